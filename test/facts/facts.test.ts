import { builtinCatalogue } from "../../src/catalogue/builtin";
import { catalogueFacts } from "../../src/facts/catalogue";
import type { Fact } from "../../src/facts/fact";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { typedFacts } from "../../src/reading/typedFacts";
import { readTypedTables } from "../../src/reading/typed";
import { tabel4 } from "../fixtures/lkjTables";
import { workbookOf } from "../fixtures/sheets";

const catalogue = builtinCatalogue();
const snapshot = workbookOf(tabel4);
const line = (fact: Fact): string => {
  const { code, period, what, value, unitOfMeasure } = fact;
  return [fact.source === "cell" ? fact.address : fact.document, code, period, what, value, unitOfMeasure].join(" | ");
};

/** C1.1 of 2024: realisasi 84,52 of a target of 85 (LKj 2024, Tabel 4). */
test("the realisasi of C1.1 is the same row from the catalogue, the recognised table and the table read by its shape", () => {
  const printed = catalogueFacts(catalogue.documents).find(
    ({ code, period, what, document }) => code === "C1.1" && period === "2024" && what === "realisasi" && document === "lkj-pwni-2024",
  );
  expect(line(printed!)).toBe("lkj-pwni-2024 | C1.1 | 2024 | realisasi | 84.52 | persen");
  const recognised = workbookFacts(recogniseTables(snapshot, catalogue), snapshot);
  expect(recognised.filter(({ code, what }) => code === "C1.1" && what === "realisasi").map(line)).toEqual([
    "D5 | C1.1 | 2024 | realisasi | 84.52 | persen",
  ]);
  const { tables } = readTypedTables(snapshot);
  expect(
    typedFacts(tables)
      .filter(({ what, address }) => what === "realisasi" && address === "D5")
      .map(({ code, name, value, period }) => [code, name, value, period]),
  ).toEqual([["C 1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", 84.52, "2024"]]);
});
