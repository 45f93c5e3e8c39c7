import type { Arithmetic } from "./find/numbering";
import { columnsUsed } from "./find/numbering";
import type { FoundTable } from "./find/model";
import { isOfMoney } from "./money";
import type { Shape, ShapeIdentity } from "./shape";
import type { TypedColumn } from "./typedColumn";

/** What should hold in a table, with columns as places in its `columns`; the kinds are those of a shape's identities. */
export type TypedIdentity =
  | { readonly kind: "ratio" | "difference" | "product" | "growth"; readonly result: number; readonly of: readonly [number, number] }
  | { readonly kind: "sumOfColumns" | "meanOfColumns" | "running"; readonly result: number; readonly of: readonly number[] }
  | { readonly kind: "shareOfColumn" | "class"; readonly result: number; readonly of: number }
  | { readonly kind: "atMost"; readonly of: readonly [number, number] }
  | { readonly kind: "weighted"; readonly column: number; readonly by: number }
  | { readonly kind: "sumOfLeaves"; readonly column: number }
  /** A row that adds up from column to column what another row holds; rows as places in `rows`. */
  | { readonly kind: "runningRow"; readonly row: number; readonly of: number; readonly columns: readonly number[] }
  /** Printed in the header: column 13 = 9 + 10 + 11, with `of` the columns the numbers stand for. */
  | { readonly kind: "calculation"; readonly result: number; readonly arithmetic: Arithmetic; readonly of: ReadonlyMap<number, number> };

type Columns = readonly TypedColumn[];

/** How many headings two columns share from the top: those under one head belong together. */
function sharedHead(one: TypedColumn, other: TypedColumn): number {
  let at = 0;
  while (at < one.path.length && at < other.path.length && one.path[at] === other.path[at]) at++;
  return at;
}

const withinOf = ({ period }: TypedColumn): string | null => (period === null ? null : period.slice(5) || null);
const yearOf = ({ period }: TypedColumn): string | null => period?.slice(0, 4) ?? null;

/** The column of a role that belongs to another one: of the same period, below the same head, and nearest. */
function beside(columns: Columns, at: number, candidates: readonly number[]): number | undefined {
  const own = columns[at]!;
  const others = candidates.filter((each) => each !== at);
  const same = others.filter((each) => columns[each]!.period === own.period && columns[each]!.cumulative === own.cumulative);
  // A year's target, what was reached so far, and the capaian of both: one column of each.
  const wanted = same.length > 0 ? same : others.length === 1 ? others : [];
  return [...wanted].sort(
    (one, other) => sharedHead(columns[other]!, own) - sharedHead(columns[one]!, own) || Math.abs(at - one) - Math.abs(at - other),
  )[0];
}

const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  TW1: [1, 3],
  TW2: [4, 6],
  TW3: [7, 9],
  TW4: [10, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  S1: [1, 6],
  S2: [7, 12],
};

/** First and last month of a part of a year; null for one that is not made of whole months. */
function monthsOf(within: string): readonly [number, number] | null {
  const months = /^B(\d\d)(?:-(\d\d))?$/.exec(within);
  if (months) return [Number(months[1]), Number(months[2] ?? months[1])];
  return MONTHS_OF[within] ?? null;
}

/** The columns that make up another one: all of its year, or those in its part of the year; the smallest parts only. */
function partsOf(columns: Columns, result: number, candidates: readonly number[]): number[] {
  const own = columns[result]!;
  const parts = candidates.filter((at) => at !== result && yearOf(columns[at]!) === yearOf(own) && !columns[at]!.cumulative);
  const placed = parts.flatMap((at) => {
    const within = withinOf(columns[at]!);
    const months = within === null ? null : monthsOf(within);
    return months ? [{ at, months }] : [];
  });
  if (placed.length === 0) return sharedOnly(columns, result, parts);
  const smallest = Math.min(...placed.map(({ months: [from, to] }) => to - from));
  const within = withinOf(own);
  const span = within === null ? ([1, 12] as const) : monthsOf(within);
  if (span === null) return [];
  const from = own.cumulative ? 1 : span[0];
  return placed.filter(({ months }) => months[1] - months[0] === smallest && months[0] >= from && months[1] <= span[1]).map(({ at }) => at);
}

/** Where the result stands below a head of its own with some of the parts, it is made of these. */
function sharedOnly(columns: Columns, result: number, parts: readonly number[]): number[] {
  const shared = Math.max(0, ...parts.map((at) => sharedHead(columns[at]!, columns[result]!)));
  return shared === 0 ? [...parts] : parts.filter((at) => sharedHead(columns[at]!, columns[result]!) === shared);
}

/** This year's column of a role and the year's before, for a result of one year or of the last one. */
function yearsOf(columns: Columns, result: number, candidates: readonly number[]): readonly [number, number] | null {
  const dated = candidates.filter((at) => /^\d{4}$/.test(columns[at]!.period ?? ""));
  const years = [...new Set(dated.map((at) => columns[at]!.period!))].sort();
  if (years.length < 2 || years.length !== dated.length) return null;
  const said = columns[result]!.period;
  const own = said !== null && years.includes(said) && /\d{4}/.test(columns[result]!.path.join(" ")) ? said : years.at(-1)!;
  const before = years[years.indexOf(own) - 1];
  if (before === undefined) return null;
  const at = (year: string): number => dated.find((each) => columns[each]!.period === year)!;
  return [at(own), at(before)];
}

