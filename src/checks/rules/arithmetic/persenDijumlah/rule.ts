import { areasNamed } from "../../../../formula/references";
import { filledInto, relativeOf } from "../../../../formula/relative";
import { divideExact, sumExact } from "../../../../numbers";
import type { TypedRow } from "../../../../reading/typed";
import { cellAddress, columnName } from "../../../../sheet/address";
import { columnContents } from "../../../../sheet/columnContents";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { replaceCell } from "../../../shared/build";
import { PLAIN_TABLES } from "../../../shared/foundTables";
import { messages } from "./messages";

const SUM = /^=\s*SUM\(\$?([A-Z]+)\$?\d+:\$?[A-Z]+\$?\d+\)$/i;
const BY_CELL = /\/\s*\(?\$?[A-Z]{1,3}\$?\d/;
const FEWEST = 2;

interface Ratio {
  readonly row: number;
  readonly value: number;
  readonly formula: string;
  /** What it is divided by, as the cell holds it. */
  readonly over: unknown;
}

/** A cell that divides two others of its own row; a share of a total in another row is none, and adds up to 100. */
function ratioAt(grid: Grid, row: number, column: number): Ratio | null {
  const [formula, value] = [grid.formula(row, column), grid.value(row, column)];
  if (formula === null || typeof value !== "number" || !BY_CELL.test(formula)) return null;
  const areas = areasNamed(formula);
  const isOwn = areas.every(({ sheet, area }) => sheet === null && area.row === row && area.rows === 1 && area.columns === 1);
  const columns = [...new Set(areas.map(({ area }) => area.column))];
  if (!isOwn || columns.length !== 2) return null;
  return { row, value, formula, over: grid.value(row, columns[1]!) };
}

/** The ratios a sum adds: of cells just above or below it, all of them ratios of unlike wholes. */
function ratiosAdded(grid: Grid, { row }: TypedRow, column: number) {
  const formula = grid.formula(row, column);
  const added = formula === null ? null : SUM.exec(formula);
  // A sum of its row: most are.
  if (formula === null || !added || added[1]!.toUpperCase() !== columnName(column)) return null;
  const [named] = areasNamed(formula);
  if (!named || named.sheet !== null || named.area.columns !== 1 || named.area.column !== column || named.area.rows < FEWEST) return null;
  const { row: first, rows } = named.area;
  if (first + rows !== row && first !== row + 1) return null;
  const ratios: Ratio[] = [];
  for (let at = first; at < first + rows; at++) {
    const ratio = ratioAt(grid, at, column);
    if (!ratio) return null;
    ratios.push(ratio);
  }
  // Parts of one whole, written in every row.
  return new Set(ratios.map(({ over }) => over)).size === 1 ? null : { ratios, first, last: first + rows - 1 };
}

/** The ratio of the totals, where the row of the sum has them: what the cells it adds say, filled in there. */
function ratioOfTotals(grid: Grid, row: number, column: number, { formula, row: from }: Ratio): string | null {
  const filled = filledInto(relativeOf(formula, from, column), row, column);
  if (filled === null) return null;
  const values = areasNamed(filled).map(({ area }) => (area.row === row ? grid.value(area.row, area.column) : null));
  return values.every((value) => typeof value === "number" && value !== 0) ? filled : null;
}

/** Percentages of different wholes added up: a total of 577 % below six rates of completion, or a sum in a row of means. */
export const rule = defineRule({
  id: "persen-dijumlah",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Persentase dijumlahkan", en: "Percentages added up" },
  why: {
    id: "Persentase dari dasar yang berbeda tidak dapat dijumlahkan; jumlahnya bukan tingkat capaian siapa pun.",
    en: "Percentages of different wholes cannot be added; their sum is nobody's rate.",
  },
  example: {
    id: "=SUM(J6:J11) di bawah enam tingkat penyelesaian; seharusnya selesai dibagi jumlah kasus.",
    en: "=SUM(J6:J11) below six rates of completion; it should be completed over all cases.",
  },
  messages,
  check(context) {
    return context.ask(PLAIN_TABLES).flatMap(({ table, grid }): Report[] =>
      table.columns.flatMap(({ column, holds }) => {
        if ((holds !== "figure" && holds !== "money") || !columnContents(grid.sheet).hasFormulas(column)) return [];
        return table.rows.flatMap((row): Report[] => {
          const added = ratiosAdded(grid, row, column);
          if (!added) return [];
          const place = { sheet: table.sheet, address: cellAddress(row.row, column) };
          if (context.blamed(place)) return [];
          const [first, last] = [{ address: cellAddress(added.first, column) }, { address: cellAddress(added.last, column) }];
          const values = added.ratios.map(({ value }) => value);
          const mean = divideExact(sumExact(values), values.length);
          context.blame(place, row.aggregate === "mean" ? mean : null);
          const found = { value: sumExact(values), maxPlaces: 4 };
          const mended = (formula: string | null): Report["fix"] =>
            formula === null ? null : replaceCell(place, { kind: "formula", formula }, messages.mend({ formula }));
          if (row.aggregate !== "mean") {
            const [ratio] = added.ratios as [Ratio, ...Ratio[]];
            const message = messages.sum({ first, last, formula: ratio.formula });
            return [{ ...place, message, found, fix: mended(ratioOfTotals(grid, row.row, column, ratio)) }];
          }
          const expected = { value: mean, maxPlaces: 4 };
          const fix = mended(`=AVERAGE(${first.address}:${last.address})`);
          return [{ ...place, message: messages.mean({ first, last, expected }), found, expected, fix }];
        });
      }),
    );
  },
});
