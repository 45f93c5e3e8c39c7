import { type Datum, defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { computeStageMean, DOCUMENT_KINDS, type StageFormula, stageFormula } from "../../../measures";
import { divideExact, sumExact } from "../../../numbers";
import { readNumberCell, readText } from "../../arguments";
import { catalogueInUse, remembered } from "../../catalogue";
import { readCell, rowsOf, single } from "../../cells";
import { defineFunction } from "../../define/define";
import { matrix, optional, value } from "../../define/kind";
import { readIndicator } from "../../indicator";
import { lineOf } from "../../lists";
import { isNot, leftBlank, listOf, quoted } from "../../problems";
import { noStages, readStages } from "../stages";

const sentence = defineMessages("PWNI.TAHAPAN", {
  kinds: {
    id: '{kinds}, atau kode indikator bertahap seperti "B1.1.1"',
    en: '{kinds}, or the code of an indicator with stages such as "B1.1.1"',
  },
  unknown: { id: "Argumen {name} berisi {found}; isi dengan {wanted}.", en: "Argument {name} is {found}; give {wanted}." },
});

const KINDS: readonly string[] = Object.keys(DOCUMENT_KINDS);

/** "kerjasama" is written as often as "kerja sama". */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, "");

const CODE_OF = new Map<string, string>(Object.entries(DOCUMENT_KINDS).map(([kind, code]) => [folded(kind), code]));

const wantedKinds = (): Datum => sentence.kinds({ kinds: listOf(KINDS.map((kind) => `"${kind}"`)) });

/** The formula behind a kind of document ("produk hukum") or the code of an indicator with stages. */
function readStageFormula(name: string, raw: unknown): Result<StageFormula> {
  const text = readText(raw);
  if (text === null) return leftBlank(name, wantedKinds());
  const indicator = readIndicator(name, CODE_OF.get(folded(text)) ?? text);
  if (indicator.ok) return stageFormula(catalogueInUse(), indicator.value.code);
  // An ambiguous code is told as such; a text nobody knows may as well be a misspelt kind.
  return indicator.problem.code === "#N/A"
    ? fail("#VALUE!", sentence.unknown({ name, found: quoted(text), wanted: wantedKinds() }))
    : indicator;
}

export const KIND = { ...value(readStageFormula), choices: KINDS };

/** Number of documents wanted; null when it is left out, which is a mean over the documents given. */
const documents = value((name, raw): Result<number | null> => {
  if (readCell(single(raw)).kind === "blank") return ok(null);
  const cell = readNumberCell(name, raw);
  if (!cell.ok) return cell;
  const { value: count, percent } = cell.value;
  if (!percent && count > 0 && Number.isInteger(count)) return ok(count);
  return isNot(name, { value: count, percent }, { id: "jumlah dokumen di atas 0", en: "a number of documents above 0" });
});

/** What the stages of a kind are worth, by their letters as documents carry them. */
const valuesOf = remembered((text): ReadonlyMap<unknown, number> => {
  const formula = readStageFormula("jenis", text);
  return new Map(
    formula.ok
      ? formula.value.stages.flatMap(({ stage, value: worth }) => (readCell(stage).kind === "unusable" ? [[stage, worth]] : []))
      : [],
  );
});

/** Mean of the stages reached by documents over the target number, out of 100. */
export const FUNCTION = defineFunction({
  id: "PWNI.TAHAPAN",
  gives: "number",
  parameters: {
    jenis: KIND,
    tahap: matrix((name, raw, { jenis }) => readStages(name, jenis as StageFormula, raw)),
    target: optional(documents),
  },
  quick(jenis, tahap, target) {
    const line = typeof jenis === "string" ? lineOf(rowsOf(tahap)) : null;
    if (!line || (target !== null && (!Number.isInteger(target) || (target as number) <= 0))) return undefined;
    const known = valuesOf(jenis as string);
    const values = line.map((each) => known.get(each));
    return values.includes(undefined) ? undefined : divideExact(sumExact(values as number[]), (target as number | null) ?? values.length);
  },
  run: ({ jenis, tahap, target }) =>
    target === null && tahap.length === 0 ? noStages("tahap", jenis) : computeStageMean(jenis, tahap, target),
});
