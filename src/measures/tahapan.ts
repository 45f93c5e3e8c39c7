import type { Catalogue } from "../catalogue/catalogue";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact } from "../numbers";
import { meanOfStages, type StageFormula } from "./stageMean";
import { validFormula } from "./version";
import { inWords } from "./words";

const sentence = defineMessages("measures-tahapan", {
  noStages: {
    id: "{code} tidak dihitung dari tahapan dokumen; rumusnya {formula}.",
    en: "{code} is not calculated from document stages; its formula is {formula}.",
  },
});

export type { StageFormula };
export type DocumentStage = StageFormula["stages"][number];

/** Kinds of documents as people name them, and the indicator whose formula holds the stages of that kind. */
export const DOCUMENT_KINDS = {
  "kerja sama": "B1.1.1",
  panduan: "B1.1.2",
  "produk hukum": "01.02.013.3",
} as const satisfies Readonly<Record<string, string>>;

/** The newest stage formula of an indicator; a problem when its formula is another one. */
export function stageFormula(catalogue: Catalogue, code: string): Result<StageFormula> {
  const valid = validFormula(catalogue, { code });
  if (!valid.ok) return valid;
  const { tree } = valid.value;
  if (tree.kind === "stageMean") return ok(tree);
  return fail("#VALUE!", sentence.noStages({ code, formula: inWords(tree) }));
}

/**
 * The stage a text or number stands for: its letter, its label, both ("R (Rumusan)"), or its printed value as the LKj's tables
 * list it (lkj-pwni-2024:1101), out of 100 or as a share. No stage is worth 1 % or less, so 1 is 100 %.
 */
export function findStage({ stages }: StageFormula, found: string | number): DocumentStage | undefined {
  if (typeof found === "number") return stages.find(({ value }) => value === found || divideExact(value, 100) === found);
  const text = found.trim().toLowerCase();
  return stages.find(({ stage, label }) => [stage, label, `${stage} (${label})`].some((name) => name.toLowerCase() === text));
}

/** "R (Rumusan), D (Draft), S (Signed)" */
export function stageNames({ stages }: StageFormula): string {
  return stages.map(({ stage, label }) => `${stage} (${label})`).join(", ");
}

/**
 * Values of the highest stage each document has reached, summed and divided by the target number, 0-100 or above: documents
 * beyond the target count (metadata-01.02.013:37, lkj-pwni-2024:1167).
 *
 * @param stages one stage letter per document.
 * @param target number of documents wanted; the number given when null.
 */
export function computeStageMean(formula: StageFormula, stages: readonly string[], target: number | null): Result<number> {
  return meanOfStages(formula, stages, target ?? stages.length);
}
