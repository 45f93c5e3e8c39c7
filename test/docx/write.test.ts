import { CFB } from "@e965/xlsx";
import { XMLParser } from "fast-xml-parser";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { writeDocx } from "../../src/docx/write";
import type { Message } from "../../src/language/message";
import { say } from "../../src/language/say";
import { openPackage } from "../../src/ooxml/package";
import { previewTexts } from "../../src/layout/preview";
import { laporan } from "../../src/laporan/laporan";
import { converted, libreOffice, MISSING } from "../support/libreOffice";

const drawn = laporan({ catalogue: builtinCatalogue(), facts: [], file: null, year: "2024", language: "id" });
if (!drawn.ok) throw new Error("There is no report of 2024.");
const { parts } = drawn.value;
const tables = parts.flatMap((part) => (part.kind === "table" ? [part] : []));

let xml = "";
let bytes: Uint8Array;
beforeAll(async () => {
  ({ bytes } = await writeDocx(drawn.value, "id"));
  const file = CFB.find(CFB.read(Buffer.from(bytes), { type: "buffer" }), "/word/document.xml");
  xml = Buffer.from(file!.content as Uint8Array).toString("utf8");
});

const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1]!);

test("it is well formed, and has as many tables as were described", () => {
  expect(() => new XMLParser({ ignoreAttributes: false }).parse(xml, true)).not.toThrow();
  expect(all(/(<w:tbl>)/g)).toHaveLength(tables.length);
});

test("captions count by a field of Word's own, in order, and every reference has its place", () => {
  const counted = all(/w:instr="SEQ Tabel \\\* ARABIC"[^>]*>.*?<w:t[^>]*>(\d+)<\/w:t>/g).map(Number);
  expect(counted).toEqual(tables.map((_, at) => at + 1));
  // Every chart is counted below it, by its own field.
  const charts = tables.flatMap(({ block }) => block.charts ?? []);
  expect(charts.length).toBeGreaterThan(10);
  const drawn = all(/w:instr="SEQ Grafik \\\* ARABIC"[^>]*>.*?<w:t[^>]*>(\d+)<\/w:t>/g).map(Number);
  expect(drawn).toEqual(charts.map((_, at) => at + 1));
  expect(all(/<\/w:drawing><\/w:r><\/w:p>(<w:p><w:pPr><w:pStyle w:val="Caption")/g)).toHaveLength(charts.length);
  const marks = new Set(all(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g));
  // Word pairs beginnings and ends by their ids.
  const ids = all(/<w:bookmarkStart [^>]*w:id="(\d+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all(/<w:bookmarkEnd [^>]*w:id="(\d+)"/g)).toEqual(ids);
  const references = all(/w:instr="REF (\S+) \\h"/g);
  expect(references.length).toBeGreaterThanOrEqual(tables.length + charts.length);
  for (const reference of references) expect(marks).toContain(reference);
});

test("headings and captions stand in lists of Word's own, with the page left to it and no question when it is opened", () => {
  const entries = (code: string): string[] => {
    const from = xml.indexOf(code);
    const list = xml.slice(from, xml.indexOf("</w:sdtContent>", from));
    return [...list.matchAll(/<w:hyperlink w:anchor="([^"]*)"[^>]*>.*?<w:t xml:space="preserve">([^<]*)<\/w:t>.*?<\/w:hyperlink>/g)].map(
      ([entry, anchor, text]) => {
        expect(xml).toContain(`w:name="${anchor!}"`);
        expect(entry).toContain(`<w:instrText xml:space="preserve"> PAGEREF ${anchor!} \\h </w:instrText>`);
        return text!;
      },
    );
  };
  const words = (text: string | Message): string => (typeof text === "string" ? text : say(text, "id")).replace(/&/g, "&amp;");
  const headings = parts.flatMap((part) => (part.kind === "heading" && part.level <= 3 ? [words(part.text)] : []));
  expect(entries("TOC \\o &quot;1-3&quot; \\h \\z ")).toEqual(headings);
  expect(headings.length).toBeGreaterThan(10);
  const listed = entries("TOC \\h \\z \\c &quot;Tabel&quot; ");
  expect(listed).toHaveLength(tables.length);
  listed.forEach((entry, at) => expect(entry.startsWith(`Tabel ${at + 1}. `)).toBe(true));
  const figures = tables.flatMap(({ block }) => block.charts ?? []);
  expect(entries("TOC \\h \\z \\c &quot;Grafik&quot; ")).toEqual(figures.map(({ title }, at) => `Grafik ${at + 1}. ${words(title)}`));
  expect(openPackage(bytes).read("word/settings.xml")).not.toContain("updateFields");
});

test("no paragraph has two styles, which Word would call a broken file", () => {
  for (const properties of all(/<w:pPr>(.*?)<\/w:pPr>/g)) expect(properties.match(/<w:pStyle /g)?.length ?? 0).toBeLessThan(2);
});

test("every figure of a table is in the document as the sheet shows it", () => {
  const written = xml
    .split("<w:tbl>")
    .slice(1)
    .map((piece) => piece.split("</w:tbl>")[0]!);
  tables.forEach(({ block }, at) => {
    const texts = [...written[at]!.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]!);
    const expected = previewTexts(block, "id").filter((_, row) => ["header", "body", "total"].includes(block.rows[row]!.role));
    for (const figure of expected.flat().filter((text) => /^[\d.,]+%?$/.test(text))) expect(texts).toContain(figure);
  });
});

test("heads of tables are repeated on the next page, and rows stay whole", () => {
  expect(all(/(<w:tblHeader\/>)/g).length).toBeGreaterThanOrEqual(tables.length);
  expect(all(/(<w:cantSplit\/>)/g).length).toBeGreaterThan(all(/(<w:tblHeader\/>)/g).length);
});

test("LibreOffice opens it, and counts its tables as we do", () => {
  const command = libreOffice();
  if (command === null) {
    console.warn(MISSING);
    return;
  }
  const text = Buffer.from(converted(command, { name: "laporan.docx", bytes }, "txt:Text")).toString("utf8");
  const counted = [...text.matchAll(/^Tabel (\d+)\. /gm)].map(([, number]) => Number(number));
  const numbers = tables.map((_, at) => at + 1);
  // The list of tables, then the tables.
  expect(counted).toEqual([...numbers, ...numbers]);
  expect(text).toContain("(55% × 79,93) + (45% × 90,12) = 84,52%");
  expect(text).toMatch(/Rinciannya disajikan dalam Tabel \d+ dan Tabel \d+, serta digambarkan dalam Grafik \d+ dan Grafik \d+\./);
}, 300_000);
