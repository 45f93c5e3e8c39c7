import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("bobot-berbeda", {
  wrong: {
    id: "Bobot {code}{within} tahun {year} seharusnya {expected}, bukan {found} ({source}).{whence}",
    en: "The weight of {code}{within} in {year} should be {expected}, not {found} ({source}).{whence}",
  },
  within: { id: " di {index}", en: " in {index}" },
  ofYear: { id: " Angka di sel ini adalah bobot tahun {year}.", en: " The figure in this cell is the weight of {year}." },
  elsewhere: {
    id: " Sumber juga mencetaknya untuk {year} ({source}), tetapi indeks {year} hanya terhitung dengan bobot katalog.",
    en: " The source prints it for {year} too ({source}), but the index of {year} only recalculates with the catalogue's weight.",
  },
});
