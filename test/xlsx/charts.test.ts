/** @jest-environment jsdom */
import { posix } from "node:path";
import type { ChartForm } from "../../src/sheet/steps/chart";
import type { Patch } from "../../src/sheet/patch";
import { buildTable, placeTable, tableKinds } from "../../src/tables";
import { openPackage, type Package } from "../../src/ooxml/package";
import { readXlsx } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import { catalogue, table } from "../tables/helpers";

/* A package as Excel opens it: every part declared, every relation leading to a part, every part well-formed. LibreOffice's opinion: test/tables/libreOffice. */

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function xmlOf(pack: Package, path: string): Document {
  const document = new DOMParser().parseFromString(pack.read(path), "application/xml");
  expect([path, document.querySelector("parsererror")?.textContent ?? null]).toEqual([path, null]);
  return document;
}

/** The parts a part is related to, by the id and the last word of the type. */
function related(pack: Package, from: string): { id: string; type: string; path: string }[] {
  const path = posix.join(posix.dirname(from), "_rels", `${posix.basename(from)}.rels`);
  if (!pack.has(path)) return [];
  return Array.from(xmlOf(pack, path).getElementsByTagName("Relationship"), (each) => ({
    id: each.getAttribute("Id")!,
    type: each.getAttribute("Type")!.split("/").pop()!,
    path: posix.join(posix.dirname(from), each.getAttribute("Target")!),
  }));
}

interface ReadChart {
  readonly xml: Document;
  readonly alternative: string | null;
  readonly name: string | null;
  readonly formulas: readonly string[];
}

/** The charts of a sheet, by way of its drawing as a reader finds them. */
function chartsOf(pack: Package, sheet: string): ReadChart[] {
  const types = xmlOf(pack, "[Content_Types].xml");
  const declared = new Set(Array.from(types.getElementsByTagName("Override"), (each) => each.getAttribute("PartName")));
  const drawings = xmlOf(pack, sheet).getElementsByTagName("drawing");
  expect(drawings.length).toBeLessThan(2);
  return Array.from(drawings).flatMap((drawing) => {
    const { path } = related(pack, sheet).find(({ id }) => id === drawing.getAttributeNS(RELATIONS, "id"))!;
    expect(declared).toContain(`/${path}`);
    return Array.from(xmlOf(pack, path).getElementsByTagName("xdr:graphicFrame"), (frame) => {
      const relation = frame.getElementsByTagName("c:chart")[0]!.getAttributeNS(RELATIONS, "id");
      const chart = related(pack, path).find(({ id }) => id === relation)!;
      expect([chart.type, declared.has(`/${chart.path}`)]).toEqual(["chart", true]);
      const properties = frame.getElementsByTagName("xdr:cNvPr")[0]!;
      const xml = xmlOf(pack, chart.path);
      return {
        xml,
        alternative: properties.getAttribute("descr"),
        name: properties.getAttribute("name"),
        formulas: Array.from(xml.getElementsByTagName("c:f"), ({ textContent }) => textContent!),
      };
    });
  });
}

const SHEET = "xl/worksheets/sheet1.xml";
const placed = (kind: string, year: string): Patch =>
  placeTable(table(kind, year), { sheet: "Lap & A's", row: 0, column: 0, newSheet: true, charts: true });

test("a chart with its drawing, its relations, its types and its alternative text", async () => {
  const bytes = await writeXlsx(placed("sebaran-hukti", "2024"));
  const [chart, ...others] = chartsOf(openPackage(bytes), SHEET);
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    name: "Sebaran Hukti 2024",
    alternative: "Grafik batang mendatar Sebaran Kasus WNI Terancam Hukuman Mati di Luar Negeri Tahun 2024: Jumlah WNI menurut Negara.",
    formulas: ["'Lap & A''s'!$B$3:$B$7", "'Lap & A''s'!$C$3:$C$7"],
  });
  expect(chart!.xml.getElementsByTagName("c:barDir")[0]!.getAttribute("val")).toBe("bar");
  // What is read of the file is what would be without the chart.
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.trouble);
  expect(read.value.sheets[0]!.values[2]!.slice(1, 3)).toEqual(["Malaysia", 147]);
});

