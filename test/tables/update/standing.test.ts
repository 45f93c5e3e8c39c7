import { say } from "../../../src/language/say";
import { workbookFacts } from "../../../src/reading/indicators/facts";
import { recogniseTables } from "../../../src/reading/indicators/recognise";
import { readTypedTables } from "../../../src/reading/typed";
import { namedFormula, parseAddress } from "../../../src/sheet/address";
import type { Patch } from "../../../src/sheet/patch";
import type { SheetSnapshot, Snapshot } from "../../../src/sheet/snapshot";
import { asStored } from "../../../src/sheet/stored";
import {
  buildTable,
  freeTableName,
  inputWorkbook,
  newSheetName,
  placeNamed,
  standingTables,
  tableKinds,
  valuesOf,
} from "../../../src/tables";
import { catalogue } from "../helpers";
import { SheetEngine } from "../sheetEngine";

const YEAR = "2024";
const base = SheetEngine.of(inputWorkbook({ catalogue, year: YEAR, filled: true })).snapshot();

/** A workbook with a table that a patch puts on a sheet of its own; a formula shows what the patch says. */
function withTable(snapshot: Snapshot, { steps }: Patch): Snapshot {
  const rows: SheetSnapshot["values"][number][] = [];
  const formulas: (string | null)[][] = [];
  let [names, settings, sheets] = [snapshot.names ?? [], snapshot.settings ?? {}, snapshot.sheets];
  for (const step of steps) {
    if (step.kind === "write")
      for (const row of step.cells) {
        rows.push(
          row.map((cell) =>
            cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.value : cell.kind === "formula" ? (cell.result ?? null) : null,
          ),
        );
        formulas.push(row.map((cell) => (cell.kind === "formula" ? cell.formula : null)));
      }
    if (step.kind === "name") {
      names = [...names, { name: step.name, formula: namedFormula(step.sheet, parseAddress(step.address)!), sheet: null }];
      settings = { ...settings, ...asStored(step.kept.under, step.kept.text) };
      sheets = [
        ...sheets,
        {
          name: step.sheet,
          visibility: "visible",
          firstRow: 0,
          firstColumn: 0,
          values: rows,
          formulas,
          numberFormats: rows.map((row) => row.map(() => "General")),
          merges: [],
          usedRange: step.address,
          truncated: false,
        },
      ];
    }
  }
  return { ...snapshot, names, settings, sheets };
}

const facts = workbookFacts(recogniseTables(base, catalogue), base);
const workbook = { tables: readTypedTables(base).tables, file: null };

function inserted(snapshot: Snapshot, kind: string, indicator: string): Snapshot {
  const built = buildTable(kind, { catalogue, facts, workbook, year: YEAR, indicator, language: "id" });
  if (!built.ok) throw new Error(say(built.problem.text));
  const sheet = newSheetName(
    built.value,
    snapshot.sheets.map(({ name }) => name),
  );
  const name = freeTableName(built.value, snapshot.names?.map((each) => each.name) ?? []);
  const how = { language: "id", mode: "native", values: valuesOf(built.value, facts), charts: false } as const;
  const place = { sheet, row: 0, column: 0, newSheet: true, name };
  return withTable(snapshot, placeNamed(built.value, place, { kind, indicator, year: YEAR, span: null, ...how }));
}

const offered = tableKinds.flatMap((kind) => kind.indicators(catalogue, YEAR, facts, workbook).map(({ code }) => [kind.id, code] as const));
const all = offered.reduce((snapshot, [kind, code]) => inserted(snapshot, kind, code), base);

test("every table there is of 2024, just inserted, is up to date: none reads itself or another that was drawn", () => {
  expect(offered.length).toBeGreaterThan(50);
  const standing = standingTables(all, catalogue);
  expect(standing.length).toBe(offered.length);
  const others = standing.flatMap(({ name, state }) => {
    if (state.kind !== "update") return [`${name}: ${say(state.why, "id")}`];
    const { isNothing, kept, cells, added, removed } = state.update;
    return isNothing && kept.length === 0 ? [] : [`${name}: ${JSON.stringify({ cells, kept, added, removed })}`];
  });
  expect(others).toEqual([]);
});

/** A cell of a workbook that holds something else. */
function changed(snapshot: Snapshot, name: string, address: string, value: string | number | null): Snapshot {
  const { row, column } = parseAddress(address)!;
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const put = <T>(matrix: readonly (readonly T[])[], put: T): T[][] =>
      matrix.map((line, r) => line.map((each, c) => (r + sheet.firstRow === row && c + sheet.firstColumn === column ? put : each)));
    return { ...sheet, values: put(sheet.values, value), formulas: put(sheet.formulas, null) };
  });
  return { ...snapshot, sheets };
}

const withTabel4 = inserted(base, "tabel-4", offered.find(([kind]) => kind === "tabel-4")![1]);

test("another number in an input is calculated by the table's own formulas: nothing to write", () => {
  expect(standingTables(changed(withTabel4, "Masukan", "F5", 70), catalogue)).toMatchObject([{ state: { update: { isNothing: true } } }]);
});

test("an input that has become a text is copied, and the note says so: cells and a row to write, named", () => {
  const [table] = standingTables(changed(withTabel4, "Masukan", "F5", "70,5%"), catalogue);
  expect(table).toMatchObject({ name: "CAPAIAN_Tabel_4_2024", place: { sheet: "Tabel 4 2024" } });
  if (table!.state.kind !== "update") throw new Error("no update");
  const { cells, added } = table!.state.update;
  expect(cells.find(({ address }) => address.startsWith("D"))).toMatchObject({ column: "Realisasi (R)", after: "70,50%" });
  expect(cells.length + added.length).toBeGreaterThan(1);
});

test("inputs that are gone: the catalogue's figures are not put in their place", () => {
  const without = { ...withTabel4, sheets: withTabel4.sheets.filter(({ name }) => name === "Tabel 4 2024") };
  const [table] = standingTables(without, catalogue);
  expect(table!.state.kind).toBe("problem");
  expect(say((table!.state as { why: Parameters<typeof say>[0] }).why, "id")).toContain(
    "Buku kerja ini tidak lagi memberi angka untuk tabel ini.",
  );
});
