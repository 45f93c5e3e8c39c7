import type { Formula } from "../catalogue/formula";
import { defineMessages, type Datum } from "../language/message";
import { stageMeanLabel } from "./stageMean";

const sentence = defineMessages("measures-label", {
  percentage: { id: "persentase", en: "percentage" },
  ratio: { id: "rasio", en: "ratio" },
  weightedSum: { id: "jumlah berbobot", en: "weighted sum" },
  scaleMean: { id: "rata-rata dari skala {scale}", en: "mean on a scale of {scale}" },
  sum: { id: "jumlah", en: "sum" },
  mean: { id: "rata-rata", en: "mean" },
  cap: { id: "batas", en: "cap" },
});

/** What a step of a calculation is called. */
export function labelOf(tree: Formula): Datum {
  switch (tree.kind) {
    case "input":
      return tree.variable;
    case "reference":
      return tree.code;
    case "constant":
      return { value: tree.value, grouping: false };
    case "ratio":
      return tree.scale === 100 ? sentence.percentage() : sentence.ratio();
    case "weightedSum":
      return sentence.weightedSum();
    case "stageMean":
      return stageMeanLabel();
    case "scaleMean":
      return sentence.scaleMean({ scale: tree.scale });
    case "sum":
      return sentence.sum();
    case "mean":
      return sentence.mean();
    case "cap":
      return sentence.cap();
  }
}
