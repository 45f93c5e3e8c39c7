import { defineMessages } from "../../language/message";
import type { Component, Variant } from "../riddle";
import { sumOfComponents } from "../weightedSum";

const messages = defineMessages("explain-scale-unconverted", {
  raw: {
    id: " Angka ini menghitung {code} dengan nilai skalanya ({figure}), belum dikonversi.",
    en: " This figure counts {code} with the figure of its scale ({figure}), not converted.",
  },
  persepsi: {
    id: " Angka ini menghitung {code} dengan nilai persepsinya ({figure}), bukan nilai intervalnya.",
    en: " This figure counts {code} with its perception value ({figure}), not its interval value.",
  },
});

/** 3,95 of 4 counts as 98,75; a survey's class is the number 4 (PermenPANRB 14/2017), and neither is the other. */
export const variant: Variant = {
  id: "scale-unconverted",
  steps: 2,
  candidates({ components = [] }) {
    const instead = (own: Component, realisasi: number): ReturnType<typeof sumOfComponents> =>
      sumOfComponents(components, { figureOf: (each) => (each === own ? realisasi : each.realisasi) });
    return components.flatMap((each) => {
      const { code, scaled, persepsi } = each;
      if (scaled === undefined) return [];
      const raw = instead(each, scaled.value);
      const counted = persepsi === undefined ? null : instead(each, (persepsi / scaled.of) * 100);
      return [
        ...(raw === null ? [] : [{ ...raw, sentence: messages.raw({ code, figure: scaled.value }) }]),
        ...(counted === null || persepsi === undefined ? [] : [{ ...counted, sentence: messages.persepsi({ code, figure: persepsi }) }]),
      ];
    });
  },
};
