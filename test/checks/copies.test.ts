import { inputWorkbook } from "../../src/tables";
import { builtinCatalogue } from "../fixtures/catalogue";
import { tabel4 } from "../fixtures/lkjTables";
import { formula, percent, withCell, workbookOf } from "../fixtures/sheets";
import { SheetEngine } from "../tables/sheetEngine";
import { checkWorkbook } from "../support/findings";

const serious = (snapshot: ReturnType<typeof workbookOf>): string[] =>
  checkWorkbook(snapshot, builtinCatalogue())
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`);

test("a wrong target of the input layout is told once, not in the quarters that take it over", () => {
  const engine = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true }));
  engine.set("Masukan", "E4", { kind: "number", value: 95 });
  expect(serious(engine.snapshot())).toEqual(["target-berbeda Masukan!E4"]);
});

test("a wrong weight is told where it is typed, whichever sheet comes first", () => {
  const typed = { ...withCell(tabel4, "C6", percent(0.25, 0)), name: "Sumber" };
  const copy = withCell(tabel4, "C6", formula("=Sumber!C6", 0.25, "0%"));
  expect(serious(workbookOf(copy, typed))).toEqual(["bobot-berbeda Sumber!C6"]);
  expect(serious(workbookOf(typed, copy))).toEqual(["bobot-berbeda Sumber!C6"]);
});
