import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { Part, WordDocument } from "../../src/docx/document";
import { updateDocx } from "../../src/docx/update";
import { BODY, writeDocx } from "../../src/docx/write";
import { asIs } from "../../src/language/asIs";
import { laporan } from "../../src/laporan/laporan";
import type { Block } from "../../src/layout/block";
import type { BlockChart } from "../../src/layout/chart";
import { previewTexts } from "../../src/layout/preview";
import { openPackage, relatedParts, type Package } from "../../src/ooxml/package";
import { readXlsx } from "../../src/xlsx/read";
import { converted, libreOffice, MISSING } from "../support/libreOffice";

interface FoundChart {
  readonly xml: string;
  readonly alternative: string;
  readonly path: string;
  readonly book: Uint8Array;
}

/** The charts of a document, by way of its text as a reader finds them. */
function chartsOf(pack: Package): FoundChart[] {
  const types = pack.read("[Content_Types].xml");
  const related = relatedParts(pack, BODY);
  const drawings = pack.read(BODY).matchAll(/<wp:docPr id="\d+" name="[^"]*" descr="([^"]*)"\/>.*?<c:chart [^>]*r:id="([^"]*)"/g);
  return Array.from(drawings, ([, alternative, id]) => {
    const path = related.get(id!)!;
    const xml = pack.read(path);
    const book = relatedParts(pack, path).get(/<c:externalData r:id="([^"]*)"/.exec(xml)![1]!)!;
    for (const part of [path, book]) expect(types).toContain(`PartName="/${part}"`);
    return { xml, alternative: alternative!, path, book: pack.readBytes(book) };
  });
}

