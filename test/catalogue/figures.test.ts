import { builtinDocuments } from "../../src/catalogue/builtin";
import { notReproduced, strayPrintings, twoFiguresInOneCell, unevenGroups, unevenWeights, type Known } from "./known";
import { printedValue } from "./printed";
import { derive, reproduces } from "../../scripts/catalogue-check/derive";
import { leadingOf } from "../../scripts/catalogue-check/deviation";
import { cut, digits, evaluate, follows, round, sourceOf, type Raw, type Source } from "../../scripts/catalogue-check/recompute";
import type { CatalogueNode, Printing } from "../../src/catalogue/types";

interface Case {
  readonly source: Source;
  readonly node: CatalogueNode;
  readonly fact: Printing;
}

const cases: readonly Case[] = builtinDocuments.flatMap((document) => {
  const source = sourceOf(document);
  return document.nodes.flatMap((node) => node.facts.map((fact) => ({ source, node, fact })));
});

const isFigure = ({ fact }: Case): boolean => fact.what === "realisasi" || fact.what === "capaian";
const idOf = ({ source, node, fact }: Case): string =>
  [source.document.source.id, node.code, fact.what, fact.period, fact.printed].join(" ");
const idOfKnown = (known: Known): string => [known.source, known.code, known.what, known.period, known.printed].join(" ");

/** Where no printing is canonical (a conflict says so) the first one is judged. */
const leads = ({ node, fact }: Case): boolean => fact === leadingOf(node, fact);

const rawOf = ({ source, node, fact }: Case): readonly Raw[] | undefined => derive(source, node, fact);
const fits = (each: Case): boolean => reproduces(each.node, each.fact, rawOf(each)!);

const derivable = cases.filter((each) => isFigure(each) && each.fact.value !== null && rawOf(each) !== undefined);

describe("figures that follow from other figures", () => {
  test("there are many of them: a lost formula or input does not pass silently", () => {
    expect(derivable.length).toBeGreaterThanOrEqual(150);
  });

  test("each canonical one recomputes, or is a known contradiction", () => {
    const wrong = derivable.filter((each) => leads(each) && !fits(each)).map(idOf);
    expect(wrong.sort()).toEqual(notReproduced.map(idOfKnown).sort());
  });

  test.each(notReproduced)("$code $what $period: the inputs of $printed give $gives", (known) => {
    const each = derivable.find((one) => leads(one) && idOf(one) === idOfKnown(known))!;
    expect(round(rawOf(each)![0]!.exact, 2)).toBe(known.gives);
  });

  test("each other printing recomputes, or is a known stray", () => {
    const repeats = ({ source, node, fact }: Case): boolean => fact.value === source.value(node.code, fact.what, fact.period);
    const wrong = derivable.filter((each) => !leads(each) && !repeats(each) && !fits(each)).map(idOf);
    expect([...new Set(wrong)].sort()).toEqual(strayPrintings.map(idOfKnown).sort());
  });

  test.each([...notReproduced, ...strayPrintings])("$code $what $period: $printed is told as a conflict ($why)", (known) => {
    const document = builtinDocuments.find(({ source }) => source.id === known.source)!;
    const told = document.conflicts.some(
      ({ codes, values }) =>
        codes.includes(known.code) &&
        values.some(({ printed }) => digits(printed)?.value === digits(known.printed)?.value || printed.includes(known.printed)),
    );
    expect(told).toBe(true);
  });
});

