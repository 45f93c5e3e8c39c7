import { checkWorkbook } from "../../../../../test/support/findings";
import { inputWorkbook } from "../../../../tables";
import { patchedSnapshot } from "../../../../sheet/patched";
import type { SheetSnapshot } from "../../../../sheet/snapshot";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { workbookOf } from "../../../../../test/fixtures/sheets";
import { SheetEngine } from "../../../../../test/tables/sheetEngine";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** The input layout with a stage of the first document of B1.1.1. */
function layout(stage: string | number): readonly SheetSnapshot[] {
  const engine = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true }));
  engine.set("Data Dukung", "D11", typeof stage === "number" ? { kind: "number", value: stage } : { kind: "text", text: stage });
  return engine.snapshot().sheets;
}

ruleCases("tahap-dokumen", {
  tells: [
    ["X", layout("X"), ["error | Data Dukung!D11 | X | R / D / S"]],
    ["I is a stage of another list", layout("I"), ["error | Data Dukung!D11 | I | R / D / S"]],
    ["a word", layout("Selesai"), ["error | Data Dukung!D11 | Selesai | R / D / S"]],
    ["letter and label, which formulas do not count", layout("S (Signed)"), ["warning | Data Dukung!D11 | S (Signed) | S"]],
    ["a space behind the letter", layout("S "), ["warning | Data Dukung!D11 | S | "]],
    ["the value of a stage", layout(100), ["warning | Data Dukung!D11 | 100 | S"]],
    ["a digit typed as text", layout("5"), ["error | Data Dukung!D11 | 5 | R / D / S"]],
    ["a number that is no stage", layout(55), ["error | Data Dukung!D11 | 55 | R / D / S"]],
  ],
  silent: [
    ["R", layout("R"), []],
    ["s", layout("s"), []],
    ["no document", layout(""), []],
  ],
});

test("what a stage means can be put in its place", () => {
  const snapshot = workbookOf(...layout("S (Signed)"));
  const finding = checkWorkbook(snapshot, builtinCatalogue()).find(({ rule }) => rule === "tahap-dokumen")!;
  const mended = patchedSnapshot(snapshot, finding.fix!.patch);
  expect(checkWorkbook(mended, builtinCatalogue()).filter(({ rule }) => rule === "tahap-dokumen")).toEqual([]);
});

test("a digit in place of a letter is not offered to become a number", () => {
  const found = checkWorkbook(workbookOf(...layout("5")), builtinCatalogue()).filter(({ severity }) => severity !== "info");
  expect(found.map(({ rule, address, fix }) => `${rule} ${address} ${fix === null}`)).toEqual(["tahap-dokumen D11 true"]);
});
