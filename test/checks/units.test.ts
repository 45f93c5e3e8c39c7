import { patchedSnapshot } from "../../src/sheet/patched";
import type { Snapshot } from "../../src/sheet/snapshot";
import { builtinCatalogue } from "../fixtures/catalogue";
import { sheetOf, workbookOf, type FixtureCell } from "../fixtures/sheets";
import { checkWorkbook, type ToldFinding as Finding } from "../support/findings";

const catalogue = builtinCatalogue();

/** A way of typing a percentage into a cell, and what a right cell then holds. */
interface Style {
  readonly title: string;
  cell(printed: number): FixtureCell;
  /** As the person reads it, with as many decimals as the format asks for. */
  shown(printed: number): string;
}

const comma = (value: number, places?: number): string =>
  (places === undefined ? String(Number(value.toFixed(8))) : value.toFixed(places)).replace(".", ",");
const number = (v: number, z: string): FixtureCell => ({ v: Number(v.toFixed(12)), z });

const styles: readonly Style[] = [
  { title: "0-1, General", cell: (printed) => number(printed / 100, "General"), shown: (printed) => comma(printed / 100) },
  { title: "0-1, 0.0000", cell: (printed) => number(printed / 100, "0.0000"), shown: (printed) => comma(printed / 100, 4) },
  { title: "0-100, General", cell: (printed) => number(printed, "General"), shown: (printed) => comma(printed) },
  { title: "0-100, 0.00", cell: (printed) => number(printed, "0.00"), shown: (printed) => comma(printed, 2) },
  { title: "percent", cell: (printed) => number(printed / 100, "0.00%"), shown: (printed) => `${comma(printed, 2)}%` },
];

interface Row {
  readonly code: string;
  readonly bobot: number;
  readonly target: number;
  readonly realisasi: number;
}

/** lkj-pwni-2024 lines 336-341. */
const ROWS: readonly Row[] = [
  { code: "C1.1", bobot: 40, target: 85, realisasi: 84.52 },
  { code: "B1.1", bobot: 20, target: 97.5, realisasi: 100 },
  { code: "B2.1", bobot: 25, target: 98.5, realisasi: 96.8 },
  { code: "B3.1", bobot: 15, target: 96, realisasi: 100.64 },
];
const CAPAIAN = [99.44, 102.56, 98.27, 104.83];

type Column = "bobot" | "target" | "realisasi" | "capaian";
const LETTER: Readonly<Record<Column, string>> = { bobot: "B", target: "C", realisasi: "D", capaian: "E" };

/** Typed through, in one style; `wrong` puts another figure into one cell. */
function workbook(style: Style, wrong?: { readonly column: Column; readonly row: number; readonly cell: FixtureCell }): Snapshot {
  const at = (column: Column, row: number, printed: number): FixtureCell =>
    wrong?.column === column && wrong.row === row ? wrong.cell : style.cell(printed);
  return workbookOf(
    sheetOf("2024", [
      ["Tahun 2024"],
      ["Kode", "Bobot", "Target", "Realisasi", "Capaian"],
      ...ROWS.map(({ code, bobot, target, realisasi }, row) => [
        code,
        at("bobot", row, bobot),
        at("target", row, target),
        at("realisasi", row, realisasi),
        at("capaian", row, CAPAIAN[row]!),
      ]),
    ]),
  );
}

const serious = (snapshot: Snapshot): Finding[] => checkWorkbook(snapshot, catalogue).filter(({ severity }) => severity !== "info");
const cellOf = (snapshot: Snapshot, address: string): { value: unknown; format: string } => {
  const sheet = snapshot.sheets[0]!;
  const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
  return { value: sheet.values[row]![column], format: sheet.numberFormats[row]![column]! };
};
const detail = (cell: FixtureCell): { value: unknown; format: string } => {
  const { v, z } = cell as { v: unknown; z: string };
  return { value: v, format: z };
};

describe.each(styles)("figures typed as $title", (style) => {
  test("are right as they are", () => {
    expect(serious(workbook(style))).toEqual([]);
  });

  test.each([
    ["bobot", 1, 25, 20],
    ["bobot", 3, 20, 15],
    ["target", 0, 86, 85],
    ["target", 2, 98, 98.5],
    ["capaian", 0, 94.04, 99.44],
  ] as const)("a wrong %s in row %i is told in its unit and mended in its unit: %d, %d is right", (column, row, wrong, right) => {
    const planted = workbook(style, { column, row, cell: style.cell(wrong) });
    const address = `${LETTER[column]}${row + 3}`;
    const [finding, ...others] = serious(planted);
    expect(others).toEqual([]);
    expect([finding!.address, finding!.found, finding!.expected]).toEqual([address, style.shown(wrong), style.shown(right)]);
    expect(finding!.message.id).toContain(style.shown(wrong));
    expect(finding!.message.id).toContain(style.shown(right));
    const mended = patchedSnapshot(planted, finding!.fix!.patch);
    expect(cellOf(mended, address)).toEqual(detail(style.cell(right)));
    expect(serious(mended)).toEqual([]);
  });
});

