import { builtinCatalogue } from "../../src/catalogue/builtin";
import { tableTexts } from "../../src/docx/table";
import { pageWidths, staysWithNext, TEXT } from "../../src/docx/widths";
import { laporan } from "../../src/laporan/laporan";
import type { PreviewRow } from "../../src/layout/preview";
import { table } from "../tables/helpers";

const [UPRIGHT, ON_ITS_SIDE] = [9_070, 14_002];

const drawn = laporan({ catalogue: builtinCatalogue(), facts: [], file: null, year: "2024", language: "id" });
if (!drawn.ok) throw new Error("There is no report of 2024.");
const blocks = drawn.value.parts.flatMap((part) => (part.kind === "table" ? [part] : []));

/** Arial's own widths of what figures are written with, in thousandths of its size. */
const ARIAL: Readonly<Record<string, number>> = { ",": 278, ".": 278, "-": 333, "%": 889 };
const inArial = (text: string, points: number): number =>
  (Array.from(text).reduce((sum, each) => sum + (ARIAL[each] ?? 556), 0) / 1000) * points * 20;

test.each([UPRIGHT, ON_ITS_SIDE])("no figure is broken and no table is wider than a page of %i", (page) => {
  for (const { block } of blocks) {
    const { rows } = tableTexts(block, "id");
    const { columns, scale } = pageWidths(block, rows, page);
    expect(columns.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(page);
    for (const { role, cells } of rows) {
      if (cells.length !== columns.length) continue;
      cells.forEach(({ text, span }, at) => {
        if (span > 1 || !/^[\d.,%-]+$/.test(text)) return;
        const points = ((role === "body" ? TEXT.body : TEXT.head) / 2) * scale;
        expect([text, inArial(text, points) + 80 <= columns[at]!]).toEqual([text, true]);
      });
    }
  }
});

test("only what has more words than a page becomes smaller", () => {
  const smaller = (page: number): string[] =>
    blocks.flatMap(({ id, block }) => (pageWidths(block, tableTexts(block, "id").rows, page).scale < 1 ? [id.split(" ")[0]!] : []));
  expect(smaller(ON_ITS_SIDE)).toEqual([]);
  expect(smaller(UPRIGHT)).toContain("evaluasi-renja");
  expect(smaller(UPRIGHT)).not.toContain("perbandingan");
});

test("a column that has room keeps its part of the sheet's width", () => {
  const block = table("capaian-indeks", "2024", "C1.1");
  const { columns } = pageWidths(block, tableTexts(block, "id").rows, UPRIGHT);
  expect(columns[0]!).toBeGreaterThan(2 * columns[1]!);
  expect(UPRIGHT - columns.reduce((sum, each) => sum + each, 0)).toBeLessThan(columns.length);
});

test("a short table stays on one page; a long one never leaves a single row behind or begins with its head alone", () => {
  const rows = (count: number): PreviewRow[] =>
    Array.from({ length: count }, (_, at) => ({ role: at === 0 ? "header" : "body", cells: [] }));
  const kept = (count: number): number[] => rows(count).flatMap((_, at, all) => (staysWithNext(all, at) ? [at] : []));
  expect(kept(5)).toEqual([0, 1, 2, 3]);
  expect(kept(40)).toEqual([0, 1, 37, 38]);
  const head: PreviewRow = { role: "body", cells: [{ text: "C1.1", column: 0, span: 2, align: "Left" }] };
  expect(staysWithNext([...rows(20), head, ...rows(20)], 20)).toBe(true);
});
