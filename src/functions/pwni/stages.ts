import { defineMessages, type Datum } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { findStage, type StageFormula, stageNames } from "../../measures";
import { asExcelCounts } from "../arguments";
import { type ReadCell, readCell, rowsOf, single } from "../cells";
import { readLine } from "../lists";
import { sentence as shared } from "../messages";
import { isNot, plain, quoted } from "../problems";

const sentence = defineMessages("functions-stages", {
  unknown: {
    id: "Argumen {name}, dokumen ke-{document}: berisi {found}; tahap yang ada {stages}.",
    en: "Argument {name}, document {document}: holds {found}; the stages are {stages}.",
  },
  documents: {
    id: "Argumen {name}, baris {row}: jumlah dokumen",
    en: "Argument {name}, row {row}: the number of documents",
  },
  none: {
    id: "Argumen {name} kosong; isi satu tahap untuk setiap dokumen: {stages}.",
    en: "Argument {name} is blank; give one stage per document: {stages}.",
  },
});

/** More documents than any unit has; a larger count is a slip of the hand. */
const MOST_DOCUMENTS = 1000;

/** What a cell holds, to put into a sentence. */
function foundIn(cell: ReadCell, raw: unknown): Datum {
  if (cell.kind === "number") return cell.value;
  const value = single(raw);
  if (cell.kind === "unusable" && typeof value !== "string") return cell.found;
  return quoted(typeof value === "string" ? value : "");
}

/** A stage's letter, or null for a blank cell: a place of the list no document has taken yet. */
function readStage(name: string, document: number, formula: StageFormula, raw: unknown): Result<string | null> {
  const value = single(raw);
  const cell = readCell(value);
  // No stage is worth 0, so 0 is a blank cell as some hosts hand it over.
  if (cell.kind === "blank" || value === 0) return ok(null);
  const written = cell.kind === "number" ? asExcelCounts(cell) : typeof value === "string" ? value : "";
  const stage = findStage(formula, written);
  if (stage) return ok(stage.stage);
  return fail("#VALUE!", sentence.unknown({ name, document: plain(document), found: foundIn(cell, value), stages: stageNames(formula) }));
}

/** As many stages as the cell beside it counts documents; none where either is blank. */
function repeated(name: string, row: number, stage: string | null, raw: unknown): Result<readonly string[]> {
  const cell = readCell(raw);
  if (cell.kind === "blank" || stage === null) return ok([]);
  const count = cell.kind === "number" ? cell.value : NaN;
  if (Number.isInteger(count) && count >= 0 && count <= MOST_DOCUMENTS) return ok(Array.from({ length: count }, () => stage));
  const where = sentence.documents({ name, row: plain(row) });
  return isNot(where, foundIn(cell, raw), shared.whole({ from: 0, to: plain(MOST_DOCUMENTS) }));
}

/** Two columns are stage and number of documents when some second cell is a number beside a text. */
function holdsCounts(rows: readonly (readonly unknown[])[]): boolean {
  return (
    rows[0]?.length === 2 &&
    rows.some(
      ([stage, count]) => typeof single(stage) === "string" && readCell(stage).kind === "unusable" && readCell(count).kind === "number",
    )
  );
}

/** "S (Signed), ..." for a list nobody has filled in. */
export function noStages(name: string, formula: StageFormula): Result<never> {
  return fail("#N/A", sentence.none({ name, stages: stageNames(formula) }));
}

/**
 * One stage letter per document, from a list of stages or from two columns of stage and number of documents. Empty when the
 * counts are all 0 or blank; a list without any stage is a problem.
 */
export function readStages(name: string, formula: StageFormula, raw: unknown): Result<readonly string[]> {
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
  return stages.length > 0 || counted ? ok(stages) : noStages(name, formula);
}
