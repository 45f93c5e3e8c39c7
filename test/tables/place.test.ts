import fc from "fast-check";
import { newSheetName, placeTable, preview, toTsv } from "../../src/tables";
import { areaAddress, cellAddress, parseAddress } from "../../src/sheet/address";
import type { PatchCell } from "../../src/sheet/patch";
import { fact, table } from "./helpers";

const model = table("tabel-4", "2024", undefined, { facts: [fact("C1.1", "realisasi", "F5", 84.52, 84.52)] });

function cellsAt(row: number, column: number): readonly (readonly PatchCell[])[] {
  const step = placeTable(model, { sheet: "S", row, column }).steps.find((each) => each.kind === "write");
  return step?.kind === "write" ? step.cells : [];
}

/** The formula as it reads after the table has moved: every own reference shifted, those of another sheet untouched. */
function shifted(formula: string, down: number, right: number): string {
  return formula.replace(/(Masukan!)?\b([A-Z]{1,3}[1-9]\d*)\b/g, (whole, sheet: string | undefined, address: string) => {
    const area = parseAddress(address)!;
    return sheet ? whole : cellAddress(area.row + down, area.column + right);
  });
}

test("placed anywhere, own references move along and those to other sheets stay", () => {
  const home = cellsAt(0, 0);
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(16_000), (row, column) => {
      const away = cellsAt(row, column);
      home.forEach((cells, y) =>
        cells.forEach((cell, x) => {
          const moved = away[y]![x]!;
          if (cell.kind !== "formula") expect(moved).toEqual(cell);
          else expect(moved.kind === "formula" && moved.formula).toBe(shifted(cell.formula, row, column));
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test("an existing sheet must be empty under the whole block; a new sheet is made first", () => {
  const rows = model.rows.length;
  expect(placeTable(model, { sheet: "Laporan", row: 2, column: 1 }).mustBeEmpty).toEqual([
    { sheet: "Laporan", address: areaAddress({ row: 2, column: 1, rows, columns: 6 }) },
  ]);
  const fresh = placeTable(model, { sheet: "Tabel 4 2024", row: 0, column: 0, newSheet: true });
  expect(fresh.mustBeEmpty).toEqual([]);
  expect(fresh.steps[0]).toEqual({ kind: "addSheet", sheet: "Tabel 4 2024" });
});

test("every step stays inside the block", () => {
  const block = { row: 7, column: 3, rows: model.rows.length, columns: 6 };
  for (const step of placeTable(model, { sheet: "S", row: 7, column: 3 }).steps) {
    if (step.kind === "addSheet") continue;
    const area = parseAddress(step.address)!;
    expect(area.row >= block.row && area.column >= block.column).toBe(true);
    expect(area.row + area.rows <= block.row + block.rows && area.column + area.columns <= block.column + block.columns).toBe(true);
  }
});

test("number formats are en-US codes, which Excel shows with the user's separators", () => {
  const formats = placeTable(model, { sheet: "S", row: 0, column: 0 }).steps.flatMap((step) =>
    step.kind === "style" && step.style.numberFormat ? [`${step.address} ${step.style.numberFormat}`] : [],
  );
  expect(formats).toEqual(["A5:A8 0", "C5:C8 0%", "D5:D8 0.00%", "E5:E8 0.00%", "E10:E12 0.00%", "F5:F8 0.00%"]);
});

test("captions and the foot's heading are merged across, notes are not", () => {
  const merges = placeTable(model, { sheet: "S", row: 0, column: 0 }).steps.flatMap((step) =>
    step.kind === "merge" ? [step.address] : [],
  );
  expect(merges).toEqual(["A1:F1", "A2:F2", "A3:F3", "A9:F9"]);
});

test("preview: covered cells are left out, spans add up to the width", () => {
  const rows = preview(model, "id");
  for (const row of rows) expect(row.cells.reduce((sum, cell) => sum + cell.span, 0)).toBe(6);
  expect(rows[0]!.cells).toEqual([{ text: "Tabel 4", column: 0, span: 6, align: "Center" }]);
  expect(
    preview(model, "en")[4]!
      .cells.map((cell) => cell.text)
      .slice(2),
  ).toEqual(["40%", "84.52%", "85.00%", "33.81%"]);
});

test("tab-separated text", () => {
  expect(toTsv(model, "id").split("\n")[9]).toBe("\tRealisasi\t\t\t93,10%\t");
});

test.each([
  [[], "Tabel 4 2024"],
  [["tabel 4 2024"], "Tabel 4 2024 (2)"],
  [["Tabel 4 2024", "Tabel 4 2024 (2)"], "Tabel 4 2024 (3)"],
])("a new sheet beside %j is called %s", (existing, name) => expect(newSheetName(model, existing)).toBe(name));

test("a sheet name keeps to Excel's 31 characters and signs", () => {
  expect(newSheetName({ ...model, name: "Capaian [C1.1]: a/b*c?\\ yang panjang sekali namanya" }, [])).toBe(
    "Capaian C1.1 a b c yang panjang",
  );
});

test("what somebody has to fill in is marked while it shows nothing, in every mode; what is calculated of it is not", () => {
  const facts = [fact("C1.1", "realisasi", "F5", null, null)];
  for (const mode of ["native", "function", "value"] as const) {
    const model = table("tabel-4", "2024", undefined, { facts, mode });
    const row = model.rows.find(({ key }) => key === "row C1.1")!;
    const marked = model.columns.flatMap(({ id }, at) => (row.cells[at]!.look === "waits" ? [id] : []));
    expect(marked).toEqual(["realisasi"]);
    const at = model.columns.findIndex(({ id }) => id === "realisasi");
    const steps = placeTable(model, { sheet: "T", row: 0, column: 0, newSheet: true }).steps;
    const address = cellAddress(model.rows.indexOf(row), at);
    expect(steps).toContainEqual({ kind: "conditionalFormat", sheet: "T", address, marks: { kind: "empty" } });
  }
});
