import { say } from "../../src/language/say";
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ASSUMPTIONS } from "../../scripts/assertions/assumptions";
import { assertionsWorkbook, CHECK_SHEET, FIRST_ROW } from "../../scripts/assertions/workbook";
import { readWorkbookFile } from "../../src/node/read";
import { writeWorkbookFile } from "../../src/node/write";
import { functionId } from "../../src/portable/names";

test("the workbook for a person with Excel: every call as Excel saves it, and found again under its id", async () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "anggapan-")), "capaian-assertions.xlsx");
  expect(await writeWorkbookFile(assertionsWorkbook({ plain: false }), file)).toMatchObject({ ok: true });
  const read = await readWorkbookFile(file);
  if (!read.ok) throw new Error(say(read.problem.text, "en"));
  const sheet = read.value.sheets.find(({ name }) => name === CHECK_SHEET)!;
  const formulas = ASSUMPTIONS.map((_, at) => sheet.formulas[FIRST_ROW + at]![3]!);
  const calls = formulas
    .flatMap((formula) => formula.match(/[A-Za-z_]+[._][A-Z_]+(?=\()/g) ?? [])
    .filter((name) => name.includes("PWNI") || name.includes("_xldudf_"));
  // One stands under its plain name, to see whether Excel finds that too.
  expect(calls.filter((name) => !name.startsWith("_xldudf_"))).toEqual(["PWNI.CAPAIAN"]);
  expect(calls.map(functionId)).not.toContain(null);
  expect(ASSUMPTIONS.length).toBeGreaterThanOrEqual(25);
  expect(await writeWorkbookFile(assertionsWorkbook({ plain: false }), file)).toMatchObject({ ok: false });
});
