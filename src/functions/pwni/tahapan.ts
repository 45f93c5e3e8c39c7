import { fail, ok, type Result } from "../../language/result";
import { computeStageMean, DOCUMENT_KINDS, findStage, type StageFormula, stageFormula, stageNames } from "../../measures";
import { formatNumber } from "../../numbers";
import { asExcelCounts, readNumber, readText } from "../arguments";
import { catalogueInUse } from "../catalogue";
import { type Cell, readCell, rowsOf, shorten, single } from "../cells";
import type { JENIS } from "../enums";
import { answer } from "../host";
import { readIndicator } from "../indicator";
import { readLine } from "../lists";

/** More documents than any unit has; a larger count is a slip of the hand. */
const MOST_DOCUMENTS = 1000;

const KINDS: readonly string[] = Object.keys(DOCUMENT_KINDS);

/** "kerjasama" is written as often as "kerja sama". */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, "");

const CODE_OF = new Map<string, string>(Object.entries(DOCUMENT_KINDS).map(([kind, code]) => [folded(kind), code]));

function wantedKinds(name: string, found: { readonly id: string; readonly en: string }): Result<never> {
  const kinds = KINDS.map((kind) => `"${kind}"`).join(", ");
  return fail("#VALUE!", {
    id: `Argumen ${name} ${found.id}; isi dengan ${kinds}, atau kode indikator bertahap seperti "B1.1.1".`,
    en: `Argument ${name} ${found.en}; give ${kinds}, or the code of an indicator with stages such as "B1.1.1".`,
  });
}

function formulaOf(name: string, raw: unknown): Result<StageFormula> {
  const text = readText(raw);
  if (text === null) return wantedKinds(name, { id: "kosong", en: "is blank" });
  const indicator = readIndicator(name, CODE_OF.get(folded(text)) ?? text);
  if (indicator.ok) return stageFormula(catalogueInUse(), indicator.value.code);
  // An ambiguous code is told as such; a text nobody knows may as well be a misspelt kind.
  return indicator.problem.code === "#N/A" ? wantedKinds(name, { id: `berisi "${shorten(text)}"`, en: `is "${shorten(text)}"` }) : indicator;
}

/** A stage's letter, or null for a blank cell: a place of the list no document has taken yet. */
function readStage(name: string, row: number, formula: StageFormula, raw: unknown): Result<string | null> {
  const cell = readCell(raw);
  if (cell.kind === "blank") return ok(null);
  const stage = findStage(formula, cell.kind === "number" ? asExcelCounts(cell) : String(single(raw)));
  if (stage) return ok(stage.stage);
  const found = cell.kind === "number" ? { id: formatNumber(cell.value, {}, "id"), en: formatNumber(cell.value, {}, "en") } : readable(cell, raw);
  return fail("#VALUE!", {
    id: `Argumen ${name}, dokumen ke-${row}: berisi ${found.id}; tahap yang ada ${stageNames(formula)}.`,
    en: `Argument ${name}, document ${row}: holds ${found.en}; the stages are ${stageNames(formula)}.`,
  });
}

function readable(cell: Cell, raw: unknown): { readonly id: string; readonly en: string } {
  const quoted = `"${shorten(String(raw))}"`;
  return typeof raw === "string" || cell.kind !== "unusable" ? { id: quoted, en: quoted } : cell.found;
}

function repeated(name: string, row: number, stage: string | null, raw: unknown): Result<readonly string[]> {
  const cell = readCell(raw);
  if (cell.kind === "blank" || stage === null) return ok([]);
  const count = cell.kind === "number" ? cell.value : NaN;
  if (Number.isInteger(count) && count >= 0 && count <= MOST_DOCUMENTS) return ok(Array.from({ length: count }, () => stage));
  const found = cell.kind === "number" ? { id: formatNumber(count, {}, "id"), en: formatNumber(count, {}, "en") } : readable(cell, raw);
  return fail("#VALUE!", {
    id: `Argumen ${name}, baris ${row}: jumlah dokumen berisi ${found.id}; yang diperlukan bilangan bulat 0 sampai ${MOST_DOCUMENTS}.`,
    en: `Argument ${name}, row ${row}: the number of documents is ${found.en}; a whole number from 0 to ${MOST_DOCUMENTS} is wanted.`,
  });
}

/** Two columns are stage and number of documents when some second cell is a number beside a text. */
function holdsCounts(rows: readonly (readonly unknown[])[]): boolean {
  return rows[0]?.length === 2 && rows.some(([stage, count]) => typeof single(stage) === "string" && readCell(stage).kind === "unusable" && readCell(count).kind === "number");
}

function readStages(name: string, formula: StageFormula, raw: unknown): Result<readonly string[]> {
  const rows = rowsOf(raw);
  const counted = holdsCounts(rows);
  const line = counted ? ok(rows.map((row) => row[0])) : readLine(name, raw);
  if (!line.ok) return line;
  const stages: string[] = [];
  for (const [at, cell] of line.value.entries()) {
    const stage = readStage(name, at + 1, formula, cell);
    if (!stage.ok) return stage;
    const documents = counted ? repeated(name, at + 1, stage.value, rows[at]![1]) : ok(stage.value === null ? [] : [stage.value]);
    if (!documents.ok) return documents;
    stages.push(...documents.value);
  }
  if (stages.length > 0 || counted) return ok(stages);
  return fail("#N/A", { id: `Argumen ${name} kosong; isi satu tahap untuk setiap dokumen: ${stageNames(formula)}.`, en: `Argument ${name} is blank; give one stage per document: ${stageNames(formula)}.` });
}

function stageMean(jenis: unknown, tahap: unknown, target: unknown): Result<number> {
  const formula = formulaOf("jenis", jenis);
  if (!formula.ok) return formula;
  const stages = readStages("tahap", formula.value, tahap);
  if (!stages.ok) return stages;
  if (readCell(single(target)).kind === "blank") return computeStageMean(formula.value, stages.value, null);
  const wanted = readNumber("target", target);
  return wanted.ok ? computeStageMean(formula.value, stages.value, wanted.value) : wanted;
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
