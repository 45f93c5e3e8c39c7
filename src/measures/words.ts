import type { Formula } from "../catalogue/formula";
import { type Datum, defineMessages, type ListDatum, type NumberDatum } from "../language/message";
import { multiplyExact } from "../numbers";
import { termCode } from "./operands";

const sentence = defineMessages("measures-words", {
  capaian: { id: "capaian {name}", en: "achievement of {name}" },
  weight: { id: "bobot", en: "weight" },
  stages: {
    id: "jumlah nilai tahap tertinggi setiap dokumen ({stages}) / {target}",
    en: "sum of the highest stage of each document ({stages}) / {target}",
  },
  max: { id: "maks. {max}", en: "max. {max}" },
});

const list = (join: ListDatum["join"], ...items: readonly Datum[]): ListDatum => ({ items, join });
const number = (value: number): NumberDatum => ({ value, grouping: false });

/** Weight of a component as a share of 1, where the formula leaves it to the catalogue; "bobot" is said without it. */
type WeightOf = (code: string) => number | null;

function part(tree: Formula, weightOf: WeightOf): Datum {
  const words = datumOf(tree, weightOf);
  return ["input", "reference", "constant"].includes(tree.kind) ? words : list("", "(", words, ")");
}

function datumOf(tree: Formula, weightOf: WeightOf): Datum {
  const parts = (trees: readonly Formula[]): Datum => list("+", ...trees.map((each) => part(each, weightOf)));
  switch (tree.kind) {
    case "input":
      return tree.variable;
    case "reference": {
      const name = tree.code;
      return tree.what === "capaian" ? sentence.capaian({ name }) : name;
    }
    case "constant":
      return number(tree.value);
    case "ratio": {
      const scale = tree.scale ?? 1;
      const times = scale === 1 ? [] : [" × ", { ...number(scale), percent: scale === 100 }];
      return list("", list("/", part(tree.numerator, weightOf), part(tree.denominator, weightOf)), ...times);
    }
    case "weightedSum": {
      const terms = tree.terms.map((term) => {
        const code = termCode(term);
        const share = term.weight ?? (code === null ? null : weightOf(code));
        const weight = share === null ? sentence.weight() : { ...number(multiplyExact(share, 100)), percent: true };
        return list("", "(", part(term.of, weightOf), " × ", weight, ")");
      });
      return list("+", ...terms);
    }
    case "stageMean": {
      const stages = tree.stages.map((each) => list("", each.label, " ", { ...number(each.value), percent: true }));
      return sentence.stages({ stages: list(",", ...stages), target: tree.target });
    }
    case "sum":
      return parts(tree.of);
    case "mean":
      return tree.of.length === 1 ? datumOf(tree.of[0]!, weightOf) : list("", "(", parts(tree.of), `) / ${tree.of.length}`);
    case "scaleMean": {
      const mean = tree.of.length === 1 ? parts(tree.of) : list("", "((", parts(tree.of), `) / ${tree.of.length})`);
      return list("", mean, " / ", number(tree.scale), " × 100%");
    }
    case "cap": {
      const limits = [
        ...(tree.min === undefined ? [] : [list("", "min. ", number(tree.min))]),
        ...(tree.max === undefined ? [] : [sentence.max({ max: number(tree.max) })]),
      ];
      return limits.length === 0 ? datumOf(tree.of, weightOf) : list("", part(tree.of, weightOf), " (", list(",", ...limits), ")");
    }
  }
}

/** The formula as a person reads it, for a sentence: "(C1.1 × 40%) + (B1.1 × 20%)", "KKS / KKT × 100%". */
export function inWords(tree: Formula, weightOf: WeightOf = () => null): Datum {
  return datumOf(tree, weightOf);
}
