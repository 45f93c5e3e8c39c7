import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("capaian-rumus", {
  lastYearOf: {
    id: " Angka ini adalah capaian tahun {year} ({realisasi} / {target}).",
    en: " This figure is the capaian of {year} ({realisasi} / {target}).",
  },
  lastYear: { id: " Angka ini adalah capaian tahun {year}.", en: " This figure is the capaian of {year}." },
});
