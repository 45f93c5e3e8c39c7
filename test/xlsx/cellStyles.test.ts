import ExcelJS from "exceljs";
import { inputWorkbook, placeTable } from "../../src/tables";
import { NAMED_STYLES, type StyleName } from "../../src/sheet/namedStyles";
import type { Patch } from "../../src/sheet/patch";
import { openPackage } from "../../src/ooxml/package";
import { writeXlsx } from "../../src/xlsx/write";
import { catalogue, table } from "../tables/helpers";

const input = inputWorkbook({ catalogue, year: "2024", filled: true });
const report = placeTable(table("tabel-4", "2024"), { sheet: "Tabel", row: 0, column: 0, newSheet: true });

const listed = (xml: string, list: string, item: string): string[] => {
  const [, inside = ""] = new RegExp(`<${list}[^>]*>(.*?)</${list}>`).exec(xml) ?? [];
  return inside.match(new RegExp(`<${item} [^>]*?(?:/>|>.*?</${item}>)`, "g")) ?? [];
};
const attribute = (tag: string, name: string): string | null => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** Which cell style every cell of a sheet has, and what is the cell's own. */
async function read(
  patch: Patch,
): Promise<{ styleOf: (address: string) => string; formatOf: (address: string) => string; styles: string[]; xml: string }> {
  const pack = openPackage(await writeXlsx(patch));
  const xml = pack.read("xl/styles.xml");
  const [cells, styles] = [listed(xml, "cellXfs", "xf"), listed(xml, "cellStyles", "cellStyle")];
  const sheet = pack.read("xl/worksheets/sheet1.xml");
  const formatOf = (address: string): string =>
    cells[Number(attribute(new RegExp(`<c r="${address}"[^>]*>`).exec(sheet)![0], "s") ?? "0")]!;
  const styleOf = (address: string): string =>
    attribute(
      styles.find((style) => attribute(style, "xfId") === attribute(formatOf(address), "xfId"))!,
      "name",
    )!;
  return { styleOf, formatOf, styles: styles.map((style) => attribute(style, "name")!), xml };
}

test("the cells of a table have the cell styles a person finds in Excel's list", async () => {
  const { styleOf, styles } = await read(report);
  expect(["A1", "B4", "B5", "C6", "B9"].map(styleOf)).toEqual([
    "Capaian Judul",
    "Capaian Kepala",
    "Capaian Isi",
    "Capaian Isi",
    "Capaian Jumlah Melintang",
  ]);
  expect(styles).toEqual(["Normal", ...(Object.keys(NAMED_STYLES) as StyleName[]).filter((name) => styles.includes(name))]);
});

test("what is the style's is not the cell's own: a changed style changes its cells", async () => {
  const { formatOf } = await read(report);
  expect(formatOf("B4")).not.toMatch(/ apply(?:Font|Fill|Border|Alignment)="1"/);
  // A number format and the alignment of its column are.
  expect(formatOf("C5")).toMatch(/ applyNumberFormat="1"/);
  expect(formatOf("C5")).toMatch(/ applyAlignment="1"/);
  expect(formatOf("C5")).not.toMatch(/ applyBorder="1"/);
});

test("a style speaks of nothing it does not say, and no mark is left", async () => {
  const { xml } = await read(input);
  const styles = listed(xml, "cellStyles", "cellStyle");
  const formats = listed(xml, "cellStyleXfs", "xf");
  const of = (name: StyleName): string =>
    formats[
      Number(
        attribute(
          styles.find((style) => attribute(style, "name") === name)!,
          "xfId",
        ),
      )
    ]!;
  expect(of("Capaian Terhitung")).toMatch(/applyNumberFormat="0" applyFont="0" applyBorder="0" applyAlignment="0" applyProtection="0"\/>$/);
  expect(xml).not.toContain("indent=");
  expect(Number(/<cellStyleXfs count="(\d+)"/.exec(xml)![1])).toBe(formats.length);
});

test.each([
  ["the table", report],
  ["the input layout", input],
])("every cell of %s looks as its style and what came after it say", async (_, patch) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(patch)).buffer as ArrayBuffer);
  const plain = new ExcelJS.Workbook();
  const unnamed = { ...patch, steps: patch.steps.map((step) => (step.kind === "style" ? { ...step, name: undefined } : step)) };
  await plain.xlsx.load((await writeXlsx(unnamed)).buffer as ArrayBuffer);
  for (const sheet of plain.worksheets)
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        const named = book.getWorksheet(sheet.name)!.getCell(cell.address);
        expect([sheet.name, cell.address, named.style]).toEqual([sheet.name, cell.address, cell.style]);
      }),
    );
});
