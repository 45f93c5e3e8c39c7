import { allTables, tableKinds } from "../../src/tables";
import { say } from "../../src/language/say";
import type { FormulaMode } from "../../src/layout/cell";
import { catalogue } from "./helpers";
import { SheetEngine } from "./sheetEngine";

function patchOf(year: string, mode: FormulaMode) {
  const made = allTables({ catalogue, year, language: "id", mode });
  if (!made.ok) throw new Error(say(made.problem.text));
  return made.value;
}

test("every kind of the year has its sheet, and the contents in front name each", () => {
  const { steps } = patchOf("2024", "native");
  const sheets = steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
  expect(sheets[0]).toBe("Daftar Isi");
  expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
  const wanted = tableKinds.reduce((sum, kind) => sum + kind.indicators(catalogue, "2024").length, 0);
  expect(sheets).toHaveLength(wanted + 1);
  const contents = steps.flatMap((step) => (step.kind === "write" && step.sheet === "Daftar Isi" ? step.cells : []));
  const listed = contents.flatMap((row) => (row[3]?.kind === "formula" ? [row[3]] : []));
  expect(listed).toEqual(
    sheets.slice(1).map((name) => ({ kind: "formula", formula: `=HYPERLINK("#'${name}'!A1","${name}")`, result: name })),
  );
});

test("natively every formula gives what the cell carries, with no error; as values there is no formula", () => {
  const native = patchOf("2024", "native");
  const engine = SheetEngine.of(native);
  let formulas = 0;
  for (const { name, values, formulas: written } of engine.snapshot().sheets)
    written.forEach((row, r) =>
      row.forEach((formula, c) => {
        if (formula === null) return;
        formulas += 1;
        expect([name, r, c, values[r]![c]]).not.toEqual([name, r, c, expect.objectContaining({ error: expect.anything() })]);
      }),
    );
  expect(formulas).toBeGreaterThan(200);
  const cells = patchOf("2024", "value").steps.flatMap((step) => (step.kind === "write" ? step.cells.flat() : []));
  expect(cells.filter(({ kind }) => kind === "formula")).toEqual([]);
});

test("a year without tables says which have some", () => {
  const made = allTables({ catalogue, year: "2031", language: "id" });
  expect(made.ok ? "" : say(made.problem.text)).toMatch(/^Tidak ada tabel tahun 2031; tahun yang ada: 2022, 2023, 2024, 2025\.$/);
});