test("several charts of a sheet hang in one drawing, each with a number of its own", async () => {
  const pack = openPackage(await writeXlsx(placed("data-kasus", "2024")));
  const charts = chartsOf(pack, SHEET);
  expect(charts.map(({ name }) => name)).toEqual(
    ["Data Dukung IKU C1.1.1 2024", 2, 3, 4].map((each) => (typeof each === "number" ? `Data Dukung IKU C1.1.1 2024 (${each})` : each)),
  );
  const ids = Array.from(xmlOf(pack, "xl/drawings/drawing1.xml").getElementsByTagName("xdr:cNvPr"), (each) => each.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a sheet with an Excel table keeps its order of elements: the drawing before the table", async () => {
  const { steps } = placed("sebaran-hukti", "2024");
  const withTable: Patch = {
    steps: [...steps, { kind: "table", sheet: "Lap & A's", address: "K1:L3", name: "Lain", tableStyle: "TableStyleLight1" }],
    mustBeEmpty: [],
  };
  const sheet = xmlOf(openPackage(await writeXlsx(withTable)), SHEET);
  const names = Array.from(sheet.documentElement.children, ({ localName }) => localName);
  expect(names.indexOf("drawing")).toBeGreaterThan(names.indexOf("pageSetup"));
  expect(names.indexOf("drawing")).toBeLessThan(names.indexOf("tableParts"));
});

test.each<[ChartForm, string]>([
  ["line", "lineChart"],
  ["column", "barChart"],
  ["stacked", "barChart"],
  ["bar", "barChart"],
  ["scatter", "scatterChart"],
])("%s is a %s", async (form, element) => {
  const patch = placed("sebaran-hukti", "2024");
  const steps = patch.steps.map((step) =>
    step.kind === "chart" ? { ...step, form, series: [step.series[0]!, { ...step.series[0]!, name: "Dua" }] } : step,
  );
  const [chart] = chartsOf(openPackage(await writeXlsx({ ...patch, steps })), SHEET);
  expect(chart!.xml.getElementsByTagName(`c:${element}`)).toHaveLength(1);
  const isScatter = form === "scatter";
  expect([chart!.xml.getElementsByTagName("c:catAx").length, chart!.xml.getElementsByTagName("c:valAx").length]).toEqual(
    isScatter ? [0, 2] : [1, 1],
  );
  expect(Array.from(chart!.xml.getElementsByTagName("c:ser"), (each) => each.getElementsByTagName("c:v")[0]!.textContent)).toEqual([
    "Jumlah WNI",
    "Dua",
  ]);
});

describe("every chart of every kind", () => {
  const all = tableKinds.flatMap((kind) =>
    kind.years(catalogue).flatMap((year) => kind.indicators(catalogue, year).map(({ code }) => [kind.id, year, code] as const)),
  );

  test("is over cells that hold its names and its figures", () => {
    let charts = 0;
    for (const [id, year, indicator] of all) {
      const built = buildTable(id, { catalogue, facts: [], year, indicator, language: "id" });
      if (!built.ok) throw new Error(`${id} ${year}`);
      const { rows, charts: drawn = [] } = built.value;
      for (const { series, title, form } of drawn) {
        charts++;
        for (const { values, categories } of series) {
          const cellsOf = ({ row, column, rows: down, columns }: typeof values) =>
            Array.from({ length: down * columns }, (_, at) => rows[row + Math.floor(at / columns)]!.cells[column + (at % columns)]!);
          const [figures, names] = [cellsOf(values), cellsOf(categories)];
          expect([id, title, names.length]).toEqual([id, title, figures.length]);
          expect([id, title, names.every(({ kind }) => (kind === "text") === (form !== "scatter"))]).toEqual([id, title, true]);
          expect([id, title, figures.filter(({ kind }) => kind === "text")]).toEqual([id, title, []]);
        }
      }
    }
    expect(charts).toBeGreaterThan(50);
  });
});