function resolve(identity: ShapeIdentity, columns: Columns, roles: (role: string) => readonly number[]): TypedIdentity[] {
  switch (identity.kind) {
    case "sumOfLeaves":
      return roles(identity.column).map((column) => ({ kind: "sumOfLeaves", column }));
    case "weighted":
      return roles(identity.column).flatMap((column): TypedIdentity[] => {
        const by = beside(columns, column, roles(identity.by));
        return by === undefined ? [] : [{ kind: "weighted", column, by }];
      });
    case "atMost":
      return roles(identity.of[0]).flatMap((part): TypedIdentity[] => {
        const whole = beside(columns, part, roles(identity.of[1]));
        return whole === undefined ? [] : [{ kind: "atMost", of: [part, whole] }];
      });
    case "shareOfColumn":
    case "class": {
      const { kind } = identity;
      return roles(identity.result).flatMap((result): TypedIdentity[] => {
        const of = beside(columns, result, roles(identity.of));
        return of === undefined ? [] : [{ kind, result, of }];
      });
    }
    case "growth":
      return roles(identity.result).flatMap((result): TypedIdentity[] => {
        const of = yearsOf(columns, result, roles(identity.of));
        return of ? [{ kind: "growth", result, of }] : [];
      });
    case "sumOfColumns":
    case "meanOfColumns":
    case "running": {
      const { kind } = identity;
      const and = kind === "sumOfColumns" && identity.and !== undefined ? roles(identity.and) : [];
      const alone = roles(identity.of);
      const ways = and.length > 0 ? [alone, [...alone, ...and].sort((one, other) => one - other)] : [alone];
      return roles(identity.result).flatMap((result) =>
        ways.flatMap((parts): TypedIdentity[] => {
          const of = partsOf(columns, result, parts);
          const isFirst = kind === "running" && of.length === 1;
          return of.length > 1 || isFirst ? [{ kind, result, of }] : [];
        }),
      );
    }
    default:
      return roles(identity.result).flatMap((result): TypedIdentity[] => {
        const [one, other] = identity.of.map((role) => beside(columns, result, roles(role)));
        return one === undefined || other === undefined ? [] : [{ kind: identity.kind, result, of: [one, other] }];
      });
  }
}

/** Calculations that the header prints, for every part under a number: K of K and Rp of Rp. */
function printed({ columns }: FoundTable): TypedIdentity[] {
  const isMoney = (at: number): boolean => isOfMoney((columns[at]!.path.at(-1) ?? "").toLowerCase());
  const numbered = new Map<number, number[]>();
  columns.forEach(({ number }, at) => {
    if (number) numbered.set(number.number, [...(numbered.get(number.number) ?? []), at]);
  });
  const operand = (number: number, result: number): number | undefined => {
    const all = numbered.get(number) ?? [];
    if (all.length < 2) return all[0];
    const like = all.filter((at) => columns[at]!.content !== "text" && isMoney(at) === isMoney(result));
    return like.find((at) => columns[at]!.number!.part === columns[result]!.number!.part) ?? like[0];
  };
  return columns.flatMap(({ number }, result): TypedIdentity[] => {
    if (!number?.formula) return [];
    const of = columnsUsed(number.formula).map((name) => [name, operand(name, result)] as const);
    if (of.some(([, at]) => at === undefined || at === result)) return [];
    return [{ kind: "calculation", result, arithmetic: number.formula, of: new Map(of as [number, number][]) }];
  });
}

/** Rows that add up from column to column, each over the row above it. */
function runningRows({ rows }: FoundTable, columns: Columns): TypedIdentity[] {
  const measured = columns.flatMap(({ holds, period }, at) => ((holds === "figure" || holds === "money") && period !== null ? [at] : []));
  const parts = measured.filter((at) => withinOf(columns[at]!) !== null);
  const inOrder = parts.length > 1 ? parts : measured;
  return rows.flatMap(({ aggregate, label }, row): TypedIdentity[] => {
    if (aggregate !== "running" || /%|persen/i.test(label) || inOrder.length < 2) return [];
    let of = row - 1;
    while (of >= 0 && (rows[of]!.kind === "blank" || rows[of]!.aggregate === "running")) of--;
    return of < 0 ? [] : [{ kind: "runningRow", row, of, columns: inOrder }];
  });
}

/** The calculations the header prints, the shape's identities between columns of one period, and rows that add up others. */
export function identitiesOf(found: FoundTable, shape: Shape | null, columns: Columns): TypedIdentity[] {
  const byRole = new Map<string, number[]>();
  columns.forEach(({ role }, at) => {
    if (role !== null) byRole.set(role, [...(byRole.get(role) ?? []), at]);
  });
  const roles = (role: string): readonly number[] => byRole.get(role) ?? [];
  return [
    ...(shape?.identities ?? []).flatMap((identity) => resolve(identity, columns, roles)),
    ...printed(found),
    ...runningRows(found, columns),
  ];
}
