import { say } from "../../src/language/say";
import type { Language } from "../../src/language/text";
import { analysisOf, contradiction } from "../../src/laporan/analysis";
import { indicatorFigures } from "../../src/laporan/figures";
import { previewTexts } from "../../src/layout/preview";
import { catalogue, fact, table } from "../tables/helpers";

const YEARS = ["2022", "2023", "2024"];
const LANGUAGES: readonly Language[] = ["id", "en"];

/** The sentences of an indicator; with nothing but the catalogue's figures where none are given. */
function saidOf(code: string, year: string, language: Language, facts: Parameters<typeof analysisOf>[1]["facts"] = []): string {
  const node = catalogue.node(code)!;
  const request = { catalogue, facts, year, language };
  return analysisOf(indicatorFigures(node, request), request)
    .map((each) => say(each, language))
    .join(" ");
}

const written = (value: number, language: Language): string => {
  const text = (Math.round(Math.abs(value) * 100 + 1e-7) / 100).toFixed(2);
  return language === "id" ? text.replace(".", ",") : text;
};

/** What the catalogue holds of an indicator, each figure by itself: the sentences must follow from these alone. */
function held(code: string, what: "target" | "realisasi", year: string): number | null {
  return catalogue.fact({ code, what, period: year })?.value ?? null;
}

const PERCENT = ["C1.1", "C1.1.1", "C1.1.2", "B1.1", "B2.1", "L2.1", "IPPWNI"];
const cases = YEARS.flatMap((year) =>
  PERCENT.filter((code) => held(code, "target", year) !== null && held(code, "realisasi", year) !== null).flatMap((code) =>
    LANGUAGES.map((language) => [code, year, language] as const),
  ),
);

test("there is something to recompute", () => {
  expect(cases.length).toBeGreaterThan(20);
});

describe.each(cases)("%s %s in %s", (code, year, language) => {
  const [target, actual] = [held(code, "target", year)!, held(code, "realisasi", year)!];
  const said = saidOf(code, year, language);

  test("reached or not, with its achievement", () => {
    const word =
      actual > target
        ? ["melampaui target", "exceeds the target"]
        : actual < target
          ? ["belum mencapai", "falls short"]
          : ["sama dengan", "equals"];
    expect(said).toContain(word[language === "id" ? 0 : 1]);
    expect(said).toContain(`${written(target, language)}%`);
    const capaian = Math.min((actual / target) * 100, 120);
    expect(said).toContain(`${written(capaian, language)}%`);
  });

  test("against last year", () => {
    const before = held(code, "realisasi", String(Number(year) - 1));
    if (before === null) return expect(said).not.toMatch(/Dibandingkan|Compared/);
    const change = actual - before;
    const word = change > 0 ? ["naik", "rose"] : ["turun", "fell"];
    if (Math.abs(change) < 0.005) return expect(said).toMatch(/sama dengan tahun|is that of/);
    expect(said).toMatch(language === "id" ? /Dibandingkan tahun/ : /Compared with/);
    expect(said).toContain(word[language === "id" ? 0 : 1]);
    expect(said).toContain(`(${written(before, language)}%)`);
    expect(said).toContain(`${written(change, language)} ${language === "id" ? "poin persen" : "percentage points"}`);
  });
});

test.each(LANGUAGES)(
  "against the nation: both targets that are printed as those of the RKP are told (lines 239-240, 410, 601), in %s",
  (language) => {
    const word = language === "id" ? "Target nasional dalam RKP tercetak" : "The target of the national plan is printed as";
    for (const [code, targets] of [
      ["C1.1", [85, 82]],
      ["IPPWNI", [93, 92]],
    ] as const) {
      expect(saidOf(code, "2024", language)).toContain(word);
      for (const target of targets) expect(saidOf(code, "2024", language)).toContain(`${written(target, language)}%`);
    }
    expect(saidOf("B1.1", "2024", language)).not.toMatch(/RKP|national plan/);
  },
);

test.each(LANGUAGES)("efficiency: achievement less absorption, 93,10/93 - 99,98% = 0,13, as its table has it, in %s", (language) => {
  const said = saidOf("IPPWNI", "2024", language);
  expect(((93.1 / 93 - 0.9998) * 100).toFixed(2)).toBe("0.13");
  expect(said).toContain(`${written(99.98, language)}%`);
  expect(said).toContain(language === "id" ? "sebesar 0,13 poin persen" : "by 0.13 percentage points");
  const shownTable = previewTexts(table("efisiensi-anggaran", "2024", undefined, { language }), language).flat();
  expect(shownTable).toContain(`${written(0.13, language)}%`);
  // No amount of its own: nothing is said.
  expect(saidOf("C1.1", "2024", language)).not.toMatch(/terserap|was spent/);
});

test("spending above the achievement is said to be so", () => {
  const facts = [fact("IPPWNI", "realisasi", "E3", 90, 90)] as unknown as Parameters<typeof analysisOf>[1]["facts"];
  // 90/93 = 96,77%, less 99,98%
  expect(((0.9998 - 90 / 93) * 100).toFixed(2)).toBe("3.21");
  expect(saidOf("IPPWNI", "2024", "id", facts)).toContain("capaian di bawah serapan sebesar 3,21 poin persen");
});

test("a figure that its own formula does not give is said to differ; one on another scale is not compared", () => {
  // 35 + 55 + 16 = 106 (lines 1793-1797), reported as 105,9.
  const differs = (code: string, language: Language): string => {
    const request = { catalogue, facts: [], year: "2024", language };
    return contradiction(indicatorFigures(catalogue.node(code)!, request))
      .map((each) => say(each, language))
      .join(" ");
  };
  expect(differs("B3.1.3", "id")).toContain("dilaporkan 105,90%, sedangkan rumusnya dengan angka tersebut menghasilkan 106,00%");
  expect(differs("B3.1.3", "en")).toContain("reported figure is 105.90%, while the formula with those inputs gives 106.00%");
  // ((3,95 + 3,68) / 2) / 4 is in hundredths, the figure is of 4.
  expect(differs("B3.1.2", "id")).toBe("");
  expect(differs("C1.1.1", "id")).toBe("");
  // What is to be settled first is no sentence of the report.
  expect(saidOf("B3.1.3", "2024", "id")).not.toContain("sedangkan");
});

test("figures have the decimals of the tables", () => {
  expect(saidOf("C1.2", "2024", "id")).toContain("sebesar 3,81 belum mencapai target 4,00");
  expect(saidOf("L1.1", "2024", "id")).toContain("melampaui target 79,80");
  expect(saidOf("L1.1", "2024", "id")).toContain("tahun 2023 (79,80)");
});

describe("a national target that the document prints twice", () => {
  // 85 % (line 240) and 82 % (line 601); 93 (line 239) and 92 (line 410).
  test("is told both ways where one is reached and the other is not", () => {
    expect(saidOf("C1.1", "2024", "id")).toContain(
      "Target nasional dalam RKP tercetak 85,00% dan 82,00%; realisasi tersebut mencapai 82,00%, tetapi belum mencapai 85,00%. Pastikan target yang berlaku.",
    );
  });
  test("is reached where both are, and missed where neither is", () => {
    expect(saidOf("IPPWNI", "2024", "id")).toContain(
      "Target nasional dalam RKP tercetak 93,00% dan 92,00%; realisasi tersebut sudah mencapai keduanya.",
    );
    const low = [fact("C1.1", "realisasi", "D4", 80, 80)];
    expect(saidOf("C1.1", "2024", "en", low)).toContain("printed as 85.00% and 82.00%; the actual reaches neither.");
  });
});
