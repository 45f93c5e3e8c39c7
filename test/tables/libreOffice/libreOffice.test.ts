import type { FormulaMode } from "../../../src/layout/cell";
import { cellAddress } from "../../../src/sheet/address";
import type { Patch } from "../../../src/sheet/patch";
import { MONEY_UNITS, placeTable, tableKinds } from "../../../src/tables";
import { libreOffice, MISSING } from "../../support/libreOffice";
import { table } from "../helpers";
import { bookOf, PROGRAMMES, sheetsOf, tablesIn, type Typed } from "../moneyBooks";
import { recalculate } from "./recalculate";

/** A budget in thousands, and its tables in every unit. */
function moneyTables(mode: FormulaMode): Patch {
  const budget = bookOf({ Anggaran: PROGRAMMES });
  const typed = PROGRAMMES.map((row, r) =>
    row.map((cell, c): Typed => (String(cell).startsWith("=") ? (budget.value("Anggaran", cellAddress(r, c)) as number) : cell)),
  );
  const tables = ["realisasi-anggaran", "alokasi-anggaran", "serapan-bulanan"].flatMap((kind) =>
    MONEY_UNITS.flatMap((money) => {
      const model = table(kind, "2025", undefined, { workbook: tablesIn(budget), mode, money });
      return placeTable(model, { sheet: `${kind} ${money}`, row: 0, column: 0, newSheet: true }).steps;
    }),
  );
  return { steps: [...sheetsOf({ Anggaran: typed }).steps, ...tables], mustBeEmpty: [] };
}

/** Every kind in the two ways any reader can calculate; our functions are the workbench's to calculate. */
describe.each(["native", "value"] as const)("every table, written %s, calculated by LibreOffice", (mode) => {
  const command = libreOffice();

  test("has no figure of its own and no error", async () => {
    if (command === null) {
      console.warn(MISSING);
      return;
    }
    const { sheets, formulas, numbers, different, errors } = await recalculate(command, mode, [moneyTables(mode)]);
    expect([different, errors]).toEqual([[], []]);
    expect(sheets).toBeGreaterThan(tableKinds.length);
    expect(numbers).toBeGreaterThan(1000);
    if (mode === "native") expect(formulas).toBeGreaterThan(500);
    else expect(formulas).toBe(0);
  }, 300_000);
});
