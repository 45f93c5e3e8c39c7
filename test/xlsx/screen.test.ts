import * as XLSX from "@e965/xlsx";
import { inflate } from "../../src/node/inflate";
import { readXlsx, type XlsxReading } from "../../src/xlsx/read";
import { MOST, screened } from "../../src/xlsx/screen";
import { storedZip, zipParts } from "../../src/xlsx/zip";
import { workbookZip, workbookZipWith } from "../fixtures/zip";

const CELLS = '<row r="1"><c r="A1"><v>85</v></c><c r="B1"><v>84.52</v></c></row>';
const SHEETML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const read = (bytes: Buffer): XlsxReading => readXlsx(new Uint8Array(bytes), inflate);
const values = (reading: XlsxReading): unknown => (reading.ok ? reading.value.sheets[0]!.values : reading.trouble);

describe("a small file that a reader would make a giant of is read for what it holds", () => {
  test.each([
    [
      "a hyperlink over the whole sheet",
      workbookZipWith({ after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>' }, CELLS),
    ],
    [
      "one over a million rows, with its prefix",
      workbookZipWith(
        { after: '<x:hyperlinks xmlns:x="x"><x:hyperlink ref="A1:XFD1048576" location="x"></x:hyperlink></x:hyperlinks>' },
        CELLS,
      ),
    ],
    ["columns to a thousand million", workbookZipWith({ before: '<cols><col min="1" max="1000000000" hidden="1"/></cols>' }, CELLS)],
    [
      "columns described over and over",
      workbookZipWith({ before: `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols>` }, CELLS),
    ],
    ["a merge over the whole sheet", workbookZipWith({ after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }, CELLS)],
    ["a used range up to the last cell", workbookZipWith({ before: '<dimension ref="A1:XFD1048576"/>' }, CELLS)],
    ["a row beyond the sheet", workbookZip(`${CELLS}<row r="999999999"><c r="A999999999"><v>1</v></c></row>`)],
  ])("%s", (_, bytes) => {
    expect(values(read(bytes))).toEqual([[85, 84.52]]);
  });

  test("fifty cells spread over a million rows make no million rows", () => {
    const far = Array.from({ length: 50 }, (_, at) => (at + 1) * 20_000).map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`);
    const reading = read(workbookZip(far.join("")));
    expect(reading.ok && reading.value.sheets[0]!.values.length).toBeLessThan(250_000);
    expect(reading.ok && reading.value.sheets[0]!.truncated).toBe(true);
  });
});

describe("every cell's fill is found: a reader that throws at each cell takes ten times as long", () => {
  const STYLES = "xl/styles.xml";
  const styles = (inner: string): string => `<styleSheet xmlns="${SHEETML}">${inner}</styleSheet>`;
  const partOf = (bytes: Buffer, wanted: string): string => {
    const safe = screened(new Uint8Array(bytes), inflate);
    const part = safe.ok ? zipParts(safe.bytes, 100)!.find(({ name }) => name === wanted) : undefined;
    return part ? Buffer.from(part.packed).toString() : "";
  };

  test.each([
    ["no styles at all", workbookZip(CELLS), /<fill>/],
    [
      "no fills",
      workbookZipWith({ parts: { [STYLES]: styles('<cellXfs count="1"><xf fillId="0"/></cellXfs>') } }, CELLS),
      /<fills count="1"><fill>/,
    ],
    [
      "an empty list of fills",
      workbookZipWith({ parts: { [STYLES]: styles('<fills count="0"/><dxfs><dxf><fill/></dxf></dxfs>') } }, CELLS),
      /<fills count="1"><fill>/,
    ],
    [
      "a format that names another fill than there is",
      workbookZipWith(
        { parts: { [STYLES]: styles('<fills count="1"><fill/></fills><cellXfs><xf fillId="57"/><xf fillId="0"/></cellXfs>') } },
        CELLS,
      ),
      /<xf fillId="00"\/><xf fillId="0"\/>/,
    ],
  ])("%s", (_, bytes, wanted) => {
    expect(partOf(bytes, STYLES)).toMatch(wanted);
    expect(values(read(bytes))).toEqual([[85, 84.52]]);
  });

  test("styles that have their fills stay as they are", () => {
    const own = styles('<fills count="2"><fill/><fill/></fills><cellXfs><xf fillId="1"/></cellXfs>');
    expect(partOf(workbookZipWith({ parts: { [STYLES]: own } }, CELLS), STYLES)).toBe(own);
  });
});

describe("what is too much is refused before it is unpacked or made into objects", () => {
  test.each([
    ["cells", workbookZip(`<row>${"<c/>".repeat(1_000)}</row>`.repeat(MOST.cells / 1_000 + 1))],
    [
      "strings",
      workbookZipWith(
        { parts: { "xl/sharedStrings.xml": `<sst xmlns="${SHEETML}">${"<si><t>a</t></si>".repeat(MOST.strings + 1)}</sst>` } },
        CELLS,
      ),
    ],
    [
      "formats",
      workbookZipWith(
        {
          parts: { "xl/styles.xml": `<styleSheet xmlns="${SHEETML}"><cellXfs>${"<xf/>".repeat(MOST.formats + 1)}</cellXfs></styleSheet>` },
        },
        CELLS,
      ),
    ],
    ["merges", workbookZipWith({ after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(MOST.merges + 1)}</mergeCells>` }, CELLS)],
    ["one text", workbookZip(`<row><c t="inlineStr"><is><t>${"a".repeat(MOST.text + 1)}</t></is></c></row>`)],
  ])("%s", (_, bytes) => {
    expect(values(read(bytes))).toBe("too-large");
  });

  test("a part that is more than it says is unpacked no further than the bound", () => {
    const bytes = workbookZipWith({ parts: { "xl/sharedStrings.xml": " ".repeat(20_000_000) } }, CELLS);
    // A liar: the directory and the part's head say ten bytes.
    for (let at = bytes.indexOf("xl/sharedStrings.xml"); at >= 0; at = bytes.indexOf("xl/sharedStrings.xml", at + 1)) {
      const isEntry = bytes.readUInt32LE(at - 46) === 0x02014b50;
      bytes.writeUInt32LE(10, isEntry ? at - 46 + 24 : at - 30 + 22);
    }
    const asked: number[] = [];
    const reading = readXlsx(new Uint8Array(bytes), (packed, sizes) => {
      asked.push(sizes.most);
      return inflate(packed, { ...sizes, most: Math.min(sizes.most, 1_000_000) });
    });
    expect(values(reading)).toBe("too-large");
    expect(Math.max(...asked)).toBeLessThanOrEqual(MOST.bytes);
  });

  test("a row of a spreadsheet in OpenDocument that stands for a million", () => {
    const sheet = XLSX.utils.aoa_to_sheet([[85]]);
    const ods = new Uint8Array(
      XLSX.write({ SheetNames: ["Lap"], Sheets: { Lap: sheet } }, { bookType: "ods", type: "buffer" }) as Uint8Array,
    );
    const parts = zipParts(ods, 100)!.map((part) => {
      const bytes = part.isDeflated ? inflate(part.packed, { size: part.size, most: 10_000_000 }) : part.packed;
      if (typeof bytes === "string") throw new Error(bytes);
      const text = new TextDecoder()
        .decode(bytes)
        .replace(/<table:table-row/g, '<table:table-row table:number-rows-repeated="1048576"')
        .replace(/office:value-type/g, 'table:number-columns-repeated="1000" office:value-type');
      return { name: part.name, bytes: part.name === "content.xml" ? new TextEncoder().encode(text) : bytes };
    });
    expect(values(readXlsx(storedZip(parts), inflate))).toBe("too-large");
  });
});

test("a zip of stored parts is read again part by part", () => {
  const parts = [
    { name: "a.xml", bytes: new TextEncoder().encode("<a/>") },
    { name: "xl/é.xml", bytes: new TextEncoder().encode("<é/>") },
  ];
  const again = zipParts(storedZip(parts), 10)!;
  expect(again.map(({ name, packed, isDeflated }) => [name, new TextDecoder().decode(packed), isDeflated])).toEqual([
    ["a.xml", "<a/>", false],
    ["xl/é.xml", "<é/>", false],
  ]);
});

test("a workbook that some program sent as text is damaged, not large", () => {
  const mangled = Buffer.from(workbookZip(CELLS).toString("utf8"), "utf8");
  expect(values(read(mangled))).toBe("unreadable");
});