const cached = (xml: string, tag: string): string[][] =>
  [...xml.matchAll(new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, "g"))].map(([, range]) =>
    [...range!.matchAll(/<c:pt idx="\d+"><c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value!),
  );

/** What the table shows in the cells of a range, apart from how the chart finds it. */
function shownIn(block: Block, { row, column, rows, columns }: BlockChart["series"][number]["values"]): string[] {
  const texts = previewTexts(block, "id");
  return Array.from({ length: rows * columns }, (_, at) => {
    const [r, c] = [row + Math.floor(at / columns), column + (at % columns)];
    // The texts leave out what lies under a cell that reaches further: in rows of figures nothing does.
    expect(texts[r]).toHaveLength(block.columns.length);
    return texts[r]![c]!;
  });
}

/** Whether a figure is the one a text of the table shows, to its last printed digit. */
function isShown(value: number, text: string): boolean {
  const digits = text.replace("%", "");
  const places = digits.includes(",") ? digits.length - digits.indexOf(",") - 1 : 0;
  const printed = Number(digits.replace(/\./g, "").replace(",", "."));
  return Math.abs(value * (text.endsWith("%") ? 100 : 1) - printed) <= 0.5 * 10 ** -places + 1e-9;
}

const drawn = laporan({ catalogue: builtinCatalogue(), facts: [], file: null, year: "2024", language: "id" });
if (!drawn.ok) throw new Error("There is no report of 2024.");
const described = drawn.value.parts.flatMap((part) =>
  part.kind === "table" ? (part.block.charts ?? []).map((chart) => ({ chart, block: part.block })) : [],
);

let bytes: Uint8Array;
beforeAll(async () => {
  ({ bytes } = await writeDocx(drawn.value, "id"));
});

test("every chart of a table is one of Word's own, with its text for who does not see it", () => {
  const found = chartsOf(openPackage(bytes));
  expect(described.length).toBeGreaterThan(25);
  expect(found.map(({ alternative }) => alternative)).toEqual(
    described.map(({ chart }) => chart.alternative.replace(/&/g, "&amp;").replace(/"/g, "&quot;")),
  );
  expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
  const ids = [
    ...openPackage(bytes)
      .read(BODY)
      .matchAll(/<wp:docPr id="(\d+)"/g),
  ].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the figures of charts and of the workbooks behind them are those the tables show", () => {
  chartsOf(openPackage(bytes)).forEach(({ xml, book }, at) => {
    const { chart, block } = described[at]!;
    const values = cached(xml, chart.form === "scatter" ? "yVal" : "val");
    expect(values).toHaveLength(chart.series.length);
    const read = readXlsx(book);
    if (!read.ok) throw new Error(read.trouble);
    const sheet = read.value.sheets[0]!;
    chart.series.forEach((series, place) => {
      const shown = shownIn(block, series.values);
      const figures = shown.filter((text) => text !== "");
      expect(figures.filter((text, point) => !isShown(Number(values[place]![point]), text))).toEqual([]);
      expect(values[place]).toHaveLength(figures.length);
      const typed = sheet.values.slice(1, shown.length + 1).map((row) => row[place + 1]);
      expect(shown.filter((text, point) => (text === "" ? typed[point] !== null : !isShown(Number(typed[point]), text)))).toEqual([]);
    });
    const categories = cached(xml, "cat");
    for (const list of categories) expect(list).toEqual(shownIn(block, chart.series[0]!.categories));
  });
});

test("LibreOffice opens them as charts", () => {
  const command = libreOffice();
  if (command === null) {
    console.warn(MISSING);
    return;
  }
  const content = openPackage(converted(command, { name: "laporan.docx", bytes }, "odt")).read("content.xml");
  expect(content.match(/<draw:object /g)).toHaveLength(described.length);
}, 120_000);

function table(id: string, figures: readonly number[]): Part {
  const rows = figures.map((value, at) => ({
    role: "body" as const,
    cells: [
      { kind: "text" as const, text: `Tahun ${at + 1}` },
      { kind: "number" as const, value, format: "0.00" },
    ],
  }));
  const area = (column: number) => ({ row: 1, column, rows: figures.length, columns: 1 });
  const chart: BlockChart = {
    form: "line",
    title: id,
    alternative: `Grafik ${id}`,
    categoryTitle: "Tahun",
    valueTitle: null,
    format: "0.00",
    series: [{ name: "Realisasi", values: area(1), categories: area(0) }],
  };
  const block: Block = {
    id,
    name: id,
    columns: [{ characters: 20 }, { characters: 20 }],
    rows: [{ role: "caption", cells: [{ kind: "text", text: id, span: 2 }, { kind: "empty" }] }, ...rows],
    charts: [chart],
  };
  return { kind: "table", id, block };
}

const draft = (parts: readonly Part[]): WordDocument => ({ title: asIs({ id: "Draf", en: "Draft" }), parts });

test("with the next run a chart takes the place of the one before, and a new table brings its own", async () => {
  const first = await writeDocx(draft([table("A", [1, 2]), table("B", [3, 4])]), "id");
  const result = await updateDocx(first.bytes, draft([table("A", [1, 2]), table("C", [5, 6]), table("B", [3, 4.5])]), "id");
  if (!result.ok) throw new Error("Not updated.");
  const [before, after] = [chartsOf(openPackage(first.bytes)), chartsOf(openPackage(result.value.bytes))];
  expect(after.map(({ xml, alternative }) => [alternative, cached(xml, "val")])).toEqual([
    ["Grafik A", [["1", "2"]]],
    ["Grafik C", [["5", "6"]]],
    ["Grafik B", [["3", "4.5"]]],
  ]);
  expect([after[0]!.path, after[2]!.path]).toEqual([before[0]!.path, before[1]!.path]);
  expect(new Set(after.map(({ path }) => path)).size).toBe(3);
  const ids = [
    ...openPackage(result.value.bytes)
      .read(BODY)
      .matchAll(/<wp:docPr id="(\d+)"/g),
  ].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
  const read = readXlsx(after[2]!.book);
  expect(read.ok && read.value.sheets[0]!.values).toEqual([
    ["Tahun", "Realisasi"],
    ["Tahun 1", 3],
    ["Tahun 2", 4.5],
  ]);
});
