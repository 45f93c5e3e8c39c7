/** How many times each action goes to Excel and back, counted behind Microsoft's own client; fails above the limit. */
import { say } from "../../src/language/say";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { activeCell, applyPatch, goToCell, insertFormula, readWorkbook, undo, type Receipt } from "../../src/excel";
import { buildTable, inputWorkbook, placeTable, tableKinds } from "../../src/tables";
import type { Patch } from "../../src/sheet/patch";
import { openWorkbook } from "../../test/support/excel";
import { bePage } from "./page";

/** Reading a workbook and writing a table take at most this many, whatever the number of sheets. */
const LIMIT = 2;

const YEAR = "2024";
const NEXT = "2025";
const FIRST = "Lembar 1";

function workbookOf(sheets: number): ReturnType<typeof openWorkbook> {
  return openWorkbook({
    sheets: Array.from({ length: sheets }, (_, at) => ({
      name: `Lembar ${at + 1}`,
      rows: [
        ["Kode", "Realisasi"],
        ["C1.1", 84.52],
      ],
    })),
  });
}

/** A table of a kind below what the sheet holds, or on a sheet of its own. */
function tableOf(kind: string, newSheet: boolean): Patch {
  const ofYear = (year: string): ReturnType<typeof buildTable> =>
    buildTable(kind, { catalogue: builtinCatalogue(), facts: [], year, language: "id" });
  const inYear = ofYear(YEAR);
  // The strategic plan begins the year after.
  const built = inYear.ok ? inYear : ofYear(NEXT);
  if (!built.ok) throw new Error(say(built.problem.text, "en"));
  return placeTable(built.value, { sheet: newSheet ? "Tabel" : FIRST, row: newSheet ? 0 : 19, column: newSheet ? 0 : 3, newSheet });
}

async function written(patch: Patch): Promise<Receipt> {
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error(`Cells in the way: ${outcome.cells.map(({ address }) => address).join(", ")}.`);
  return outcome.receipt;
}

interface Action<Before> {
  readonly label: string;
  readonly sheets?: number;
  readonly limit?: number;
  /** Done before counting begins. */
  readonly before?: () => Promise<Before>;
  readonly run: (before: Before) => Promise<unknown>;
}

async function count<Before>({ label, sheets = 1, limit = LIMIT, before, run }: Action<Before>): Promise<void> {
  const { session } = workbookOf(sheets);
  const given = (await before?.()) as Before;
  session.reset();
  await run(given);
  const { syncs, requests, actions } = session.log;
  const over = syncs > limit;
  const cells = [
    label.padEnd(52),
    `${syncs} of ${limit}`.padStart(8),
    String(requests).padStart(9),
    `  ${actions.join(" + ")}${over ? "  TOO MANY" : ""}`,
  ];
  console.log(cells.join(""));
  if (over) process.exitCode = 1;
}

bePage();
console.log(`${"Action".padEnd(52)}${"syncs".padStart(8)}${"requests".padStart(9)}  actions of each sync`);
for (const sheets of [1, 5, 50])
  await count({ label: `Read a workbook of ${sheets} ${sheets === 1 ? "sheet" : "sheets"}`, sheets, run: readWorkbook });
await count({
  label: "Write the input workbook",
  run: () => written(inputWorkbook({ catalogue: builtinCatalogue(), year: YEAR, filled: true })),
});
// What counts the user's own lists has nothing to write without them.
for (const { id, title } of tableKinds.filter(({ sources }) => !sources)) {
  await count({ label: `Write ${say(title, "en")}`.slice(0, 51), run: () => written(tableOf(id, false)) });
  await count({ label: "  on a new sheet, workbook of 50", sheets: 50, run: () => written(tableOf(id, true)) });
  await count({
    label: "  refused, cells in the way",
    limit: 1,
    before: () => written(tableOf(id, false)),
    run: () => applyPatch(tableOf(id, false)),
  });
  await count({ label: "  undone", limit: 3, before: () => written(tableOf(id, false)), run: undo });
}
await count({
  label: "Insert a formula at the active cell",
  before: () => goToCell(FIRST, "D5"),
  run: () => insertFormula('=PWNI.TARGET("C1.1",2024)'),
});
await count({ label: "Go to a cell", run: () => goToCell(FIRST, "B2") });
await count({ label: "Ask for the active cell", limit: 1, run: activeCell });
