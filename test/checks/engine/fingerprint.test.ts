import { combineMends, inspectWorkbook, rules, settingProblems, unusedWords, type Finding } from "../../../src/checks";
import { say } from "../../../src/language/say";
import type { SheetSnapshot, Snapshot } from "../../../src/sheet/snapshot";
import { builtinCatalogue } from "../../fixtures/catalogue";
import { tabel17, tabel4, tabel4Text, tabel5 } from "../../fixtures/lkjTables";
import { percent, withCell, workbookOf } from "../../fixtures/sheets";

const catalogue = builtinCatalogue();

type Matrices = Pick<SheetSnapshot, "values" | "formulas" | "numberFormats">;

/** A sheet with an empty row before the given one, or an empty column. No formula in these sheets has to move. */
function withGap(sheet: SheetSnapshot, kind: "row" | "column", at: number): SheetSnapshot {
  const put = <T>(list: readonly T[], item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)];
  const open = <T>(matrix: readonly (readonly T[])[], nothing: T): T[][] =>
    kind === "row"
      ? put<readonly T[]>(
          matrix,
          (matrix[0] ?? []).map(() => nothing),
        ).map((row) => [...row])
      : matrix.map((row) => put(row, nothing));
  const matrices: Matrices = {
    values: open(sheet.values, null),
    formulas: open(sheet.formulas, null),
    numberFormats: open(sheet.numberFormats, "General"),
  };
  return { ...sheet, ...matrices };
}

const inspect = (snapshot: Snapshot, options: Parameters<typeof inspectWorkbook>[2] = {}) => inspectWorkbook(snapshot, catalogue, options);
/** The fingerprints of a sheet's findings and, in the order of the check, their places. */
function told(sheet: SheetSnapshot): { readonly fingerprints: readonly string[]; readonly places: readonly string[] } {
  const { findings } = inspect(workbookOf(sheet));
  return { fingerprints: findings.map(({ fingerprint }) => fingerprint).sort(), places: findings.map(({ address }) => address) };
}

const wrong = withCell(withCell(withCell(tabel4, "C6", percent(0.25, 0)), "E5", percent(0.86)), "D7", "96,80%");

describe("a fingerprint", () => {
  test.each([
    ["Tabel 4 with a weight, a target and a text", wrong, 4],
    ["Tabel 4 as texts", tabel4Text, 6],
    ["Tabel 5", tabel5, 3],
    ["Tabel 17", tabel17, 3],
  ])("survives rows and columns that are put in: %s", (_, sheet, inTable) => {
    const before = told(sheet);
    expect(before.fingerprints.length).toBeGreaterThan(0);
    for (const moved of [
      withGap(sheet, "row", 0),
      withGap(withGap(sheet, "row", 0), "column", 0),
      withGap(withGap(sheet, "row", inTable), "column", 0),
    ]) {
      const after = told(moved);
      expect(after.fingerprints).toEqual(before.fingerprints);
      expect(after.places).not.toEqual(before.places);
    }
  });

  test("says rule, sentence, sheet, table, row, column and period, and is one finding's own", () => {
    const all = told(wrong).fingerprints;
    expect(all).toContain(
      "bobot-berbeda.wrong | Tabel 4 | Tabel 4 Matriks Informasi Kinerja Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024 | B1.1 | bobot | 2024 | B1.1",
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test("does not change with the figure, and does with the rule, the row or the column", () => {
    const of = (address: string, value: number): string =>
      inspect(workbookOf(withCell(tabel4, address, percent(value, 0)))).findings.find(
        ({ address: at, severity }) => at === address && severity === "error",
      )!.fingerprint;
    expect(of("C6", 0.25)).toBe(of("C6", 0.31));
    expect(new Set([of("C6", 0.25), of("C7", 0.2), of("E6", 0.9)]).size).toBe(3);
  });
});

describe("suppressions", () => {
  const weight = (findings: readonly Finding[]): Finding => findings.find(({ rule }) => rule === "bobot-berbeda")!;
  const reason = "Disepakati dengan Biro Perencanaan.";

  test("mark a finding with its reason and drop nothing", () => {
    const plain = inspect(workbookOf(wrong)).findings;
    const { fingerprint } = weight(plain);
    const { findings, unused } = inspect(workbookOf(withGap(wrong, "row", 0)), { suppressions: [{ fingerprint, reason }] });
    expect(findings).toHaveLength(plain.length);
    expect(findings.filter(({ suppressed }) => suppressed)).toEqual([
      expect.objectContaining({ rule: "bobot-berbeda", suppressed: { reason } }),
    ]);
    expect(unused).toEqual([]);
    expect(combineMends(plain).count - combineMends(findings).count).toBe(1);
  });

  test("without a finding are told", () => {
    const { fingerprint } = weight(inspect(workbookOf(wrong)).findings);
    const { findings, unused } = inspect(workbookOf(tabel4), { suppressions: [{ fingerprint, reason }] });
    expect(findings.some(({ suppressed }) => suppressed)).toBe(false);
    expect(unused).toEqual([{ fingerprint, reason }]);
    expect(say(unusedWords(unused[0]!), "en")).toContain(`(${reason}) is not used`);
  });
});

describe("settings", () => {
  const ruleIds = (options: Parameters<typeof inspectWorkbook>[2]): string[] =>
    inspect(workbookOf(wrong), options).findings.map(({ rule }) => rule);

  test("leave a rule out", () => {
    expect(ruleIds({})).toContain("bobot-berbeda");
    expect(ruleIds({ rules: { "bobot-berbeda": false } })).not.toContain("bobot-berbeda");
  });

  test("that name no rule, no option or another kind of value are told and passed over", () => {
    const settings = { "bobot-salah": false, "nilai-galat": { run: "20", lari: 3 } } as const;
    expect(settingProblems(rules, settings).map((problem) => say(problem, "en"))).toEqual([
      'There is no rule "bobot-salah".',
      'The option "run" of the rule nilai-galat has to be like 20.',
      'The rule nilai-galat has no option "lari"; there are run.',
    ]);
    expect(ruleIds({ rules: settings })).toEqual(ruleIds({}));
  });

  test("every rule runs in a time of its own", () => {
    let now = 0;
    const { times } = inspect(workbookOf(tabel4), { now: () => (now += 1) });
    expect([...times]).toEqual(rules.map(({ id }) => [id, 1]));
    expect(inspect(workbookOf(tabel4)).times.size).toBe(0);
  });
});
