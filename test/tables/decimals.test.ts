import { builtinCatalogue } from "../../src/catalogue/builtin";
import { DECIMALS } from "../../src/layout/decimals";
import type { FormulaMode } from "../../src/layout/cell";
import { buildTable, previewTexts } from "../../src/tables";

/* Decimals that are asked for change what is shown and nothing of what a cell holds. */

const catalogue = builtinCatalogue();

function built(kind: string, decimals?: number, mode: FormulaMode = "native") {
  const table = buildTable(kind, {
    catalogue,
    facts: [],
    year: "2024",
    language: "id",
    mode,
    ...(decimals !== undefined && { decimals }),
  });
  if (!table.ok) throw new Error(kind);
  return table.value;
}

const shown = (...given: Parameters<typeof built>): readonly string[] => previewTexts(built(...given), "id").flat();

test("Tabel 4 as printed (84,52% / 85,00%), and with other decimals; the weights stay as they are", () => {
  expect(shown("tabel-4")).toEqual(expect.arrayContaining(["40%", "84,52%"]));
  expect(shown("tabel-4", 0)).toEqual(expect.arrayContaining(["40%", "85%"]));
  expect(shown("tabel-4", 1)).toEqual(expect.arrayContaining(["40%", "84,5%"]));
  expect(shown("tabel-4", 4)).toEqual(expect.arrayContaining(["40%", "84,5200%"]));
});

test.each(["tabel-4", "capaian-iku", "ncko", "perbandingan", "efisiensi-anggaran"])(
  "%s: every cell holds the same, whatever is shown; as formulas and as values the same digits",
  (kind) => {
    const bare = (decimals?: number) => built(kind, decimals).rows.map(({ cells }) => cells.map((cell) => ({ ...cell, format: null })));
    for (const decimals of DECIMALS) {
      expect(bare(decimals)).toEqual(bare());
      expect(shown(kind, decimals, "value")).toEqual(shown(kind, decimals));
      expect(shown(kind, decimals, "function")).toEqual(shown(kind, decimals));
    }
    expect(shown(kind, 2)).toEqual(shown(kind));
  },
);

test("amounts and counts have none to change", () => {
  const formats = (decimals?: number): string[] =>
    built("alokasi-anggaran", decimals).rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => ("format" in cell && cell.format?.startsWith("#,##0") ? [cell.format] : [])),
    );
  expect(formats(3)).toEqual(formats());
});
