import { say } from "../../src/language/say";
import { readdir, readFile, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { temporaryFolder } from "../fixtures/files";
import { readWorkbookFile } from "../../src/node/read";
import { writeWorkbookFile } from "../../src/node/write";
import type { Patch } from "../../src/sheet/patch";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const patch: Patch = {
  mustBeEmpty: [],
  steps: [
    { kind: "addSheet", sheet: "Masukan" },
    {
      kind: "write",
      sheet: "Masukan",
      address: "B2:D4",
      cells: [
        [
          { kind: "text", text: "Kode" },
          { kind: "text", text: "Target" },
          { kind: "text", text: "Capaian" },
        ],
        [
          { kind: "text", text: "=CMD()" },
          { kind: "number", value: 85 },
          { kind: "formula", formula: "=84.52/C3", result: 0.99435 },
        ],
        [{ kind: "text", text: "-" }, { kind: "empty" }, { kind: "keep" }],
      ],
    },
    {
      kind: "style",
      sheet: "Masukan",
      address: "D3:D4",
      style: { numberFormat: "0.00%", bold: true, fill: "#DDEEFF", horizontal: "Right", vertical: "Center", wrap: true, border: "thin" },
    },
    { kind: "columnWidth", sheet: "Masukan", address: "C1:D1", characters: 14 },
    { kind: "merge", sheet: "Masukan", address: "B6:D6" },
    { kind: "table", sheet: "Masukan", address: "B2:D4", name: "TabelMasukan", tableStyle: "TableStyleLight1" },
  ],
};

async function problemOf(path: string): Promise<string> {
  const written = await writeWorkbookFile(patch, path);
  return written.ok ? "" : say(written.problem.text);
}

test("values, formulas with results, styles, widths, merges and tables arrive", async () => {
  const path = folder.path("baru.xlsx");
  expect(await writeWorkbookFile(patch, path)).toEqual({ ok: true, value: { path } });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet("Masukan")!;
  expect(sheet.getCell("C3").value).toBe(85);
  expect(sheet.getCell("D3").value).toEqual({ formula: "84.52/C3", result: 0.99435 });
  expect(sheet.getCell("D3")).toMatchObject({
    numFmt: "0.00%",
    font: { bold: true },
    fill: { fgColor: { argb: "FFDDEEFF" } },
    alignment: { horizontal: "right", vertical: "middle", wrapText: true },
    border: { top: { style: "thin" } },
  });
  expect([sheet.getColumn(3).width, sheet.getColumn(4).width]).toEqual([14, 14]);
  expect(sheet.getCell("C6").isMerged).toBe(true);
  expect(sheet.getTable("TabelMasukan")).toBeDefined();
});

test("a text that begins with = stays text, a formula stays a formula", async () => {
  const read = await readWorkbookFile(folder.path("baru.xlsx"));
  if (!read.ok) throw new Error(say(read.problem.text, "en"));
  const [sheet] = read.value.sheets;
  expect(sheet!.values[1]).toEqual(["=CMD()", 85, 0.99435]);
  expect(sheet!.formulas[1]).toEqual([null, null, "=84.52/C3"]);
});

test("a formula nobody has calculated yet is read with its text and no value", async () => {
  const path = folder.path("belum.xlsx");
  await writeWorkbookFile(
    {
      mustBeEmpty: [],
      steps: [
        { kind: "addSheet", sheet: "S" },
        {
          kind: "write",
          sheet: "S",
          address: "A1:B1",
          cells: [
            [
              { kind: "number", value: 4 },
              { kind: "formula", formula: "=A1*2" },
            ],
          ],
        },
      ],
    },
    path,
  );
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(say(read.problem.text, "en"));
  expect(read.value.sheets[0]).toMatchObject({ values: [[4, null]], formulas: [[null, "=A1*2"]] });
});

test("an existing file is kept, unless told otherwise", async () => {
  const path = folder.path("milik-orang.xlsx");
  await writeFile(path, "milik orang");
  expect(await problemOf(path)).toBe("milik-orang.xlsx sudah ada dan tidak ditimpa; pilih nama lain.");
  expect(await readFile(path, "utf8")).toBe("milik orang");
  expect((await writeWorkbookFile(patch, path, { overwrite: true })).ok).toBe(true);
  expect((await readFile(path)).subarray(0, 2).toString()).toBe("PK");
});

test("nothing is left beside the file", async () => {
  expect(await readdir(folder.path("."))).toEqual(expect.not.arrayContaining([expect.stringMatching(/\.tmp$/)]));
});

test("a folder that does not exist gives a sentence", async () => {
  expect(await problemOf(folder.path("tidak/ada.xlsx"))).toBe("ada.xlsx tidak dapat ditulis; periksa folder dan izinnya.");
});