describe("the contradictions as the documents print them", () => {
  const lkj = sourceOf(builtinDocuments.find(({ source }) => source.id === "lkj-pwni-2024")!);
  const index = (code: string, year: string, basis: "realisasi" | "capaian"): number =>
    evaluate(lkj.node(code).formula.find(({ years }) => years.includes(year))!.tree, lkj, code, year, basis)!.exact;

  test("B3.1 2024: 100,64 weights the capaian; the stated formula over the realisasi gives 96,64", () => {
    expect(round(index("B3.1", "2024", "capaian"), 2)).toBe(100.64);
    expect(round(index("B3.1", "2024", "realisasi"), 2)).toBe(96.64);
  });

  test("B3.1 2023: 66,38 weights the capaian before rounding (29,72/96, 75, 120)", () => {
    expect(round(0.4 * (29.72 / 96) * 100 + 0.4 * 75 + 0.2 * 120, 2)).toBe(66.38);
  });

  test.each([
    ["2022", 94.86],
    ["2023", 92.97],
    ["2024", 93.1],
  ])("the super index %s is %d with that year's weights", (year, printed) => {
    expect(round(index("IPPWNI", year, "realisasi"), 2)).toBe(printed);
  });

  test("capaian 2024 of the super index: 100,11 rounded, 100,10 cut", () => {
    expect([round((93.1 / 93) * 100, 2), cut((93.1 / 93) * 100, 2)]).toEqual([100.11, 100.1]);
  });

  test("the survey: 55.862 answers' weight, 3,81024487 over everyone asked", () => {
    const total = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((unsur) => lkj.value("C1.2", "masukan", "2024", { variable: `U${unsur} total bobot` })!);
    expect(total.reduce((a, b) => a + b)).toBe(55862);
    expect(round(index("C1.2", "2024", "realisasi"), 8)).toBe(3.81024487);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("unsur %i: answers add up to respondents and to the total weight", (unsur) => {
    const of = (name: string): number => lkj.value("C1.2", "masukan", "2024", { variable: `U${unsur} ${name}` })!;
    const answers = [4, 3, 2, 1].map((score) => ({ score, count: of(`jawaban ${score}`) }));
    expect(answers.reduce((sum, { score, count }) => sum + score * count, 0)).toBe(of("total bobot"));
    expect(answers.reduce((sum, { count }) => sum + count, of("tidak valid"))).toBe(of("responden"));
  });
});

describe("the case table", () => {
  const lkj = sourceOf(builtinDocuments.find(({ source }) => source.id === "lkj-pwni-2024")!);
  const kinds = [
    { group: "KASUS UMUM", node: lkj.node("C1.1.2"), ditangani: "KT", selesai: "KU" },
    { group: "KASUS KHUSUS", node: lkj.node("C1.1.1"), ditangani: "KKT", selesai: "KKS" },
  ] as const;

  /** Every total with the sum of its parts: kinds over groups, groups over "group: case" rows. */
  const totals = kinds.flatMap((kind) =>
    (["ditangani", "selesai"] as const).flatMap((count) => {
      const rows = kind.node.facts
        .filter(({ variable, canonical }) => canonical && variable?.endsWith(` (${count})`))
        .map(({ variable, value }) => ({ name: variable!.slice(0, -count.length - 3), value: value! }));
      const groups = rows.filter(({ name }) => !name.includes(": "));
      const sum = (list: typeof rows): number => list.reduce((total, { value }) => total + value, 0);
      return [
        {
          group: kind.group as string,
          count,
          printed: lkj.value(kind.node.code, "masukan", "2024", { variable: kind[count] })!,
          parts: sum(groups),
        },
        ...groups.map(({ name, value }) => ({
          group: name,
          count,
          printed: value,
          parts: sum(rows.filter((row) => row.name.startsWith(`${name}: `))),
        })),
      ];
    }),
  );

  test("every total is the sum of its parts, but for those known", () => {
    expect(totals).toHaveLength(26);
    const uneven = totals
      .filter(({ printed, parts }) => printed !== parts)
      .map(({ group, count, printed, parts }) => [group, count, printed, parts]);
    expect(uneven.map(String).sort()).toEqual(unevenGroups.map(String).sort());
  });

  test.each([
    ["ditangani", ["KKT", "KT"]],
    ["selesai", ["KKS", "KU"]],
  ] as const)("kasus khusus and kasus umum are all cases %s", (count, [special, common]) => {
    const of = (code: string, variable: string): number => lkj.value(code, "masukan", "2024", { variable })!;
    expect(of("C1.1.1", special) + of("C1.1.2", common)).toBe(of("C1.1", count === "selesai" ? "Kasus diselesaikan" : "Kasus ditangani"));
  });
});

describe("weights", () => {
  test("the canonical weights of an index sum to 100 in every year", () => {
    const sums = new Map<string, number>();
    for (const { source, fact } of cases) {
      if (fact.what !== "bobot" || !fact.canonical) continue;
      const key = [source.document.source.id, fact.in, fact.period].join(" ");
      sums.set(key, (sums.get(key) ?? 0) + fact.value!);
    }
    const uneven = [...sums].filter(([, sum]) => Math.abs(sum - 100) > 1e-9).map(([key, sum]) => `${key} ${round(sum, 2)}`);
    expect(uneven).toEqual(unevenWeights.map((known) => `${known.source} ${known.in} ${known.period} ${known.sum}`));
  });
});

describe("quarters", () => {
  // C1.2 keeps its full target in every quarter (line 2203): a survey value does not accumulate.
  const quarterly = cases.filter(
    ({ node, fact }) => fact.what === "target" && fact.canonical && fact.period.includes("-TW") && node.code !== "C1.2",
  );

  test.each(quarterly.map((each) => [each.node.code, each.fact.period, each] as const))(
    "target %s %s is k/4 of the year's",
    (_code, period, { source, node, fact }) => {
      const exact = (source.value(node.code, "target", period.slice(0, 4))! * Number(period.at(-1))) / 4;
      expect(follows(fact.printed, { exact, stepwise: exact })).toBe(true);
    },
  );

  test("a survey value does not accumulate: C1.2 keeps the year's target in every quarter", () => {
    const kept = cases.filter(({ node, fact }) => node.code === "C1.2" && fact.what === "target" && fact.period.includes("-TW"));
    expect(kept.map(({ fact }) => fact.value)).toEqual([4, 4, 4, 4]);
  });

  test("the fourth quarter is the year", () => {
    const wrong = cases.filter(
      ({ source, node, fact }) =>
        fact.period.endsWith("-TW4") && fact.value !== source.value(node.code, fact.what, fact.period.slice(0, 4)),
    );
    expect(wrong.map(idOf)).toEqual([]);
  });
});

describe("every fact", () => {
  test("has the value it prints", () => {
    const wrong = cases.filter(({ source, fact }) => {
      const printed = printedValue(source.document.source.id, fact);
      return fact.value === null ? printed !== undefined : printed === undefined || Math.abs(printed - fact.value) > 1e-9;
    });
    expect(wrong.map(idOf)).toEqual(twoFiguresInOneCell);
  });

  test("that prints another value than the canonical one is told: by a note or as a conflict", () => {
    const silent = cases.filter(({ source, node, fact }) => {
      const canonical = source.value(node.code, fact.what, fact.period, { in: fact.in, variable: fact.variable });
      if (fact.canonical || fact.value === (canonical ?? null) || fact.note !== undefined) return false;
      return !source.document.conflicts.some(
        ({ codes, values }) =>
          codes.includes(node.code) &&
          values.some(({ printed, line }) => line === fact.line && printed.includes(fact.printed.replace(/\\?%$/, ""))),
      );
    });
    expect(silent.map(idOf)).toEqual([]);
  });
});
