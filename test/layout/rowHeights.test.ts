import { placeTable, tableKinds } from "../../src/tables";
import { rowHeights } from "../../src/layout/rowHeights";
import type { Block, ModelCell } from "../../src/layout/block";
import { areaAt } from "../../src/xlsx/steps/step";
import { writeXlsx } from "../../src/xlsx/write";
import { openPackage } from "../../src/ooxml/package";
import { catalogue, table } from "../tables/helpers";

const text = (words: string, more: { span?: number; down?: number } = {}): ModelCell => ({ kind: "text", text: words, ...more });
const EMPTY: ModelCell = { kind: "empty" };

function block(rows: readonly (readonly [role: "caption" | "header" | "body" | "note", ...cells: ModelCell[]])[]): Block {
  return {
    id: "b",
    name: "B",
    columns: [{ characters: 21 }, { characters: 11 }, { characters: 11 }],
    rows: rows.map(([role, ...cells]) => ({ role, cells })),
  };
}

test("a wrapped text takes its lines, a number and a note one, whatever their length", () => {
  const heights = rowHeights(
    block([
      ["body", text("satu dua tiga empat"), EMPTY, EMPTY],
      ["body", text("satu dua tiga empat lima"), text("1"), EMPTY],
      ["body", text("enam"), text("panjangsekalitanpaspasi"), EMPTY],
      ["body", { kind: "number", value: 123456789012345, format: "#,##0" }, EMPTY, EMPTY],
      ["note", text("Sumber: sebuah catatan yang jauh lebih panjang daripada kolomnya."), EMPTY, EMPTY],
    ]),
  );
  expect(heights).toEqual([null, { points: 30, merged: false }, { points: 45, merged: false }, null, null]);
});

test("what sets a row to the right takes room in its first line", () => {
  const lines = (words: string) => rowHeights(block([["body", text(words), EMPTY, EMPTY]]))[0];
  expect(lines("satu dua tiga empat")).toBeNull();
  expect(lines("        satu dua tiga empat")).toEqual({ points: 30, merged: false });
});

test("merged cells count together, across and down; the room that lacks is made in the last row", () => {
  const heights = rowHeights(
    block([
      ["caption", text("Judul yang pas di atas ketiga kolom", { span: 3 }), EMPTY, EMPTY],
      ["caption", text("Judul yang tidak lagi pas di atas ketiga kolomnya sekaligus", { span: 3 }), EMPTY, EMPTY],
      ["header", text("Kepala yang panjang sekali di atas dua baris sekaligus", { down: 2 }), text("Dua kolom", { span: 2 }), EMPTY],
      ["header", EMPTY, text("A"), text("B")],
    ]),
  );
  expect(heights).toEqual([null, { points: 30, merged: true }, null, { points: 45, merged: true }]);
});

/** Every table in both languages. */
const everything = tableKinds.flatMap((kind) =>
  kind
    .years(catalogue)
    .slice(-1)
    .flatMap((year) => (["id", "en"] as const).map((language) => [kind.id, year, language] as const)),
);

test.each(everything)("%s %s %s: no word of a head is broken, and every merged text has room", (kind, year, language) => {
  const model = table(kind, year, undefined, { language });
  const heights = rowHeights(model);
  model.rows.forEach(({ role, cells }, r) =>
    cells.forEach((cell, c) => {
      if (cell.kind !== "text" || role !== "header") return;
      const { span = 1, down = 1 } = cell;
      const width = model.columns.slice(c, c + span).reduce((sum, column) => sum + column.characters, 0);
      for (const word of cell.text.split(/\s+/)) expect([word, width - 1 >= word.length]).toEqual([word, true]);
      const lines = heights.slice(r, r + down).reduce((sum, height) => sum + (height?.points ?? 15) / 15, 0);
      expect([cell.text, lines * (width - 1) >= cell.text.length]).toEqual([cell.text, true]);
    }),
  );
});

test("in a file a row has its height; that of merged cells stays, every other is fitted again when it is edited", async () => {
  const model = table("evaluasi-renja", "2024");
  const patch = placeTable(model, { sheet: "E81", row: 0, column: 0, newSheet: true });
  const step = patch.steps.find((each) => each.kind === "rowHeight")!;
  expect(areaAt(step.address).row).toBe(0);
  const sheet = openPackage(await writeXlsx(patch)).read("xl/worksheets/sheet1.xml");
  const rows = [...sheet.matchAll(/<row r="(\d+)"((?: ht="\d+"(?: customHeight="1")?)?)/g)].map(([, row, size]) => [Number(row), size]);
  expect(rows.slice(0, 4)).toEqual([
    [1, ""],
    [2, ' ht="30" customHeight="1"'],
    [3, ""],
    [4, ' ht="30"'],
  ]);
});

test("only on a sheet of its own: a row of the user's keeps its height", () => {
  const model = table("evaluasi-renja", "2024");
  expect(placeTable(model, { sheet: "Lain", row: 5, column: 2 }).steps.some(({ kind }) => kind === "rowHeight")).toBe(false);
});

test("a column has its width before its text is wrapped, which is when Excel fits the row", () => {
  const kinds = placeTable(table("evaluasi-renja", "2024"), { sheet: "L", row: 0, column: 0 }).steps.map(({ kind }) => kind);
  expect(kinds.lastIndexOf("columnWidth")).toBeLessThan(kinds.indexOf("style"));
});
