/** How many times each action goes to Excel and back, counted behind Microsoft's own client; fails above the limit. */
import { createRequire } from "node:module";
import { activeCell, applyPatch, goToCell, insertFormula, readWorkbook, suggestPlace, undo } from "../../src/excel";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { buildTable, inputWorkbook, placeTable } from "../../src/tables";
import type { Patch } from "../../src/workbook/patch";
import { openWorkbook } from "../../test/support/excel";

/** Reading a workbook and writing a table take at most this many, whatever the number of sheets. */
const LIMIT = 2;

interface Page {
  readonly window: { readonly document: object };
}

const resolve = createRequire(import.meta.url);
const { JSDOM } = createRequire(resolve.resolve("jest-environment-jsdom"))("jsdom") as { JSDOM: new () => Page };
// The client is a page's script: it looks for its window and the document in it.
Object.assign(globalThis, { window: globalThis, document: new JSDOM().window.document });

function tabel4(): (sheet: string, newSheet: boolean) => Patch {
  const built = buildTable("tabel-4", { catalogue: builtinCatalogue(), facts: [], year: "2024", language: "id" });
  if (!built.ok) throw new Error(built.problem.text.en);
  return (sheet, newSheet) => placeTable(built.value, { sheet, row: 19, column: 9, newSheet });
}

async function receiptOf(patch: Patch): Promise<Parameters<typeof undo>[0]> {
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error(`Cells in the way: ${outcome.cells.map((cell) => cell.address).join(", ")}.`);
  return outcome.receipt;
}

const table = tabel4();
const filled = inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true });

const book = (sheets: number): ReturnType<typeof openWorkbook> =>
  openWorkbook({ sheets: Array.from({ length: sheets }, (_, n) => ({ name: `Lembar ${n + 1}`, rows: [["Kode", "Realisasi"], ["C1.1", 84.52]] })) });

async function count(label: string, sheets: number, action: () => Promise<unknown>, options: { limit?: number; before?: () => Promise<unknown> } = {}): Promise<void> {
  const { session } = book(sheets);
  await options.before?.();
  session.reset();
  await action();
  const { syncs, actions } = session.log;
  const over = options.limit !== undefined && syncs > options.limit;
  const limit = options.limit === undefined ? "" : ` of ${options.limit}`;
  console.log(`  ${label}: ${syncs}${limit} (${actions.join(" + ")} actions)${over ? "  TOO MANY" : ""}`);
  if (over) process.exitCode = 1;
}

console.log("context.sync per action:");
await count("read a workbook of 1 sheet", 1, () => readWorkbook(), { limit: LIMIT });
await count("read a workbook of 40 sheets", 40, () => readWorkbook(), { limit: LIMIT });
await count("write the input workbook of 2024", 1, () => applyPatch(filled), { limit: LIMIT });
await count("write Tabel 4 on a sheet", 1, () => applyPatch(table("Lembar 1", false)), { limit: LIMIT });
await count("write Tabel 4 on a new sheet, workbook of 40", 40, () => applyPatch(table("Tabel 4", true)), { limit: LIMIT });
await count("find cells in the way of Tabel 4", 1, () => applyPatch(table("Lembar 1", false)), { limit: LIMIT, before: () => applyPatch(table("Lembar 1", false)) });
let receipt: Parameters<typeof undo>[0];
await count("undo Tabel 4", 1, () => undo(receipt), { before: async () => (receipt = await receiptOf(table("Lembar 1", false))) });
await count("insert a formula at the active cell", 1, () => insertFormula('=PWNI.TARGET("C1.1",2024)'), { limit: LIMIT, before: () => goToCell("Lembar 1", "D5") });
await count("go to a cell", 1, () => goToCell("Lembar 1", "B2"));
await count("where is the active cell", 1, () => activeCell());
await count("suggest a place", 1, () => suggestPlace({ sheet: "Lembar 1", row: 0, column: 0 }, 10, 5));