describe("numbers typed as text", () => {
  const among = styles.flatMap((style) =>
    (["20%", style.title.startsWith("0-1,") ? "0,2" : "20"] as const).map((text) => [text, style] as const),
  );
  test.each(among.map(([text, style]) => [text, style.title, style] as const))(
    "%s in a column of %s becomes a number of that column",
    (text, _, style) => {
      const planted = workbook(style, { column: "bobot", row: 1, cell: text });
      const [finding, ...others] = serious(planted);
      expect([finding!.rule, finding!.address, others]).toEqual(["angka-teks", "B4", []]);
      const mended = patchedSnapshot(planted, finding!.fix!.patch);
      expect(cellOf(mended, "B4")).toEqual(detail(style.cell(20)));
      expect(serious(mended)).toEqual([]);
    },
  );

  test.each(among.map(([text, style]) => [text.replace("20", "25").replace("0,2", "0,25"), style.title, style] as const))(
    "a wrong %s in a column of %s too",
    (text, _, style) => {
      const planted = workbook(style, { column: "bobot", row: 1, cell: text });
      const finding = serious(planted).find(({ rule }) => rule === "bobot-berbeda")!;
      expect(finding.found).toBe(text);
      const mended = patchedSnapshot(planted, finding.fix!.patch);
      expect(cellOf(mended, "B4")).toEqual(detail(style.cell(20)));
      expect(serious(mended)).toEqual([]);
    },
  );

  test.each([
    ["0,4", ["0,4", "0,25", "0,25", "0,15"], 0.2],
    ["40%", ["40%", "25%", "25%", "15%"], 0.2],
    ["40", ["40", "25", "25", "15"], 20],
  ])("a column of texts like %s", (_, texts, right) => {
    const rows = workbook(styles[2]!).sheets[0]!;
    const sheet = {
      ...rows,
      values: rows.values.map((row, at) => (at < 2 ? row : row.map((value, column) => (column === 1 ? texts[at - 2]! : value)))),
    };
    const finding = serious(workbookOf(sheet)).find(({ rule }) => rule === "bobot-berbeda")!;
    expect([finding.address, finding.found, finding.expected]).toEqual(["B4", texts[1], texts[1]!.replace("25", "20")]);
    expect(cellOf(patchedSnapshot(workbookOf(sheet), finding.fix!.patch), "B4").value).toBe(right);
  });

  test("a text that says more than its number is not overwritten", () => {
    const planted = workbook(styles[2]!, { column: "target", row: 1, cell: "95 (revisi)" });
    expect(serious(planted)).toMatchObject([{ rule: "target-berbeda", found: "95 (revisi)", fix: null }]);
  });
});

describe("a number on the other scale than its column", () => {
  const fractions = styles[0]!;
  const hundreds = styles[2]!;
  test.each([
    ["15 among fractions", fractions, 3, 15, ["15", "0,15"], 0.15],
    ["0,15 among percentages", hundreds, 3, 0.15, ["0,15", "15"], 15],
  ] as const)("%s is one finding and is mended in the column's unit", (_, style, row, typed, [found, expected], right) => {
    const planted = workbook(style, { column: "bobot", row, cell: { v: typed, z: "General" } });
    expect(serious(planted)).toMatchObject([{ rule: "satuan-campur", address: `B${row + 3}`, found, expected }]);
    const mended = patchedSnapshot(planted, serious(planted)[0]!.fix!.patch);
    expect(cellOf(mended, `B${row + 3}`).value).toBe(right);
    expect(serious(mended)).toEqual([]);
  });

  test("two of each: what they sum to decides", () => {
    const sheet = (...bobot: number[]) =>
      sheetOf("2024", [["Tahun 2024"], ["Kode", "Bobot"], ...ROWS.map(({ code }, at) => [code, bobot[at]!])]);
    expect(serious(workbookOf(sheet(40, 20, 25, 15)))).toEqual([]);
    expect(serious(workbookOf(sheet(0.4, 20, 0.25, 15))).map(({ rule, address }) => `${rule} ${address}`)).toEqual([
      "satuan-campur B3",
      "satuan-campur B5",
    ]);
  });

  test("half a per cent beside 99,5 is what it seems", () => {
    const sheet = sheetOf("2024", [["Tahun 2024"], ["Kode", "Bobot"], ["C1.1", 79.5], ["B1.1", 0.5], ["B2.1", 0.5], ["B3.1", 19.5]]);
    expect(serious(workbookOf(sheet)).map(({ rule }) => rule)).not.toContain("satuan-campur");
  });
});
