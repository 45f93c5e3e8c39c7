import { builtinCatalogue } from "../../src/catalogue/builtin";
import { say, sayDatum } from "../../src/language/say";
import { computeIndex, evaluate, indexWeighting, inWords, type EvaluationContext } from "../../src/measures";
import { trace } from "../../src/measures/trace";
import { roundHalfUp, truncateTo } from "../../src/numbers";
import { spoken } from "../spoken";

const catalogue = builtinCatalogue();

function index(code: string, year: string, values: readonly number[], basis?: "realisasi" | "capaian"): number {
  const plan = indexWeighting(catalogue, { code, year });
  if (!plan.ok) throw new Error(plan.problem.text.id);
  const named = Object.fromEntries(plan.value.terms.map((term, at) => [term.node.code, values[at]]));
  const result = computeIndex(catalogue, { code, year, values: named, basis });
  if (!result.ok) throw new Error(result.problem.text.id);
  return result.value.value;
}

// Tabel 5, lines 364-368: realisasi of C1.1, B1.1, B2.1, B3.1 and the index as printed.
test.each([
  ["2022", [91.5, 98.28, 100, 91.28], 94.86],
  ["2023", [92.02, 106, 100, 66.38], 92.97],
  ["2024", [84.52, 100, 96.8, 100.64], 93.1],
])("Indeks Pelayanan dan Pelindungan WNI %s", (year, values, printed) => {
  expect(roundHalfUp(index("IPPWNI", year, values), 2)).toBe(printed);
});

test("2023 is the tie that binary rounding loses", () => {
  expect(index("IPPWNI", "2023", [92.02, 106, 100, 66.38])).toBe(92.965);
});

// Lines 2340-2344. TW I is printed with one decimal, 70,6: 70,553 rounded, where cutting gives 70,5.
test.each([
  ["TW I", [74.36, 60.17, 74.87, 67.05], 70.553, 70.6, 1],
  ["TW II", [81.72, 95.92, 73.44, 89.81], 83.7035, 83.7, 2],
  ["TW III", [79.41, 92.42, 82.32, 95.34], 85.129, 85.13, 2],
  ["TW IV", [84.52, 100, 96.8, 100.64], 93.104, 93.1, 2],
])("index s.d. %s 2024", (_quarter, values, exact, printed, places) => {
  expect(index("IPPWNI", "2024", values)).toBe(exact);
  expect(roundHalfUp(exact, places)).toBe(printed);
});

test("the 70,6 of TW I is rounded, not cut", () => {
  expect(truncateTo(70.553, 1)).toBe(70.5);
});

test("C1.1 2024 from its components (lines 542-544)", () => {
  expect(roundHalfUp(index("C1.1", "2024", [79.93, 90.12]), 2)).toBe(84.52);
});

test("B1.1 2024 is 100 from three components at 100 (lines 1048-1051), though the table prints the 106 of 2023", () => {
  expect(index("B1.1", "2024", [100, 100, 100])).toBe(100);
  expect(index("B1.1", "2023", [100, 100, 120])).toBe(106);
});

test("B2.1 2024 is 96,80 (lines 1295-1298)", () => {
  expect(roundHalfUp(index("B2.1", "2024", [100, 100, 89.32]), 2)).toBe(96.8);
});

test("B3.1 2024: the stated formula gives 96,64, the printed 100,64 weighs the components' capaian (lines 1550-1554, 1586-1588)", () => {
  expect(index("B3.1", "2024", [89.91, 3.95, 105.9])).toBe(96.644);
  expect(index("B3.1", "2024", [99.9, 98.75, 105.9], "capaian")).toBe(100.64);
  expect(roundHalfUp(index("IPPWNI", "2024", [84.52, 100, 96.8, 96.644]), 2)).toBe(92.5);
});

test("the perspective B takes exact thirds, not 33,3 %", () => {
  expect(index("B", "2024", [120, 120, 120])).toBe(120);
});

test("a component of 3,95 on a scale of 4 is shown as given and as counted", () => {
  const result = computeIndex(catalogue, { code: "B3.1", year: "2024", values: { "B3.1.1": 89.91, "B3.1.2": 3.95, "B3.1.3": 105.9 } });
  expect(
    result.ok && result.value.terms.map(({ code, weight, value, counted, contribution }) => [code, weight, value, counted, contribution]),
  ).toEqual([
    ["B3.1.1", 0.4, 89.91, 89.91, 35.964],
    ["B3.1.2", 0.4, 3.95, 98.75, 39.5],
    ["B3.1.3", 0.2, 105.9, 105.9, 21.18],
  ]);
});

