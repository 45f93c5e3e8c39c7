import type { Formula } from "../catalogue/formula";
import type { LocalText } from "../language/text";
import { STAGE_MEAN } from "./stageMean";

const both = (text: string): LocalText => ({ id: text, en: text });

/** What a step of a calculation is called. */
export function labelOf(tree: Formula): LocalText {
  switch (tree.kind) {
    case "input":
      return both(tree.variable);
    case "reference":
      return both(tree.code);
    case "constant":
      return both(String(tree.value));
    case "ratio":
      return tree.scale === 100 ? { id: "persentase", en: "percentage" } : { id: "rasio", en: "ratio" };
    case "weightedSum":
      return { id: "jumlah berbobot", en: "weighted sum" };
    case "stageMean":
      return STAGE_MEAN;
    case "scaleMean":
      return { id: `rata-rata dari skala ${tree.scale}`, en: `mean on a scale of ${tree.scale}` };
    case "sum":
      return { id: "jumlah", en: "sum" };
    case "mean":
      return { id: "rata-rata", en: "mean" };
    case "cap":
      return { id: "batas", en: "cap" };
  }
}
