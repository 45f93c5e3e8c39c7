import type { Finding } from "../../../src/checks";
import { verifyFixes } from "../../../src/checks/engine/verify";
import { asIs } from "../../../src/language/asIs";
import { combinePatches } from "../../../src/sheet/combine";
import type { Patch } from "../../../src/sheet/patch";
import { patchedSnapshot } from "../../../src/sheet/patched";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { inputWorkbook } from "../../../src/tables";
import { builtinCatalogue } from "../../fixtures/catalogue";
import { tabel4, tabel4Formulas } from "../../fixtures/lkjTables";
import { formula, percent, sheetOf, withCell, workbookOf } from "../../fixtures/sheets";
import { SheetEngine } from "../../tables/sheetEngine";
import { checkWorkbook, type ToldFinding } from "../../support/findings";

const catalogue = builtinCatalogue();
const serious = (snapshot: Snapshot): ToldFinding[] => checkWorkbook(snapshot, catalogue).filter(({ severity }) => severity !== "info");
const line = ({ rule, sheet, address }: Pick<Finding, "rule" | "sheet" | "address">): string => `${rule} ${sheet}!${address}`;

/** Every mend alone, and those made together, leave no finding that was not there before. */
function holds(snapshot: Snapshot): number {
  const before = serious(snapshot);
  const known = new Set(before.map(line));
  const fixes = before.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix }] : []));
  for (const { finding, fix } of fixes) {
    const after = serious(patchedSnapshot(snapshot, fix.patch)).map(line);
    expect([line(finding), after.filter((each) => !known.has(each))]).toEqual([line(finding), []]);
    expect(after).not.toContain(line(finding));
  }
  const { patch } = combinePatches(fixes.filter(({ fix }) => fix.alone !== true).map(({ fix }) => fix.patch));
  expect(
    serious(patchedSnapshot(snapshot, patch))
      .map(line)
      .filter((each) => !known.has(each)),
  ).toEqual([]);
  return fixes.length;
}

/** Weight 25 of 2022 for B1.1, with B x R, index and capaian calculated with it and typed. */
const consistentlyWrong = [
  ["C6", percent(0.25, 0)],
  ["F6", percent(0.25, 0)],
  ["E10", percent(0.981)],
  ["E12", percent(1.0549)],
] as const;

test("a mend that would make typed results wrong is not offered, and says which", () => {
  const sheet = consistentlyWrong.reduce((each, [address, cell]) => withCell(each, address, cell), tabel4);
  const [finding, ...others] = serious(workbookOf(sheet));
  expect([line(finding!), others.map(line)]).toEqual(["bobot-berbeda Tabel 4!C6", []]);
  expect(finding!.fix).toBeNull();
  expect(finding!.withheld!.id).toMatch(/^Perbaikan tidak ditawarkan: hasilnya menimbulkan temuan baru di Tabel 4!\w+/);
  expect(finding!.withheld!.en).toMatch(/^No mend is offered: its result brings a new finding at Tabel 4!\w+/);
});

test("where the results are formulas it is: Excel calculates them anew", () => {
  const sheet = withCell(
    withCell(
      withCell(withCell(tabel4Formulas, "C4", percent(0.25, 0)), "F4", formula("=C4*D4", 0.25, "0.00%")),
      "F7",
      formula("=SUM(F3:F6)", 0.98104, "0.00%"),
    ),
    "F9",
    formula("=F7/F8", 0.98104 / 0.93, "0.00%"),
  );
  expect(serious(workbookOf(sheet))).toMatchObject([
    { rule: "bobot-berbeda", address: "C4", fix: { patch: { steps: [{ cells: [[{ value: 0.2 }]] }] } } },
  ]);
});

test.each([
  ["a weight", withCell(tabel4, "C6", percent(0.25, 0))],
  ["two weights swapped", withCell(withCell(tabel4, "C6", percent(0.25, 0)), "C7", percent(0.2, 0))],
  ["a target", withCell(tabel4, "E5", percent(0.86))],
  ["B x R", withCell(tabel4, "F5", percent(0.3881))],
  ["the index", withCell(tabel4, "E10", percent(0.935))],
  ["a capaian", withCell(tabel4, "E12", percent(1.0216))],
  ["a realisasi", withCell(tabel4, "D5", percent(0.4852))],
  ["a text", withCell(tabel4, "D7", "96,80%")],
  ["a code", withCell(tabel4, "B7", "B 2.9")],
])("the mend of %s holds", (_, sheet) => {
  holds(workbookOf(sheet));
});

