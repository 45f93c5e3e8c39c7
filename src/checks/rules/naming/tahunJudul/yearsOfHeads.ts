import { areasIn, relativeOf } from "../../../../formula/relative";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { messages } from "./messages";

const YEARS = /\b(?:19|20)\d{2}\b/g;
/** Heads of what was planned and of what was measured, and of an achievement that measures against another time on purpose. */
const [PLANNED, MEASURED, RESULT] = [/\btarget\b/i, /\brealisasi\b|\bactual\b/i, /\bcapaian\b|\bachievement\b|^%/i];
const LATER = /\bakhir\b|\brenstra\b|\brpjmn?d?\b|jangka menengah|\bs\.? ?d\.?\b|kumulatif|\bend\b/i;
const LAST = /\btahun (?:lalu|sebelumnya)\b|\blast year\b|\bprevious year\b/i;
/** Rows whose formula shows what an achievement is calculated of. */
const FEWEST = 3;

interface Headed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly year: string;
}

/** The one year that the heads over a column name, with the cell that names it, by column; nothing for none or several. Each head is read once. */
function yearsOver({ header }: TypedTable): ReadonlyMap<number, Headed> {
  const found = new Map<number, Headed[]>();
  const walk = (nodes: TypedTable["header"]): void => {
    for (const { text, area, children } of nodes) {
      const years = [...text.matchAll(YEARS)].map(([year]): Headed => ({ row: area.row, column: area.column, text, year }));
      for (let column = area.column; years.length > 0 && column < area.column + area.columns; column += 1)
        found.set(column, [...(found.get(column) ?? []), ...years]);
      walk(children);
    }
  };
  walk(header);
  return new Map([...found].flatMap(([column, years]) => (years.length === 1 ? [[column, years[0]!]] : [])));
}

/** The columns of a row that most formulas of a column divide: [realisasi, target], as places in the table's columns. */
function dividedBy(table: TypedTable, grid: Grid, result: number): readonly [number, number] | null {
  const named = identityOf(table, result);
  if (named) return named;
  const counts = new Map<string, number>();
  for (const { row, kind } of table.rows) {
    const formula = kind === "leaf" ? grid.formula(row, table.columns[result]!.column) : null;
    if (formula === null || !formula.includes("/")) continue;
    const areas = areasIn(relativeOf(formula, row, table.columns[result]!.column), row, table.columns[result]!.column);
    const isOwn = areas.every(({ isOwnSheet, area }) => isOwnSheet && area.row === row && area.rows * area.columns === 1);
    const columns = [...new Set(areas.map(({ area }) => area.column))];
    if (!isOwn || columns.length !== 2) continue;
    const key = columns.sort((one, other) => one - other).join(",");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!most || most[1] < FEWEST) return null;
  const places = most[0].split(",").map((column) => table.columns.findIndex((each) => each.column === Number(column)));
  const head = (at: number): string => (at < 0 ? "" : table.columns[at]!.path.join(" "));
  const target = places.find((at) => PLANNED.test(head(at)) && !MEASURED.test(head(at)));
  const realisasi = places.find((at) => at !== target && MEASURED.test(head(at)));
  return target === undefined || realisasi === undefined ? null : [realisasi, target];
}

function identityOf({ identities, columns }: TypedTable, result: number): readonly [number, number] | null {
  for (const each of identities) {
    if (each.kind !== "ratio" || each.result !== result) continue;
    const [realisasi, target] = each.of;
    if (columns[realisasi!]!.role === "realisasi" && columns[target!]!.role === "target") return [realisasi!, target!];
  }
  return null;
}

/** "Target 2023" and "Realisasi 2024" over the two figures that one achievement compares. */
function unlikeYears(table: TypedTable, grid: Grid, title: string | null): Report[] {
  const told = new Set<string>();
  const years = yearsOver(table);
  if (years.size < 2) return [];
  return table.columns.flatMap(({ path, holds }, result): Report[] => {
    if (holds !== "figure" || !RESULT.test(path.join(" ")) || LATER.test(path.join(" "))) return [];
    const divided = dividedBy(table, grid, result);
    if (!divided) return [];
    const [realisasi, target] = divided.map((at) => ({ at, head: years.get(table.columns[at]!.column) }));
    const heads = [realisasi!.head, target!.head];
    if (!heads[0] || !heads[1] || heads[0].year === heads[1].year || heads.some((head) => LATER.test(head!.text))) return [];
    // A head that says the target's year compares with it on purpose; a target of the right year elsewhere is a matter of the formula.
    if (path.join(" ").includes(heads[1].year)) return [];
    const isElsewhere = table.columns.some(
      ({ role, column }, at) => at !== target!.at && role === "target" && years.get(column)?.year === heads[0]!.year,
    );
    if (isElsewhere) return [];
    const [wrong, right] = title === heads[1].year ? [heads[0], heads[1]] : [heads[1], heads[0]];
    const address = cellAddress(wrong.row, wrong.column);
    if (told.has(address)) return [];
    told.add(address);
    return [
      {
        sheet: table.sheet,
        address,
        message: messages.unlike({
          result: path.join(" "),
          realisasi: heads[0].text,
          target: heads[1].text,
          perhaps: messages.perhaps({ year: right.year }),
        }),
        found: wrong.year,
        expected: right.year,
      },
    ];
  });
}

/** "Tahun Lalu (2021)" beside a realisasi of 2023. */
function lastYear(table: TypedTable): Report[] {
  const years = yearsOver(table);
  const heads = table.columns.flatMap(({ column }) => years.get(column) ?? []);
  const last = heads.find(({ text }) => LAST.test(text));
  const measured = heads.filter(({ text }) => MEASURED.test(text) && !LAST.test(text) && !LATER.test(text)).map(({ year }) => Number(year));
  if (!last || measured.length === 0 || new Set(measured).size !== 1) return [];
  const wanted = String(measured[0]! - 1);
  if (last.year === wanted) return [];
  return [
    {
      sheet: table.sheet,
      address: cellAddress(last.row, last.column),
      message: messages.last({ said: last.year, year: String(measured[0]!), perhaps: messages.perhaps({ year: wanted }) }),
      found: last.year,
      expected: wanted,
    },
  ];
}

/** The year that the lines over a table name; null where they name none, or several. */
function titleYear({ caption }: TypedTable): string | null {
  const years = new Set(caption.flatMap((line) => [...line.slice(0, 300).matchAll(YEARS)].map(([year]) => year)));
  return years.size === 1 ? [...years][0]! : null;
}

/** Heads over the columns of one table whose years contradict each other; one wrong year is told once. */
export function yearsOfHeads(table: TypedTable, grid: Grid): Report[] {
  const unlike = unlikeYears(table, grid, titleYear(table));
  return unlike.length > 0 ? unlike : lastYear(table);
}
