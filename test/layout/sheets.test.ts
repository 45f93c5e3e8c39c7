import { asIs } from "../../src/language/asIs";
import { number, quantity, text, type Cell } from "../../src/layout/cell";
import type { Column, Tabulation } from "../../src/layout/description";
import { excel } from "../../src/layout/expression";
import { tablePart, whereIs, writeSheets, type SheetDescription } from "../../src/layout/sheets";
import { NAMED_STYLES } from "../../src/sheet/namedStyles";
import { SheetEngine } from "../tables/sheetEngine";

interface Row {
  readonly key: string;
  readonly cell: Cell;
}

const column = (id: string, value: Column<Row>["value"]): Column<Row> => ({ id, header: asIs(id), width: 10, value });
const table = (id: string, rows: readonly Row[]): Tabulation<Row> => ({
  id,
  columns: [column("nama", ({ key }) => text(key)), column("nilai", ({ cell }) => cell)],
  rows: rows.map((row) => ({ kind: "leaf", key: row.key, of: row })),
});

/** Prices on one sheet below a title; on the other a count that refers to both columns of it, and a sum of its own rows. */
const sheets = (lines: readonly string[]): SheetDescription[] => [
  {
    name: "Harga satuan",
    parts: [
      { kind: "lines", role: "title", lines },
      { kind: "gap" },
      tablePart(
        table("harga", [
          { key: "a", cell: number(3, "0") },
          { key: "b", cell: number(4, "0") },
        ]),
      ),
    ],
  },
  {
    name: "Jumlah",
    parts: [
      tablePart(
        table("jumlah", [
          { key: "semua", cell: quantity(excel`SUM(${{ table: "harga", rows: ["a", "b"], column: "nilai" }})`, "0", 7) },
          {
            key: "kotak",
            cell: quantity(excel`COUNTA(${{ table: "harga", rows: ["a", "b"], column: "nama", to: "nilai" }})`, "0", 4),
          },
          { key: "dua", cell: quantity(excel`${{ row: "semua", column: "nilai" }}*2`, "0", 14) },
        ]),
      ),
    ],
  },
];

test.each([[["Judul"]], [["Judul", "dua", "tiga baris"]]])("formulas find cells of other sheets wherever %j moves them", (lines) => {
  const engine = SheetEngine.of(writeSheets(sheets(lines), { language: "id" }));
  const first = lines.length + 3;
  expect(engine.formula("Jumlah", "B2")).toBe(`=SUM('Harga satuan'!B${first}:B${first + 1})`);
  expect(engine.formula("Jumlah", "B3")).toBe(`=COUNTA('Harga satuan'!A${first}:B${first + 1})`);
  expect(engine.formula("Jumlah", "B4")).toBe("=B2*2");
  expect(["B2", "B3", "B4"].map((address) => engine.value("Jumlah", address))).toEqual([7, 4, 14]);
  expect(whereIs(sheets(lines), { table: "harga", row: "b", column: "nilai" })).toEqual({
    sheet: "Harga satuan",
    address: `B${first + 1}`,
  });
});

test("a table nobody wrote, two of one name and rows that are no neighbours are errors of the description", () => {
  const one = (cell: Cell, id = "satu"): SheetDescription => ({ name: id, parts: [tablePart(table(id, [{ key: "x", cell }]))] });
  const write = (...parts: SheetDescription[]) => writeSheets(parts, { language: "id" });
  expect(() => write(one(quantity(excel`${{ table: "lain", row: "x", column: "nilai" }}`, "0", 1)))).toThrow('no table "lain"');
  expect(() => write(one(null), { ...one(null), name: "dua" })).toThrow('Two tables are called "satu"');
  const apart = quantity(excel`SUM(${{ table: "harga", rows: ["b", "a"], column: "nilai" }})`, "0", 1);
  expect(() => write(...sheets(["Judul"]), one(apart))).toThrow("do not stand below each other");
});

test("a title has its look in its own cell only, a table over its width; every look has its name", () => {
  const styles = writeSheets(sheets(["Judul"]), { language: "id" }).steps.flatMap((step) =>
    step.kind === "style" && step.name ? [`${step.sheet} ${step.address} ${step.name}`] : [],
  );
  expect(styles).toContain("Harga satuan A1 Capaian Judul Lembar");
  expect(styles).toContain("Harga satuan A3:B3 Capaian Kepala");
  expect(styles).toContain("Harga satuan A4:B5 Capaian Isi");
});

test("fills are light enough to read black text on, in colour and in grey", () => {
  const fills = Object.values(NAMED_STYLES).flatMap((style) => ("fill" in style ? [style.fill] : []));
  expect(fills.length).toBeGreaterThan(0);
  for (const fill of fills) {
    const rgb = typeof fill === "string" ? fill : fill.rgb;
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = parseInt(rgb.slice(at, at + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    // WCAG 2.2: 7 to 1 is the stricter demand.
    expect((0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05).toBeGreaterThan(7);
    if (typeof fill !== "string") expect(Math.round(255 * (1 + fill.tint))).toBeCloseTo(parseInt(rgb.slice(1, 3), 16), -0.5);
  }
});