/** Fractions in cells of format General, as the issue of the thirty sheets had them. */
const fractions = (name: string, ...bobot: readonly number[]) =>
  sheetOf(name, [
    ["Tahun 2024"],
    ["Kode", "Bobot", "Realisasi"],
    ...["C1.1", "B1.1", "B2.1", "B3.1"].map((code, at) => [code, bobot[at]!, [0.8452, 1, 0.968, 1.0064][at]!]),
  ]);

test("thirty sheets with one wrong fraction each: all are mended in one go, and nothing new comes", () => {
  const snapshot = workbookOf(...Array.from({ length: 30 }, (_, at) => fractions(`Unit ${at + 1}`, 0.4, 0.25, 0.25, 0.15)));
  const findings = serious(snapshot);
  expect(findings.map(line)).toEqual(Array.from({ length: 30 }, (_, at) => `bobot-berbeda Unit ${at + 1}!B4`));
  const { patch, taken } = combinePatches(findings.map(({ fix }) => fix!.patch));
  expect(taken).toHaveLength(30);
  const mended = patchedSnapshot(snapshot, patch);
  expect(mended.sheets.map((sheet) => sheet.values[3]![1])).toEqual(Array.from({ length: 30 }, () => 0.2));
  expect(serious(mended)).toEqual([]);
});

test("planted input layouts: whatever is offered holds", () => {
  const typed = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true }))
    .snapshot()
    .sheets.map((sheet) => ({ ...sheet, formulas: sheet.formulas.map((row) => row.map(() => null)) }));
  let offered = 0;
  for (const [address, value] of [
    ["D9", 0.25],
    ["E5", 86],
    ["F13", 95],
    ["G7", 1.2],
    ["F4", 90],
    ["D13", 25],
    ["F5", 80],
  ] as const) {
    const sheets = typed.map((sheet) => (sheet.name === "Masukan" ? withCell(sheet, address, { v: value }) : sheet));
    offered += holds(workbookOf(...sheets));
  }
  expect(offered).toBeGreaterThan(2);
});

describe("what is checked again", () => {
  const patch = (at: number): Patch => ({
    steps: [{ kind: "write", sheet: "S", address: `A${at + 1}`, cells: [[{ kind: "number", value: at }]] }],
    mustBeEmpty: [],
  });
  const finding = (at: number): Finding => ({
    rule: "r",
    severity: "error",
    sheet: "S",
    address: `A${at + 1}`,
    message: asIs(""),
    found: null,
    expected: null,
    indicator: null,
    source: null,
    fix: { label: asIs(""), patch: patch(at) },
    fingerprint: "",
  });
  const written = ({ steps }: Patch): Set<string> => new Set(steps.flatMap((step) => (step.kind === "write" ? [step.address] : [])));
  /** Mends of some cells bring a finding at B1; some do so only together with A1. */
  const world = (count: number, bad: ReadonlySet<number>, budget: number) => {
    let checks = 0;
    const findings = Array.from({ length: count }, (_, at) => finding(at));
    const verified = verifyFixes(findings, {
      budget,
      after: (made) => {
        checks++;
        const cells = written(made);
        const left = findings.filter(({ address }) => !cells.has(address));
        return [...bad].some((at) => cells.has(`A${at + 1}`)) ? [...left, { ...finding(0), rule: "new", address: "B1" }] : left;
      },
    });
    return { verified, checks };
  };

  test("a thousand good mends cost a handful of checks", () => {
    const { verified, checks } = world(1000, new Set(), 8);
    expect(verified.every(({ fix }) => fix !== null && fix.alone === undefined)).toBe(true);
    expect(checks).toBeLessThanOrEqual(8);
  });

  test("one bad mend among hundred is found by halves and withheld", () => {
    const { verified, checks } = world(100, new Set([70]), 60);
    expect(verified.flatMap(({ fix, address }) => (fix === null ? [address] : []))).toEqual(["A71"]);
    expect(verified[70]!.withheld).toBeDefined();
    expect(checks).toBeLessThanOrEqual(60);
  });

  test("never more checks than the budget, and nothing unverified is offered", () => {
    const { verified, checks } = world(100, new Set([3, 40, 77]), 10);
    expect(checks).toBeLessThanOrEqual(10);
    for (const at of [3, 40, 77]) expect(verified[at]!.fix).toBeNull();
  });
});
