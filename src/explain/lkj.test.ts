import { builtinCatalogue } from "../catalogue/builtin";
import type { CatalogueNode, Printing } from "../catalogue/types";
import { roundHalfUp, truncateTo } from "../numbers";
import { explain } from "./explain";
import type { Candidate, Known, Printed } from "./riddle";

const catalogue = builtinCatalogue();
const SOURCE = "lkj-pwni-2024";
const node = (code: string): CatalogueNode =>
  catalogue.documents.find(({ source }) => source.id === SOURCE)!.nodes.find((each) => each.code === code)!;
const printings = (code: string, what: Printing["what"], period: string): readonly Printing[] =>
  node(code).facts.filter((fact) => fact.what === what && fact.period === period && fact.value !== null);
const right = (code: string, what: Printing["what"], period: string): number | undefined =>
  printings(code, what, period).find(({ canonical }) => canonical)?.value ?? undefined;
const cited = ({ value, line }: Printing): Printed => ({ value: value!, source: { source: SOURCE, line } });

/** What the report itself prints around a figure. */
function knownOf(code: string, what: "realisasi" | "capaian" | "target", period: string): Known {
  const before = ["2023", "2022"].filter((year) => year < period);
  const [realisasi, target] = [right(code, "realisasi", "2023"), right(code, "target", "2023")];
  const parts = catalogue.components(code, period, SOURCE);
  const scale = (each: CatalogueNode, value: number | undefined): number | null =>
    value === undefined ? null : each.scale === undefined ? value : (100 * value) / each.scale;
  return {
    what,
    year: period,
    years: before.map((year) => ({ year, printed: printings(code, what, year).map(cited) })),
    elsewhere: [],
    realisasi: right(code, "realisasi", period) ?? null,
    target: right(code, "target", period) ?? null,
    ...(period === "2024" && realisasi !== undefined && target !== undefined ? { lastYear: { year: "2023", realisasi, target } } : {}),
    others: ["L1.1", "L2.1"]
      .filter((other) => other !== code)
      .flatMap((other) => {
        const [r, t] = [right(other, "realisasi", period), right(other, "target", period)];
        return what === "capaian" && r !== undefined && t !== undefined ? [{ code: other, value: (100 * r) / t }] : [];
      }),
    targets: [period, ...before].flatMap((year) =>
      printings(code, "target", year)
        .filter((each) => year !== period || !each.canonical)
        .map((each) => ({ ...cited(each), year })),
    ),
    components: parts.map((each) => {
      const [r, t] = [scale(each, right(each.code, "realisasi", period)), scale(each, right(each.code, "target", period))];
      return {
        code: each.code,
        weight: each.facts.find((fact) => fact.what === "bobot" && fact.period === period && fact.in === code)?.value ?? null,
        realisasi: r,
        capaian: r === null || t === null || t === 0 ? null : Math.min(120, (100 * r) / t),
      };
    }),
  };
}

/** Cut where the report rounds everywhere else: capaian of which the source prints the parts. */
test.each<[code: string, period: string, printed: number, line: number, places: number]>([
  ["IPPWNI", "2024", 100.1, 344, 2],
  ["IPPWNI", "2024", 100.1, 368, 2],
  ["C1.1", "2024", 99.43, 363, 2],
  ["L1.1", "2023", 100.3, 1881, 1],
])("%s capaian %s is cut to %d (line %d)", (code, period, printed, line, places) => {
  expect(printings(code, "capaian", period).map((each) => [each.value, each.line])).toContainEqual([printed, line]);
  const exact = (100 * right(code, "realisasi", period)!) / right(code, "target", period)!;
  expect(truncateTo(exact, places)).toBe(printed);
  expect(roundHalfUp(exact, places)).not.toBe(printed);
});

/** Figures the report prints that do not follow, each with its line and how it came about (`npm run catalogue:check -- --all`). */
test.each<[code: string, what: "realisasi" | "capaian" | "target", period: string, printed: number, line: number, cause: string]>([
  ["B3.1", "realisasi", "2024", 100.64, 338, "explain-capaian-for-realisasi.sum"],
  ["B3.1", "realisasi", "2023", 66.38, 367, "explain-capaian-for-realisasi.sum"],
  ["IPPWNI", "capaian", "2024", 102.16, 326, "explain-another-year.capaian"],
  ["IPPWNI", "capaian", "2024", 101.19, 410, "explain-another-target.printed"],
  ["IPPWNI", "capaian", "2024", 101.19, 418, "explain-another-target.printed"],
  ["C1.1", "capaian", "2024", 103.07, 601, "explain-another-target.printed"],
  ["C1.1", "capaian", "2024", 103.07, 603, "explain-another-target.printed"],
  ["B1.1", "realisasi", "2024", 106, 1052, "explain-another-year.realisasi"],
  ["B1.1", "target", "2024", 97, 1042, "explain-another-year.target"],
  ["B1.1", "target", "2024", 97, 1053, "explain-another-year.target"],
  ["B1.1", "capaian", "2024", 103.09, 1042, "explain-another-target.printed"],
  ["B1.1", "capaian", "2024", 109.28, 1054, "explain-another-year.capaian"],
  ["B2.1.2", "target", "2024", 96, 1456, "explain-another-year.target"],
  ["B2.1.2", "capaian", "2024", 104.17, 1456, "explain-another-year.capaian"],
  ["L1.1", "capaian", "2024", 100.99, 1841, "explain-another-row.row"],
  ["L1.1", "capaian", "2024", 100.99, 1849, "explain-another-row.row"],
  ["L1.1", "capaian", "2024", 100.99, 1871, "explain-another-row.row"],
  ["L1.1", "capaian", "2024", 100.99, 1881, "explain-another-row.row"],
  ["B2.1.3", "realisasi", "2024", 100, 1297, "explain-another-year.realisasi"],
])("%s %s %s is printed %d (line %d): %s", (code, what, period, printed, line, cause) => {
  expect(printings(code, what, period).map((each) => [each.value, each.line])).toContainEqual([printed, line]);
  const fits = ({ value }: Candidate): boolean => [roundHalfUp, truncateTo].some((way) => Math.abs(way(value, 2) - printed) < 1e-9);
  expect(explain(knownOf(code, what, period), { fits })?.sentence.id).toBe(cause);
});
