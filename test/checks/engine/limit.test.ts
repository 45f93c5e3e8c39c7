import { builtinCatalogue } from "../../fixtures/catalogue";
import { tabel4 } from "../../fixtures/lkjTables";
import { withCell, workbookOf } from "../../fixtures/sheets";
import { inspectWorkbook } from "../../../src/checks/engine/check";
import { rules } from "../../../src/checks/rules";

/** A clock that goes on by one with every look at it. */
const clock = () => {
  let time = 0;
  return () => (time += 1);
};

const faulty = workbookOf(withCell(withCell(tabel4, "D7", { error: "#REF!" }), "D5", 999));

test("what is done when the time is up is shown, and what was not begun is told", () => {
  const whole = inspectWorkbook(faulty, builtinCatalogue(), { now: clock(), limit: 100_000 });
  expect(whole.undone).toEqual([]);
  const cut = inspectWorkbook(faulty, builtinCatalogue(), { now: clock(), limit: 40 });
  expect(cut.undone.length).toBeGreaterThan(0);
  expect(cut.undone.length).toBeLessThan(rules.length);
  expect(cut.findings.map(({ rule }) => rule)).toContain("nilai-galat");
  const done = new Set(cut.findings.map(({ rule }) => rule));
  expect(cut.undone.filter((rule) => done.has(rule))).toEqual([]);
  expect(cut.findings.length).toBeLessThan(whole.findings.length);
});

test("no mend is tried after the time is up", () => {
  const cut = inspectWorkbook(faulty, builtinCatalogue(), { now: clock(), limit: 40 });
  expect(cut.findings.filter(({ fix }) => fix !== null)).toEqual([]);
});