function problem(query: Parameters<typeof computeIndex>[1]): string {
  const result = computeIndex(catalogue, query);
  return result.ok ? "" : `${result.problem.code} ${say(result.problem.text)}`;
}

test("what stands in the way is named", () => {
  expect(problem({ code: "C1.1", year: "2024", values: { "C1.1.1": 79.93 } })).toBe(
    "#N/A Nilai C1.1.2 (Persentase Kasus Umum yang Diselesaikan) kosong.",
  );
  expect(problem({ code: "IPPWNI", year: "2019", values: {} })).toMatch(
    /^#N\/A Tahun 2019 tidak ada dalam katalog untuk IPPWNI; yang ada: .*2022, 2023, 2024\.$/,
  );
  expect(problem({ code: "B1.1", year: "2022", values: {} })).toBe(
    "#N/A Bobot komponen B1.1 tidak ada dalam katalog untuk tahun 2022; yang ada: 2023, 2024.",
  );
  expect(problem({ code: "C1.1.1", year: "2024", values: {} })).toBe(
    "#VALUE! C1.1.1 tidak dihitung dari komponen berbobot pada tahun 2024; rumusnya KKS / KKT × 100%.",
  );
  expect(problem({ code: "X9", values: {} })).toBe('#N/A Indikator "X9" tidak ada dalam katalog.');
});

function tree(code: string) {
  return catalogue.formula(code, "2024")!.tree;
}

function context(inputs: Readonly<Record<string, number>>, stages: readonly string[] = []): EvaluationContext {
  return { input: (variable) => inputs[variable] ?? null, reference: (code) => inputs[code] ?? null, stages: () => stages };
}

test("C1.1.1: 4.138 of 5.177 kasus khusus are 79,93 % (line 579)", () => {
  const result = evaluate(tree("C1.1.1"), context({ KKS: 4138, KKT: 5177 }));
  expect(result.ok && roundHalfUp(result.value, 2)).toBe(79.93);
});

test("C1.1.2: 55.984 of 62.120 kasus umum are 90,12 % (line 585)", () => {
  const result = evaluate(tree("C1.1.2"), context({ KU: 55984, KT: 62120 }));
  expect(result.ok && roundHalfUp(result.value, 2)).toBe(90.12);
});

test("B1.1.1: one document signed and one drafted, two wanted: (100 + 70) / 2", () => {
  expect(evaluate(tree("B1.1.1"), context({ KST: 2 }, ["S", "D"]))).toEqual({ ok: true, value: 85 });
  expect(evaluate(tree("B1.1.1"), context({ KST: 2 }, ["S", "S", "R"]))).toEqual({ ok: true, value: 120 });
  expect(spoken(evaluate(tree("B1.1.1"), context({ KST: 2 }, ["Z"])))).toMatchObject({
    ok: false,
    problem: { text: { id: expect.stringContaining('Tahap "Z"') } },
  });
});

test("a trace holds every step", () => {
  const result = trace(tree("C1.1.1"), context({ KKS: 4138, KKT: 5177 }));
  expect(result.ok && result.value.steps.map((step) => [step.label, step.value])).toEqual([
    ["KKS", 4138],
    ["KKT", 5177],
  ]);
});

test("a blank input and a divisor of 0 are problems, not numbers", () => {
  expect(spoken(evaluate(tree("C1.1.1"), context({ KKS: 1 })))).toMatchObject({
    ok: false,
    problem: { text: { id: "KKT (Kasus khusus yang ditangani) belum diisi." } },
  });
  expect(spoken(evaluate(tree("C1.1.1"), context({ KKS: 1, KKT: 0 })))).toMatchObject({
    ok: false,
    problem: { code: "#VALUE!", text: { id: "KKT bernilai 0, sehingga persentase tidak dapat dihitung." } },
  });
});

test("formulas in words", () => {
  expect(sayDatum(inWords(tree("C1.1.1")), "id")).toBe("KKS / KKT × 100%");
  expect(
    sayDatum(
      inWords(tree("IPPWNI"), (code) => (catalogue.fact({ code, what: "bobot", period: "2024", in: "IPPWNI" })?.value ?? 0) / 100),
      "id",
    ),
  ).toBe("(C1.1 × 40%) + (B1.1 × 20%) + (B2.1 × 25%) + (B3.1 × 15%)");
  expect(sayDatum(inWords(tree("C")), "en")).toBe("(achievement of C1.1 × weight) + (achievement of C1.2 × weight)");
});
