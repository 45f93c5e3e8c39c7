import { builtinCatalogue } from "../../src/catalogue/builtin";
import { computeStageMean, evaluate, findStage, stageFormula, validFormula } from "../../src/measures";
import { roundHalfUp } from "../../src/numbers";

const catalogue = builtinCatalogue();

function inputs(code: string): readonly { readonly variable: string; readonly value: number }[] {
  return catalogue
    .node(code)!
    .facts.flatMap(({ what, period, canonical, variable, value }) =>
      what === "masukan" && period === "2024" && canonical && variable !== undefined && value !== null ? [{ variable, value }] : [],
    );
}

/** The realisasi an indicator's own formula gives on the figures its table prints. */
function fromInputs(code: string): number {
  const valid = validFormula(catalogue, { code, year: "2024" });
  if (!valid.ok) throw new Error(valid.problem.text.id);
  const known = inputs(code);
  const formula = stageFormula(catalogue, code);
  const stages = formula.ok
    ? known
        .filter(({ variable }) => variable.startsWith(`${formula.value.documents}.`))
        .map(({ value }) => findStage(formula.value, value)!.stage)
    : null;
  const result = evaluate(valid.value.tree, {
    input: (name) => known.find(({ variable }) => variable === name)?.value ?? null,
    reference: () => null,
    stages: () => stages,
  });
  if (!result.ok) throw new Error(result.problem.text.id);
  return result.value;
}

// Component, line of its realisasi in the LKj 2024, realisasi as printed.
test.each([
  ["C1.1.1", 910, 79.93],
  ["C1.1.2", 964, 90.12],
  ["B1.1.1", 1103, 100],
  ["B1.1.2", 1177, 100],
  ["B1.1.3", 1242, 100],
  ["B2.1.1", 1295, 100],
  ["B2.1.2", 1296, 100],
  ["B2.1.3", 1340, 89.32],
  ["B3.1.1", 1614, 89.91],
])("%s 2024 from the figures of its table (line %d): %d", (code, _line, printed) => {
  expect(roundHalfUp(fromInputs(code), 2)).toBe(printed);
});

test("B3.1.3 2024: 35 + 55 + 16 is 106; the table writes the last term as 15,9 and prints 105,9 (lines 1793-1796)", () => {
  expect(fromInputs("B3.1.3")).toBe(106);
});

test("B3.1.2 2024: the formula over 3,95 and 3,68 gives 95,375; the table prints KW alone (lines 1739-1745)", () => {
  expect(fromInputs("B3.1.2")).toBe(95.375);
});

function stages(code: string) {
  const formula = stageFormula(catalogue, code);
  if (!formula.ok) throw new Error(formula.problem.text.id);
  return formula.value;
}

// metadata-01.02.013 lines 23, 33 and 41; lkj-pwni-2024 lines 1092-1094 and 1161-1164 ("I" is 100 when the target is reached).
test.each([
  ["kerja sama", "B1.1.1", { R: 40, D: 70, S: 100 }],
  ["kerja sama, metadata", "01.02.013.1", { R: 40, D: 70, S: 100 }],
  ["produk hukum", "01.02.013.3", { R: 40, D: 70, S: 100 }],
  ["panduan", "B1.1.2", { R: 25, D: 50, S: 75, I: 100 }],
  ["panduan, metadata", "01.02.013.2", { R: 25, D: 50, S: 75, I: 100 }],
])("stages of %s (%s)", (_kind, code, values) => {
  expect(Object.fromEntries(stages(code).stages.map(({ stage, value }) => [stage, value]))).toEqual(values);
});

test.each<[string | number, string | undefined]>([
  ["R", "R"],
  [" s ", "S"],
  ["Rumusan", "R"],
  ["draft", "D"],
  ["S (Signed)", "S"],
  [100, "S"],
  [1, "S"],
  [0.7, "D"],
  [40, "R"],
  [75, undefined],
  ["I", undefined],
  [0, undefined],
])("the stage written %j is %s", (written, stage) => {
  expect(findStage(stages("B1.1.1"), written)?.stage).toBe(stage);
});

test("documents beyond the target count", () => {
  expect(computeStageMean(stages("B1.1.2"), ["I", "I", "I", "S"], 3)).toEqual({ ok: true, value: 125 });
  expect(computeStageMean(stages("B1.1.2"), ["I", "S"], null)).toEqual({ ok: true, value: 87.5 });
});
