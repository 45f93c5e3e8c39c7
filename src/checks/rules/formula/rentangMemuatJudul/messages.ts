import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rentang-memuat-judul", {
  heading: {
    id: "{own} mulai dari {first}, baris judul yang tidak berisi angka. Hasilnya tetap benar selama {first} tidak diisi angka; rentang yang pas {expected}.",
    en: "{own} begins at {first}, a heading line without a figure. The result stays right as long as no figure is put into {first}; the range that fits is {expected}.",
  },
  several: {
    id: "{count} jumlah yang berdampingan mulai dari baris judul yang tidak berisi angka: {one} berisi {own}. Hasilnya tetap benar selama baris itu tidak diisi angka; rentang yang pas {expected}.",
    en: "{count} totals side by side begin at a heading line without figures: {one} says {own}. The result stays right as long as no figure is put there; the range that fits is {expected}.",
  },
  begin: { id: "Mulai dari angka pertama", en: "Begin at the first figure" },
});
