import { defineMessages, type ListDatum, type Message } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, sumExact } from "../numbers";
import type { PointComponent } from "../measures";
import { asExcelCounts, readText } from "./arguments";
import { type NumberCell, readCell, rowsOf } from "./cells";
import { readFilledComponent } from "./componentCell";
import { lineOf, plainNumbers } from "./lists";
import { sentence as shared } from "./messages";
import { listOf, plain, quoted } from "./problems";
import { shorten } from "./shorten";
import { isBlankCell } from "./places";
import { mixture, type Named } from "./units";

const sentence = defineMessages("functions-points", {
  noComponent: {
    id: "Argumen {name}, baris {row}: {found} bukan komponen; komponennya {components}.",
    en: "Argument {name}, row {row}: {found} is no component; these are {components}.",
  },
  size: { id: "berukuran {rows} × {columns}", en: "is {rows} × {columns}" },
  count: { id: "berisi {count} nilai", en: "holds {count} values" },
  wrong: {
    id: "Argumen {name} {size}; yang diperlukan {count} nilai dalam satu baris atau kolom, atau dua kolom berisi komponen dan nilai: {components}.",
    en: "Argument {name} {size}; wanted are {count} values in one row or column, or two columns of component and value: {components}.",
  },
});

/** Values of a score's components as they count, with what a weight of 100 is in them. */
export interface Points {
  readonly values: readonly number[];
  readonly top: 1 | 100;
}

const titled = ({ code, name }: PointComponent): Message => shared.called({ code, name: shorten(name) });
const listed = (components: readonly PointComponent[]): ListDatum => listOf(components.map(titled));

/** "A", "A.", "Perencanaan Kinerja" and "A. Perencanaan Kinerja" name the same component. */
function named(components: readonly PointComponent[], text: string): number {
  const plain = (each: string): string =>
    each
      .toLowerCase()
      .replace(/[\s.]+/g, " ")
      .trim();
  const wanted = plain(text);
  return components.findIndex(({ code, name }) => [code, name, `${code} ${name}`].some((each) => plain(each) === wanted));
}

function byName(name: string, components: readonly PointComponent[], rows: readonly (readonly unknown[])[]): Result<readonly unknown[]> {
  const found = new Map<number, unknown>();
  for (const [at, [label, value]] of rows.entries()) {
    // Some hosts hand over a blank row as two zeros.
    if ((isBlankCell(label) && isBlankCell(value)) || (label === 0 && value === 0)) continue;
    const text = readText(label) ?? "";
    const place = named(components, text);
    if (place === -1) {
      if (at === 0 && typeof value === "string" && readCell(value).kind === "unusable") continue;
      return fail("#VALUE!", sentence.noComponent({ name, row: plain(at + 1), found: quoted(text), components: listed(components) }));
    }
    if (found.has(place)) return fail("#VALUE!", shared.twice({ name, component: titled(components[place]!) }));
    found.set(place, value);
  }
  return ok(components.map((_, at) => found.get(at)));
}

function arrange(name: string, components: readonly PointComponent[], raw: unknown): Result<readonly unknown[]> {
  const rows = rowsOf(raw);
  const width = rows[0]?.length ?? 0;
  if (width === 2 && rows.some(([label]) => typeof label === "string" && readCell(label).kind === "unusable"))
    return byName(name, components, rows);
  const values = lineOf(rows);
  if (values?.length === components.length) return ok(values);
  const size =
    values === null ? sentence.size({ rows: plain(rows.length), columns: plain(width) }) : sentence.count({ count: plain(values.length) });
  return fail("#VALUE!", sentence.wrong({ name, size, count: components.length, components: listed(components) }));
}

/**
 * The 0-1 / 0-100 rule (units.ts) where every value has a weight it cannot exceed: a value up to weight/100 is a share, one above
 * it is points, so that RB Tematik may be 1,06 of 10. Shares beside points cannot be told apart from very low scores: a problem.
 */
function inOneUnit(components: readonly PointComponent[], cells: readonly NumberCell[]): Result<Points> {
  const isShare = (at: number): boolean => cells[at]!.value > 0 && cells[at]!.value <= divideExact(components[at]!.bobot, 100);
  const plain = cells.flatMap(({ percent, value }, at) => (percent || value === 0 ? [] : [at]));
  const shares = plain.filter(isShare);
  if (shares.length > 0 && shares.length < plain.length) {
    const of = (places: readonly number[]): readonly Named[] => places.map((at) => ({ name: components[at]!.code, cell: cells[at]! }));
    return fail("#VALUE!", mixture(of(shares), of(plain.filter((at) => !isShare(at)))));
  }
  const top = shares.length > 0 || (plain.length === 0 && cells.some(({ percent }) => percent)) ? 1 : 100;
  return ok({ values: cells.map((cell) => (top === 1 ? asExcelCounts(cell) : cell.value)), top });
}

/**
 * Values of the components of a score out of a range: one row or column in their order, or two columns (component, value) in any
 * order. A blank component is a problem that names it, never 0.
 */
export function readPoints(name: string, components: readonly PointComponent[], raw: unknown): Result<Points> {
  const arranged = arrange(name, components, raw);
  if (!arranged.ok) return arranged;
  const cells: NumberCell[] = [];
  for (const [at, component] of components.entries()) {
    const cell = readFilledComponent(titled(component), arranged.value[at]);
    if (!cell.ok) return cell;
    cells.push(cell.value);
  }
  return inOneUnit(components, cells);
}

/** The sum of such points where all are plain numbers out of 100, to the bit; NaN for anything else. */
export function quickPoints(components: readonly PointComponent[]): (raw: unknown) => number {
  const cells = new Float64Array(components.length);
  const shares = components.map(({ bobot }) => divideExact(bobot, 100));
  return (raw) => {
    if (plainNumbers(raw, cells) !== cells.length) return NaN;
    for (let at = 0; at < cells.length; at++) if (!(cells[at]! > shares[at]! && cells[at]! <= components[at]!.bobot)) return NaN;
    return sumExact(cells);
  };
}
