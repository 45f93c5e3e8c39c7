/** @jest-environment jsdom */
import ExcelJS from "exceljs";
import { applyPatch, undo, type Receipt } from "../../src/excel";
import type { Patch } from "../../src/sheet/patch";
import { openPackage } from "../../src/ooxml/package";
import { writeXlsx } from "../../src/xlsx/write";
import { openWorkbook } from "../support/excel";
import { workbook } from "./patches";

const step = { kind: "conditionalFormat", sheet: "Masukan", address: "F4:F9", marks: { kind: "signs", middle: 0.8, best: 1 } } as const;
const patch: Patch = { steps: [step], mustBeEmpty: [] };

async function applied(given: Patch): Promise<Receipt> {
  const outcome = await applyPatch(given);
  if (outcome.kind !== "done") throw new Error("blocked");
  return outcome.receipt;
}

test("signs by their bounds, in two syncs, and Batalkan takes them and nothing else", async () => {
  const { host, session } = openWorkbook(workbook);
  const sheet = host.sheets().find(({ name }) => name === "Masukan")!.id;
  host.addSigns(sheet, { row: 30, column: 0, rows: 2, columns: 1 });
  const before = host.dump();
  const receipt = await applied(patch);
  expect(session.log.syncs).toBe(2);
  expect(host.signs().at(-1)).toMatchObject({
    sheet,
    area: { row: 3, column: 5, rows: 6, columns: 1 },
    style: "ThreeSymbols2",
    from: [0.8, 1],
  });
  await undo(receipt);
  expect(host.dump()).toEqual(before);
  // Once more does no harm.
  await undo(receipt);
  expect(host.dump()).toEqual(before);
});

test("a second time adds none, and taking that back leaves the first", async () => {
  const { host } = openWorkbook(workbook);
  await applied(patch);
  const once = host.dump();
  const receipt = await applied(patch);
  expect(host.dump()).toEqual(once);
  await undo(receipt);
  expect(host.dump()).toEqual(once);
});

test("a write that fails half-way leaves none", async () => {
  const { host, session } = openWorkbook(workbook);
  const before = host.dump();
  session.failures.push({ sync: 2, when: "after" });
  await expect(applyPatch(patch)).rejects.toThrow();
  expect(host.dump()).toEqual(before);
});

test("taken away by hand, there is nothing to take back; a sheet that is new takes them along", async () => {
  const { host } = openWorkbook(workbook);
  const receipt = await applied(patch);
  host.removeSigns(host.signs()[0]!.id);
  await undo(receipt);
  const added = await applied({
    steps: [
      { kind: "addSheet", sheet: "Baru" },
      { ...step, sheet: "Baru" },
    ],
    mustBeEmpty: [],
  });
  expect(host.signs()).toHaveLength(1);
  await undo(added);
  expect(host.signs()).toEqual([]);
});

test("in a file", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx({ steps: [{ kind: "addSheet", sheet: "Masukan" }, step], mustBeEmpty: [] })) as never);
  const [format] = (book.getWorksheet("Masukan") as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
    .conditionalFormattings;
  expect(format).toMatchObject({
    ref: "F4:F9",
    rules: [
      {
        type: "iconSet",
        iconSet: "3Symbols2",
        cfvo: [
          { type: "percent", value: 0 },
          { type: "num", value: 0.8 },
          { type: "num", value: 1 },
        ],
      },
    ],
  });
});

describe("cells that show nothing", () => {
  const empty = { ...step, address: "D4:E9", marks: { kind: "empty" } } as const;

  test("one rule of Excel's own beside the signs, once, and Batalkan takes it", async () => {
    const { host } = openWorkbook(workbook);
    await applied(patch);
    const before = host.dump();
    const receipt = await applied({ steps: [empty], mustBeEmpty: [] });
    expect(host.signs().at(-1)).toMatchObject({
      type: "PresetCriteria",
      fill: "#FFF2CC",
      area: { row: 3, column: 3, rows: 6, columns: 2 },
    });
    const once = host.dump();
    await applied({ steps: [empty], mustBeEmpty: [] });
    expect(host.dump()).toEqual(once);
    await undo(receipt);
    expect(host.dump()).toEqual(before);
  });

  test("in a file", async () => {
    const bytes = await writeXlsx({ steps: [{ kind: "addSheet", sheet: "Masukan" }, empty], mustBeEmpty: [] });
    const pack = openPackage(bytes);
    expect(pack.read("xl/worksheets/sheet1.xml")).toMatch(
      /<conditionalFormatting sqref="D4:E9"><cfRule type="expression" [^>]*><formula>LEN\(TRIM\(D4\)\)=0<\/formula>/,
    );
    expect(pack.read("xl/styles.xml")).toMatch(/<dxf>.*<bgColor rgb="FFFFF2CC"\/>/);
  });
});
