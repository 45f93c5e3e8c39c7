import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";

const messages = defineMessages("explain-another-year", {
  bobot: { id: " Angka di sel ini adalah bobot tahun {year}.", en: " The figure in this cell is the weight of {year}." },
  target: { id: " Angka di sel ini adalah target tahun {year}.", en: " The figure in this cell is the target of {year}." },
  realisasi: { id: " Angka ini adalah realisasi tahun {year}.", en: " This figure is the actual of {year}." },
  capaian: { id: " Angka ini adalah capaian tahun {year}.", en: " This figure is the capaian of {year}." },
});

/** Next year's workbook begins as a copy of last year's. */
export const variant: Variant = {
  id: "another-year",
  steps: 1,
  candidates({ what, years = [] }) {
    if (what === "bobotKaliRealisasi") return [];
    return years.flatMap(({ year, printed }) =>
      printed.map((each) => ({ value: each.value, sentence: messages[what]({ year }), printed: each })),
    );
  },
};
