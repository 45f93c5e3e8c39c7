import { checkWorkbook } from "../../../../../test/support/findings";
import type { SheetSnapshot } from "../../../../sheet/snapshot";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { percent, sheetOf, workbookOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const table = (...rows: readonly (readonly [code: string, target: number, realisasi: number, capaian: number])[]): SheetSnapshot =>
  sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Target", "Realisasi", "Capaian"],
    ...rows.map(([code, ...figures]) => [code, ...figures.map((figure) => percent(figure))]),
  ]);

ruleCases("capaian-batas", {
  tells: [
    [
      "the manual caps both, one is written out",
      table(["B1.1", 0.975, 1.3, 1.2], ["B2.1", 0.985, 1.3, 1.3198]),
      ["warning | D4 | 131,98% | 120,00%"],
    ],
    [
      "most are written out",
      table(["C1.1", 0.85, 1.3, 1.5294], ["B1.1", 0.975, 1.3, 1.2], ["B2.1", 0.985, 1.3, 1.3198]),
      ["info | D4 | 120,00% | 133,33%"],
    ],
    [
      "the super index, of which the manual says nothing, beside capped components",
      table(["C1.1", 0.85, 1.3, 1.2], ["B1.1", 0.975, 1.3, 1.2], ["IPPWNI", 0.93, 1.3, 1.3978]),
      ["info | D5 | 139,78% | 120,00%"],
    ],
  ],
  silent: [
    ["all held", table(["B1.1", 0.975, 1.3, 1.2], ["B2.1", 0.985, 1.3, 1.2]), []],
    ["all written out", table(["B1.1", 0.975, 1.3, 1.3333], ["B2.1", 0.985, 1.3, 1.3198]), []],
    ["just 120", table(["B1.1", 0.975, 1.17, 1.2], ["B2.1", 0.985, 1.3, 1.3198]), []],
    ["a wrong capaian is told as wrong", table(["B1.1", 0.975, 1.3, 1.2], ["B2.1", 0.985, 1.3, 1.4]), []],
  ],
});

test.each([
  ["as its components are held", 1.2, "seharusnya 120,00% (tanpa batas 139,78% = 130,00% / 93,00%). Capaian ini dibatasi 120,00%."],
  ["as its components are written out", 1.5294, "seharusnya 139,78% = 130,00% / 93,00%. Capaian ini tidak dibatasi 120,00%."],
])("a wrong capaian of the super index is %s, and says which", (_, capaian, says) => {
  const wrong = table(["C1.1", 0.85, 1.3, capaian], ["IPPWNI", 0.93, 1.3, 1.0]);
  const finding = checkWorkbook(workbookOf(wrong), builtinCatalogue()).find(({ rule }) => rule === "capaian-rumus");
  expect(finding!.message.id).toContain(says);
});
