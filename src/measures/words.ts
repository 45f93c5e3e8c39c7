import type { Formula } from "../catalogue/formula";
import type { Language, LocalText } from "../language/text";
import { formatNumber } from "../language/number";
import { multiplyExact } from "../numbers";
import { termCode } from "./operands";

/**
 * The formula as a person reads it: "(C1.1 × 40%) + (B1.1 × 20%)", "KKS / KKT × 100%".
 *
 * @param nameOf how an indicator is called; its code when not given.
 * @param weightOf weight of a component as a share of 1, where the formula leaves it to the catalogue; "bobot" is written without it.
 */
export function toWords(
  tree: Formula,
  language: Language,
  nameOf: (code: string) => string = (code) => code,
  weightOf: (code: string) => number | null = () => null,
): string {
  const number = (value: number): string => formatNumber(value, { grouping: false }, language);
  const percent = (share: number): string => `${number(multiplyExact(share, 100))}%`;
  const inner = (each: Formula): string => toWords(each, language, nameOf, weightOf);
  const part = (each: Formula): string => (["input", "reference", "constant"].includes(each.kind) ? inner(each) : `(${inner(each)})`);
  switch (tree.kind) {
    case "input":
      return tree.variable;
    case "reference": {
      const prefix = tree.what === "capaian" ? (language === "id" ? "capaian " : "achievement of ") : "";
      return prefix + nameOf(tree.code);
    }
    case "constant":
      return number(tree.value);
    case "ratio":
      return `${part(tree.numerator)} / ${part(tree.denominator)}${tree.scale === undefined || tree.scale === 1 ? "" : tree.scale === 100 ? " × 100%" : ` × ${number(tree.scale)}`}`;
    case "weightedSum":
      return tree.terms
        .map((term) => {
          const code = termCode(term);
          const weight = term.weight ?? (code === null ? null : weightOf(code));
          return `(${part(term.of)} × ${weight === null ? (language === "id" ? "bobot" : "weight") : percent(weight)})`;
        })
        .join(" + ");
    case "stageMean": {
      const stages = tree.stages.map((each) => `${each.label} ${number(each.value)}%`).join(", ");
      return language === "id"
        ? `jumlah nilai tahap tertinggi setiap dokumen (${stages}) / ${tree.target}`
        : `sum of the highest stage of each document (${stages}) / ${tree.target}`;
    }
    case "sum":
      return tree.of.map(part).join(" + ");
    case "mean":
      return tree.of.length === 1 ? inner(tree.of[0]!) : `(${tree.of.map(part).join(" + ")}) / ${tree.of.length}`;
    case "scaleMean": {
      const mean = tree.of.length === 1 ? part(tree.of[0]!) : `((${tree.of.map(part).join(" + ")}) / ${tree.of.length})`;
      return `${mean} / ${number(tree.scale)} × 100%`;
    }
    case "cap": {
      const limits = [
        ...(tree.min === undefined ? [] : [`min. ${number(tree.min)}`]),
        ...(tree.max === undefined ? [] : [`${language === "id" ? "maks." : "max."} ${number(tree.max)}`]),
      ];
      return limits.length === 0 ? inner(tree.of) : `${part(tree.of)} (${limits.join(", ")})`;
    }
  }
}

/** The formula in both languages, for a sentence. */
export function inWords(tree: Formula): LocalText {
  return { id: toWords(tree, "id"), en: toWords(tree, "en") };
}
