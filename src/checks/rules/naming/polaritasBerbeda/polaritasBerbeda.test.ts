import { checkWorkbook } from "../../../../../test/support/findings";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { workbookOf } from "../../../../../test/fixtures/sheets";
import { B111, resultSheet } from "../../../../../test/fixtures/results";
import { tabel4 } from "../../../../../test/fixtures/lkjTables";
import { ruleCases } from "../../../../../test/support/ruleTester";

const directed = (word: string) => resultSheet([["Kode", "Indikator", "Polarisasi", "Target"]], [[B111.code, B111.name, word, 97.5]]);

ruleCases("polaritas-berbeda", {
  tells: [
    ["Minimize where the catalogue says maximum", directed("Minimize"), ["warning | C4 | Minimize | maksimum"]],
    ["in words", directed("Semakin kecil semakin baik"), ["warning | C4 | Semakin kecil semakin baik | maksimum"]],
  ],
  silent: [
    ["the catalogue's", directed("Maximize"), []],
    ["none", directed(""), []],
    ["a word that says no direction", directed("output"), []],
    ["no such column", tabel4, []],
  ],
});

test("a word against the capaian of its row: both are told, and nothing is mended", () => {
  const sheet = resultSheet(
    [["Kode", "Indikator", "Polarisasi", "Target", "Realisasi", "Capaian"]],
    [[B111.code, B111.name, "Minimize", 97.5, 99, 101.54]],
  );
  const found = checkWorkbook(workbookOf(sheet), builtinCatalogue()).filter(({ severity }) => severity !== "info");
  expect(found.map(({ rule, address, fix }) => `${rule} ${address} ${fix === null}`)).toEqual([
    "capaian-rumus F4 true",
    "polaritas-berbeda C4 true",
  ]);
  expect(found[1]!.message.id).toContain("salah satunya keliru");
});
