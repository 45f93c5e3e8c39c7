import { fail, type Result } from "../../language/result";
import type { LocalText } from "../../language/text";
import { computeStageMean, DOCUMENT_KINDS, type StageFormula, stageFormula } from "../../measures";
import { formatNumber } from "../../language/number";
import { readNumberCell, readText } from "../arguments";
import { catalogueInUse } from "../catalogue";
import { readCell, shorten, single } from "../cells";
import type { JENIS } from "../enums";
import { answer } from "../host";
import { readIndicator } from "../indicator";
import { noStages, readStages } from "../stages";

const KINDS: readonly string[] = Object.keys(DOCUMENT_KINDS);

/** "kerjasama" is written as often as "kerja sama". */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, "");

const CODE_OF = new Map<string, string>(Object.entries(DOCUMENT_KINDS).map(([kind, code]) => [folded(kind), code]));

function wantedKinds(name: string, found: LocalText): Result<never> {
  const kinds = KINDS.map((kind) => `"${kind}"`).join(", ");
  return fail("#VALUE!", {
    id: `Argumen ${name} ${found.id}; isi dengan ${kinds}, atau kode indikator bertahap seperti "B1.1.1".`,
    en: `Argument ${name} ${found.en}; give ${kinds}, or the code of an indicator with stages such as "B1.1.1".`,
  });
}

/** The formula behind a kind of document ("produk hukum") or the code of an indicator with stages. */
export function readStageFormula(name: string, raw: unknown): Result<StageFormula> {
  const text = readText(raw);
  if (text === null) return wantedKinds(name, { id: "kosong", en: "is blank" });
  const indicator = readIndicator(name, CODE_OF.get(folded(text)) ?? text);
  if (indicator.ok) return stageFormula(catalogueInUse(), indicator.value.code);
  // An ambiguous code is told as such; a text nobody knows may as well be a misspelt kind.
  return indicator.problem.code === "#N/A"
    ? wantedKinds(name, { id: `berisi "${shorten(text)}"`, en: `is "${shorten(text)}"` })
    : indicator;
}

function stageMean(jenis: unknown, tahap: unknown, target: unknown): Result<number> {
  const formula = readStageFormula("jenis", jenis);
  if (!formula.ok) return formula;
  const stages = readStages("tahap", formula.value, tahap);
  if (!stages.ok) return stages;
  if (readCell(single(target)).kind === "blank") {
    return stages.value.length === 0 ? noStages("tahap", formula.value) : computeStageMean(formula.value, stages.value, null);
  }
  const wanted = readNumberCell("target", target);
  if (!wanted.ok) return wanted;
  const { value, percent } = wanted.value;
  if (!percent && value > 0 && Number.isInteger(value)) return computeStageMean(formula.value, stages.value, value);
  const sign = percent ? "%" : "";
  return fail("#VALUE!", {
    id: `Argumen target berisi ${formatNumber(value, {}, "id")}${sign}; yang diperlukan jumlah dokumen di atas 0.`,
    en: `Argument target is ${formatNumber(value, {}, "en")}${sign}; a number of documents above 0 is wanted.`,
  });
}

/**
 * Mean of the stages reached by documents over the target number, out of 100.
 * @customfunction PWNI.TAHAPAN
 * @param jenis Kind of documents.
 * @param tahap Highest stage of each document, or two columns: stage and number of documents.
 * @param target Number of documents wanted.
 */
export function pwniTahapan(jenis: JENIS, tahap: unknown[][], target?: unknown): number {
  return answer(stageMean(jenis, tahap, target));
}
