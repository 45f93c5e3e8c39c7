import { rules } from "../../src/checks/rules";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { builtinCatalogue } from "../fixtures/catalogue";
import { workbookOf } from "../fixtures/sheets";
import { checkWorkbook } from "./findings";

/** What is in the workbook, the sheets, and what the rule says: "severity | address | found | expected", one line a finding. */
type RuleCase = readonly [title: string, sheets: SheetSnapshot | readonly SheetSnapshot[], findings: readonly string[]];

const catalogue = builtinCatalogue();

/** The findings of one rule, all rules having run: a rule must also hold its tongue when another has told the cause. */
export function findingsOf(rule: string, sheets: SheetSnapshot | readonly SheetSnapshot[], year?: string): string[] {
  const list: readonly SheetSnapshot[] = Array.isArray(sheets) ? (sheets as readonly SheetSnapshot[]) : [sheets as SheetSnapshot];
  return checkWorkbook(workbookOf(...list), catalogue, { year })
    .filter((finding) => finding.rule === rule)
    .map(({ severity, sheet, address, found, expected }) =>
      [severity, list.length > 1 ? `${sheet}!${address}` : address, found ?? "", expected ?? ""].join(" | "),
    );
}

/** Declares the tests of one rule: workbooks in which it speaks, and workbooks like them in which it must not. */
export function ruleCases(
  rule: string,
  { tells, silent }: { readonly tells: readonly RuleCase[]; readonly silent: readonly RuleCase[] },
): void {
  test(`${rule} is a rule with a title and a reason in both languages`, () => {
    const known = rules.find(({ id }) => id === rule);
    for (const text of [known?.title.id, known?.title.en, known?.why.id, known?.why.en]) expect(text).toMatch(/\S/);
  });
  test.each(tells)(`${rule} tells: %s`, (_, sheets, findings) => {
    expect(findings).not.toEqual([]);
    expect(findingsOf(rule, sheets)).toEqual(findings);
  });
  test.each(silent)(`${rule} is silent: %s`, (_, sheets, findings) => {
    expect(findings).toEqual([]);
    expect(findingsOf(rule, sheets)).toEqual([]);
  });
}
