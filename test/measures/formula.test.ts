import FormulaParser from "fast-formula-parser";
import type { Formula } from "../../src/catalogue/formula";
import { evaluate, operands, toFormulaParts, type Operand } from "../../src/measures";

const input = (variable: string): Formula => ({ kind: "input", variable, label: variable });

const VALUES: Readonly<Record<string, number>> = {
  A: 7,
  B: 4,
  C: 2.5,
  "C1.1": 84.52,
  "B1.1": 100,
  "weight:C1.1": 0.4,
  "weight:B1.1": 0.2,
  KST: 2,
};
const STAGES = ["S", "D", "S"];

/** Every operand gets a row of its own in column A; stages stand in B1:B3. */
const ROWS = Object.keys(VALUES);

function cellOf(operand: Operand): string {
  if (operand.kind === "stages") return "B1:B3";
  const key = operand.kind === "input" ? operand.variable : operand.kind === "weight" ? `weight:${operand.code}` : operand.code;
  return `A${ROWS.indexOf(key) + 1}`;
}

type NumberArgument = { readonly value: number };

const parser = new FormulaParser({
  // The package lacks these two.
  functions: {
    MIN: (...args: NumberArgument[]) => Math.min(...args.map(({ value }) => value)),
    MAX: (...args: NumberArgument[]) => Math.max(...args.map(({ value }) => value)),
  },
  onCell: ({ row, col }) => (col === 1 ? VALUES[ROWS[row - 1]!] : STAGES[row - 1]),
  onRange: () => STAGES.map((stage) => [stage]),
});

const CASES: [name: string, tree: Formula, formula: string][] = [
  ["ratio", { kind: "ratio", numerator: input("A"), denominator: input("B"), scale: 100 }, "=A1/A2*100"],
  [
    "ratio of sums",
    { kind: "ratio", numerator: { kind: "sum", of: [input("A"), input("B")] }, denominator: { kind: "sum", of: [input("B"), input("C")] } },
    "=(A1+A2)/(A2+A3)",
  ],
  [
    "ratio of a ratio",
    { kind: "ratio", numerator: input("A"), denominator: { kind: "ratio", numerator: input("B"), denominator: input("C") } },
    "=A1/(A2/A3)",
  ],
  [
    "literal weights",
    {
      kind: "weightedSum",
      terms: [
        { weight: 0.35, of: input("A") },
        { weight: 0.65, of: { kind: "sum", of: [input("B"), input("C")] } },
      ],
    },
    "=0.35*A1+0.65*(A2+A3)",
  ],
  [
    "catalogue weights",
    {
      kind: "weightedSum",
      terms: [
        { weight: null, of: { kind: "reference", code: "C1.1" } },
        { weight: null, of: { kind: "reference", code: "B1.1" } },
      ],
    },
    "=A6*A4+A7*A5",
  ],
  ["mean", { kind: "mean", of: [input("A"), input("B"), input("C")] }, "=(A1+A2+A3)/3"],
  ["scale mean", { kind: "scaleMean", of: [input("A"), input("B")], scale: 4 }, "=(A1+A2)/2/4*100"],
  [
    "cap",
    { kind: "cap", of: { kind: "ratio", numerator: input("A"), denominator: input("B") }, min: 0, max: 1.2 },
    "=MIN(1.2,MAX(0,A1/A2))",
  ],
  ["constant", { kind: "ratio", numerator: input("A"), denominator: { kind: "constant", value: -4 }, scale: 100 }, "=A1/(-4)*100"],
  [
    "stage mean",
    {
      kind: "stageMean",
      stages: [
        { stage: "R", label: "Rumusan", value: 40 },
        { stage: "D", label: "Draft", value: 70 },
        { stage: "S", label: "Signed", value: 100 },
      ],
      documents: "KSR",
      target: "KST",
    },
    '=(COUNTIF(B1:B3,"R")*40+COUNTIF(B1:B3,"D")*70+COUNTIF(B1:B3,"S")*100)/A8',
  ],
];

test.each(CASES)("%s: written for Excel and calculated by an Excel parser it gives what evaluate gives", (_name, tree, formula) => {
  expect(`=${toFormulaParts(tree, cellOf).join("")}`).toBe(formula);
  const value = evaluate(tree, {
    input: (variable) => VALUES[variable] ?? null,
    reference: (code) => VALUES[code] ?? null,
    weight: (code) => VALUES[`weight:${code}`] ?? null,
    stages: () => STAGES,
  });
  const byExcel: unknown = parser.parse(formula.slice(1), { row: 1, col: 3, sheet: "1" });
  expect(value.ok && value.value).toBeCloseTo(byExcel as number, 10);
});

test("operands are named once, in the order written", () => {
  const tree: Formula = {
    kind: "weightedSum",
    terms: [
      { weight: null, of: { kind: "reference", code: "C1.1" } },
      { weight: 0.5, of: { kind: "sum", of: [input("A"), input("A")] } },
    ],
  };
  expect(operands(tree)).toEqual([{ kind: "weight", code: "C1.1" }, { kind: "reference", code: "C1.1", what: "realisasi" }, input("A")]);
});
