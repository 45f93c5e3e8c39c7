import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { readXlsx } from "../../src/xlsx/read";

/** @param extension what Excel keeps of lists on other sheets, in front of the end of the first sheet. */
async function sheetsOf(book: ExcelJS.Workbook, extension = ""): Promise<readonly SheetSnapshot[]> {
  const zip = XLSX.CFB.read(Buffer.from(await book.xlsx.writeBuffer()), { type: "buffer" });
  const part = XLSX.CFB.find(zip, "/xl/worksheets/sheet1.xml")!;
  const xml = Buffer.from(part.content as Uint8Array).toString("utf8");
  XLSX.CFB.utils.cfb_add(zip, "/xl/worksheets/sheet1.xml", Buffer.from(xml.replace("</worksheet>", `${extension}</worksheet>`)));
  const reading = readXlsx(new Uint8Array(XLSX.CFB.write(zip, { type: "buffer", fileType: "zip" }) as Buffer));
  if (!reading.ok) throw new Error(reading.reason ?? reading.trouble);
  return reading.value.sheets;
}

function withStatus(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Rencana & Aksi");
  sheet.addRows([
    ["Rekomendasi", "Status"],
    ["A", "Selesai"],
    ["B", "Slesai"],
  ]);
  sheet.getCell("B2").dataValidation = {
    type: "list",
    formulae: ['"Selesai,Proses & lain"'],
    showErrorMessage: true,
    allowBlank: true,
  };
  sheet.getCell("C2").dataValidation = {
    type: "whole",
    operator: "between",
    formulae: [0, 100],
    showErrorMessage: true,
    errorStyle: "warning",
  };
  book.addWorksheet("Kosong");
  return book;
}

test("what cells may hold, whether Excel insists on it, sheet by sheet", async () => {
  const [first, second] = await sheetsOf(withStatus());
  expect(first!.validations).toEqual([
    { areas: ["B2"], kind: "list", operator: "between", first: '"Selesai,Proses & lain"', second: null, isRefusing: true },
    { areas: ["C2"], kind: "whole", operator: "between", first: "0", second: "100", isRefusing: false },
  ]);
  expect(second!.validations).toEqual([]);
});

test("a list on another sheet, which Excel keeps in the extensions", async () => {
  const extension =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" showErrorMessage="1">' +
    "<x14:formula1><xm:f>Pilihan!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9 F2:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
  const [first] = await sheetsOf(withStatus(), extension);
  expect(first!.validations!.at(-1)).toEqual({
    areas: ["D2:D9", "F2:F9"],
    kind: "list",
    operator: "between",
    first: "Pilihan!$A$1:$A$3",
    second: null,
    isRefusing: true,
  });
});

test("a form that is no XML has none to tell", () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Status"], ["Selesai"]]), "A");
  for (const bookType of ["xlsb", "ods", "biff8"] as const) {
    const reading = readXlsx(new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer));
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.value.sheets[0]!.validations).toBeUndefined();
  }
});
