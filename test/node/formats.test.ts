import { writeFile } from "node:fs/promises";
import * as XLSX from "@e965/xlsx";
import { readWorkbookFile } from "../../src/node/read";
import { say } from "../../src/language/say";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { temporaryFolder } from "../fixtures/files";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function sheetOf(path: string): Promise<SheetSnapshot> {
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(say(read.problem.text, "en"));
  return read.value.sheets[0]!;
}

async function problemOf(name: string, bytes: Uint8Array | string): Promise<string> {
  await writeFile(folder.path(name), bytes);
  const read = await readWorkbookFile(folder.path(name));
  return read.ok ? "" : say(read.problem.text);
}

function book(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["Kode", "Target", "Realisasi", "Capaian"],
    ["C1.1", 85, 84.52, null],
  ]);
  sheet.D2 = { t: "n", v: 0.99435, f: "C2/B2", z: "0.00%" };
  const made = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(made, sheet, "Lap");
  return made;
}

// The library writes formulas into ods and xlsm only; of the others it reads them all the same.
test.each([
  ["xls", null],
  ["xlsb", null],
  ["ods", "=C2/B2"],
  ["xlsm", "=C2/B2"],
] as const)("%s is read, with its formulas", async (type, formula) => {
  const path = folder.path(`isi.${type}`);
  await writeFile(path, XLSX.write(book(), { bookType: type, type: "buffer" }) as Uint8Array);
  const sheet = await sheetOf(path);
  expect(sheet.name).toBe("Lap");
  expect(sheet.values).toEqual([
    ["Kode", "Target", "Realisasi", "Capaian"],
    ["C1.1", 85, 84.52, 0.99435],
  ]);
  expect(sheet.formulas[1]![3]).toBe(formula);
});

describe("csv", () => {
  test.each([
    [
      "semicolons, decimal commas",
      'Kode;Target;Capaian\r\n01;1.250.000;84,52%\r\n"a;""b""";85,5;Baik\r\n',
      [
        ["Kode", "Target", "Capaian"],
        ["01", 1250000, 0.8452],
        ['a;"b"', 85.5, "Baik"],
      ],
    ],
    [
      "commas, decimal points",
      "Kode,Target\nC1.1,85.5\nC1.2,\n",
      [
        ["Kode", "Target"],
        ["C1.1", 85.5],
        ["C1.2", null],
      ],
    ],
    [
      "what can be read in two ways stays a text",
      "Kode;Target\nA;1.234\n",
      [
        ["Kode", "Target"],
        ["A", "1.234"],
      ],
    ],
  ])("%s", async (name, text, values) => {
    const path = folder.path(`${name.length}.csv`);
    await writeFile(path, text);
    expect((await sheetOf(path)).values).toEqual(values);
  });
});

test.each([
  [
    "halaman.xls",
    "<html><body><table><tr><td>85</td></tr></table></body></html>",
    /^halaman\.xls berisi halaman web \(HTML\).*simpan sebagai \.xlsx\.$/,
  ],
  ["foto.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /^foto\.xlsx adalah gambar/],
  ["laporan.xlsx", "%PDF-1.7\n", /^laporan\.xlsx adalah PDF/],
])("%s is told for what it is", async (name, bytes, sentence) => {
  expect(await problemOf(name, bytes)).toMatch(sentence);
});
