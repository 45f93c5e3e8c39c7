import { inputWorkbook, inputYears, placeTable, tableKinds } from "../../src/tables";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { catalogue, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";
import { checkWorkbook } from "../support/findings";

/** What the product writes must pass the product's own check: a false alarm on a fresh table would teach people to ignore it. */
function findings(engine: SheetEngine, ...severities: readonly string[]): string[] {
  return checkWorkbook(engine.snapshot(), catalogue)
    .filter(({ severity }) => severities.includes(severity))
    .map(({ severity, sheet, address, message }) => `${severity} ${sheet}!${address} ${message.id}`);
}

test.each(inputYears(catalogue).flatMap((year) => [true, false].map((filled) => [year, filled ? "filled" : "empty"] as const)))(
  "input layout %s, %s",
  (year, state) => {
    expect(findings(SheetEngine.of(inputWorkbook({ catalogue, year, filled: state === "filled" })), "error", "warning")).toEqual([]);
  },
);

test.each(inputYears(catalogue))("all report tables of %s in one workbook", (year) => {
  const patches = tableKinds.flatMap((kind) =>
    kind.years(catalogue).includes(year)
      ? kind.indicators(catalogue, year).map((node) => {
          const model = table(kind.id, year, node.code);
          return placeTable(model, { sheet: model.name, row: 1, column: 1, newSheet: true });
        })
      : [],
  );
  expect(findings(SheetEngine.of(...patches), "error")).toEqual([]);
});

test.each(inputYears(catalogue))("the input layout of %s with all tables that live from it", (year) => {
  const layout = inputWorkbook({ catalogue, year, filled: true });
  const snapshot = SheetEngine.of(layout).snapshot();
  const facts = workbookFacts(recogniseTables(snapshot, catalogue), snapshot);
  const patches = tableKinds.flatMap((kind) =>
    kind.years(catalogue, facts).includes(year)
      ? kind.indicators(catalogue, year, facts).map((node) => {
          const model = table(kind.id, year, node.code, { facts });
          return placeTable(model, { sheet: model.name, row: 1, column: 1, newSheet: true });
        })
      : [],
  );
  expect(findings(SheetEngine.of(layout, ...patches), "error")).toEqual([]);
});
