import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { patchedSnapshot } from "../../src/sheet/patched";
import type { Snapshot } from "../../src/sheet/snapshot";
import { readXlsx } from "../../src/xlsx/read";

async function snapshotOf(book: ExcelJS.Workbook, parts: Readonly<Record<string, string>> = {}): Promise<Snapshot> {
  const zip = XLSX.CFB.read(Buffer.from(await book.xlsx.writeBuffer()), { type: "buffer" });
  for (const [path, xml] of Object.entries(parts)) XLSX.CFB.utils.cfb_add(zip, path, Buffer.from(xml));
  const reading = readXlsx(new Uint8Array(XLSX.CFB.write(zip, { type: "buffer", fileType: "zip" }) as Buffer));
  if (!reading.ok) throw new Error(reading.reason ?? reading.trouble);
  return reading.value;
}

function planted(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("TW I");
  sheet.addRows(Array.from({ length: 12 }, (_, n) => [n, n, n, n, n, n]));
  for (const row of [3, 4, 5, 9]) sheet.getRow(row).hidden = true;
  for (const column of [2, 3, 6]) sheet.getColumn(column).hidden = true;
  sheet.getCell("C2").note = "Angka sementara";
  sheet.getCell("H20").note = { texts: [{ text: "Belum " }, { text: "final & sah" }] };
  book.addWorksheet("Kosong");
  book.definedNames.add("'TW I'!$A$1:$B$3", "Target");
  sheet.pageSetup.printArea = "A1:C3";
  return book;
}

test("hidden rows and columns are runs, comments have their cells, one beyond the values too", async () => {
  const { sheets } = await snapshotOf(planted());
  expect(sheets[0]).toMatchObject({
    usedRange: "A1:F12",
    hiddenRows: [
      { first: 2, last: 4 },
      { first: 8, last: 8 },
    ],
    hiddenColumns: [
      { first: 1, last: 2 },
      { first: 5, last: 5 },
    ],
    comments: [
      { address: "C2", text: "Angka sementara" },
      { address: "H20", text: "Belum final & sah" },
    ],
  });
  expect(sheets[1]).toMatchObject({ usedRange: null, hiddenRows: [], hiddenColumns: [], comments: [] });
});

test("names are the workbook's own, not Excel's print area", async () => {
  expect(await snapshotOf(planted())).toMatchObject({ names: [{ name: "Target", formula: "='TW I'!$A$1:$B$3", sheet: null }], links: [] });
});

test("a name of one sheet says which", () => {
  const book = XLSX.utils.book_new();
  for (const name of ["A", "B"]) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), name);
  book.Workbook = { Names: [{ Name: "Target", Ref: "B!$A$1", Sheet: 1 }] };
  const reading = readXlsx(new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
  expect(reading).toMatchObject({ value: { names: [{ name: "Target", formula: "=B!$A$1", sheet: "B" }] } });
});

test("other workbooks come in the order of their parts, the tenth after the second", async () => {
  const rels = (target: string): string =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;
  const { links } = await snapshotOf(planted(), {
    "/xl/externalLinks/_rels/externalLink10.xml.rels": rels("file:///D:/PK%202023.xlsx"),
    "/xl/externalLinks/_rels/externalLink2.xml.rels": rels("Renstra &amp; PK.xlsx"),
  });
  expect(links).toEqual(["Renstra & PK.xlsx", "file:///D:/PK%202023.xlsx"]);
});

test("a patch keeps them", async () => {
  const before = await snapshotOf(planted());
  const step = { kind: "write", sheet: "TW I", address: "A1", cells: [[{ kind: "number", value: 7 }]] } as const;
  const after = patchedSnapshot(before, { mustBeEmpty: [], steps: [step] });
  expect(after.sheets[0]!.values[0]![0]).toBe(7);
  const { hiddenRows, hiddenColumns, comments } = before.sheets[0]!;
  expect(after).toMatchObject({ names: before.names, links: before.links });
  expect(after.sheets[0]).toMatchObject({ hiddenRows, hiddenColumns, comments });
});
