/** @jest-environment jsdom */
import ExcelJS from "exceljs";
import { applyPatch, undo } from "../../src/excel";
import { DEEPEST_OUTLINE } from "../../src/sheet/steps/outline";
import { placeTable } from "../../src/tables";
import { openPackage } from "../../src/ooxml/package";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { openWorkbook } from "../support/excel";
import { converted, libreOffice, MISSING } from "../support/libreOffice";
import { table } from "../tables/helpers";
import { workbook } from "./patches";

/* The cascade as an outline: C1.1 and its components below the super index, and so on. */

const model = table("pohon-kinerja", "2024", "IPPWNI");
const patch = placeTable(model, { sheet: "Pohon", row: 0, column: 0, newSheet: true });
/** How deep each node stands (lkj-pwni-2024 lines 335-343): four indices, three of them with three components, C1.1 with two. */
const DEPTHS = [0, ...[1, 2, 2], ...[1, 2, 2, 2], ...[1, 2, 2, 2], ...[1, 2, 2, 2]];
const first = model.rows.findIndex(({ role }) => role === "total" || role === "body");

test("in Excel: each row as deep as its node, in the two syncs of any table; Batalkan takes the sheet away with it", async () => {
  const { host, session } = openWorkbook(workbook);
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error("blocked");
  expect(session.log.syncs).toBe(2);
  const [levels] = [...host.outlines.values()];
  expect(DEPTHS.map((_, at) => levels!.get(first + at) ?? 0)).toEqual(DEPTHS);
  expect([...levels!.values()].reduce((sum, level) => sum + level, 0)).toBe(DEPTHS.reduce<number>((sum, depth) => sum + depth, 0));
  await undo(outcome.receipt);
  expect(host.sheets().map(({ name }) => name)).not.toContain("Pohon");
});

test("rows of the user's own sheet are not grouped", async () => {
  const { host } = openWorkbook(workbook);
  expect(placeTable(model, { sheet: "Masukan", row: 60, column: 0 }).steps.map(({ kind }) => kind)).not.toContain("outline");
  await applyPatch({ steps: [{ kind: "outline", sheet: "Masukan", address: "A1:A2", levels: [0, 1] }], mustBeEmpty: [] });
  expect(host.outlines.size).toBe(0);
});

test("in a file: the summary stands above its rows, and no row is deeper than Excel allows", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(patch)) as never);
  const sheet = book.getWorksheet("Pohon")!;
  expect(DEPTHS.map((_, at) => sheet.getRow(first + at + 1).outlineLevel ?? 0)).toEqual(DEPTHS);
  const part = openPackage(await writeXlsx(patch)).read("xl/worksheets/sheet1.xml");
  expect(part).toContain('summaryBelow="0"');
  const plan = table("renstra-pohon-kinerja", "2025");
  const deepest = Math.max(...plan.rows.map(({ depth }) => depth ?? 0));
  const written = openPackage(await writeXlsx(placeTable(plan, { sheet: "P", row: 0, column: 0, newSheet: true }))).read(
    "xl/worksheets/sheet1.xml",
  );
  const found = [...written.matchAll(/outlineLevel="(\d+)"/g)].map(([, level]) => Number(level));
  expect(Math.max(...found)).toBe(Math.min(deepest, DEEPEST_OUTLINE));
});

test("LibreOffice keeps it", async () => {
  const command = libreOffice();
  if (command === null) return console.warn(MISSING);
  const saved = converted(command, { name: "pohon.xlsx", bytes: await writeXlsx(patch) }, "xlsx:Calc MS Excel 2007 XML");
  expect(readXlsx(saved).ok).toBe(true);
  const part = openPackage(saved).read("xl/worksheets/sheet1.xml");
  expect([...part.matchAll(/<row [^>]*outlineLevel="([12])"/g)].map(([, level]) => Number(level))).toEqual(DEPTHS.slice(1));
}, 120_000);
