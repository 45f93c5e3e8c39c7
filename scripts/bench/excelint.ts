/**
 * The annotations of ExceLint's workbooks and how its authors count (Barowy, Berger, Zorn: ExceLint, OOPSLA 2018, section 5.1):
 *
 * - A formula error is a cell they call `ref`, `refi` or `calc`. Typed numbers, blanks, texts and what is merely suspicious have kinds of
 *   their own and are no formula errors.
 * - Where two sets of cells contradict each other and nobody knows which is right (a "dual"), both are annotated, and together they are as
 *   many errors as the smaller set has cells. Whoever flags cells of either side has found as many of them as he flagged, up to that number.
 * - A flagged cell that is annotated is right, any other is false.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { cellAddress, parseAddress } from "../../src/sheet/address";
import { positions } from "../../src/sheet/area";

/** A line of the authors' whole list (`test/annotations.json`, in the history of ExceLint-core). */
interface Noted {
  readonly Workbook: string;
  readonly Worksheet: string;
  readonly Address: string;
  readonly BugKind: string;
  readonly Notes: string;
}

/** Formula errors alone (`test/annotations-processed.json`): sheet by sheet as [column, row, 0], counted from 1. */
type Processed = Readonly<Record<string, Readonly<Record<string, { readonly bugs: readonly (readonly [number, number, number])[] }>>>>;

const FORMULA_ERRORS: ReadonlySet<string> = new Set(["ref", "refi", "calc"]);

export const annotatedKey = (book: string, sheet: string, address: string): string => [book.toLowerCase(), sheet.trim(), address].join("|");

/** Cells of one error, or the two sides of a contradiction. */
interface ErrorClass {
  readonly sides: readonly (readonly string[])[];
  /** How many errors they are. */
  readonly errors: number;
}

export interface Annotations {
  /** Every cell that is part of a formula error. */
  readonly cells: ReadonlySet<string>;
  /** What else was said of cells, by kind (`cwfe` a number where a formula is expected, `susp`, `no` not a bug, ...). */
  readonly kinds: ReadonlyMap<string, string>;
  readonly classes: readonly ErrorClass[];
}

/** The cells a note calls the other side: "dual = H17, N17:O17". */
function dualsIn(note: string): string[] {
  const list = /dual\s*=\s*([^a-z]*)/.exec(note)?.[1] ?? "";
  return list.split(",").flatMap((each) => {
    const area = parseAddress(each.replaceAll(".", "").trim());
    return area ? [...positions(area)].map(({ row, column }) => cellAddress(row, column)) : [];
  });
}

function classesOf(noted: readonly Noted[]): ErrorClass[] {
  const cells = new Map(noted.map((each) => [annotatedKey(each.Workbook, each.Worksheet, each.Address), each]));
  const side = new Map<string, string>([...cells.keys()].map((key) => [key, key]));
  const find = (key: string): string => {
    let at = key;
    while (side.get(at)! !== at) at = side.get(at)!;
    return at;
  };
  const dualsOf = ({ Workbook, Worksheet, Notes }: Noted): string[] =>
    dualsIn(Notes)
      .map((address) => annotatedKey(Workbook, Worksheet, address))
      .filter((key) => cells.has(key));
  const sameDual = new Map<string, string>();
  for (const [key, each] of cells) {
    const [first, ...rest] = dualsOf(each);
    if (first === undefined) continue;
    for (const other of rest) side.set(find(other), find(first));
    const known = sameDual.get(first);
    if (known === undefined) sameDual.set(first, key);
    else side.set(find(key), find(known));
  }
  const sides = new Map<string, string[]>();
  for (const key of cells.keys()) sides.set(find(key), [...(sides.get(find(key)) ?? []), key]);
  const taken = new Set<string>();
  return [...sides].flatMap(([root, own]): ErrorClass[] => {
    if (taken.has(root)) return [];
    taken.add(root);
    const other = own
      .flatMap((key) => dualsOf(cells.get(key)!))
      .map(find)
      .find((each) => !taken.has(each));
    const dual = other === undefined ? undefined : sides.get(other);
    if (other === undefined || !dual) return [{ sides: [own], errors: own.length }];
    taken.add(other);
    return [{ sides: [own, dual], errors: Math.min(own.length, dual.length) }];
  });
}

/** Reads the whole list where the folder has it; from the processed one alone every cell counts as an error of its own. */
export function annotationsIn(folder: string): Annotations | null {
  const [whole, processed] = ["annotations.json", "annotations-processed.json"].map((name) => path.join(folder, name)) as [string, string];
  if (existsSync(whole)) {
    const noted = JSON.parse(readFileSync(whole, "utf8")) as Noted[];
    const errors = noted.filter(({ BugKind }) => FORMULA_ERRORS.has(BugKind));
    const keyOf = ({ Workbook, Worksheet, Address }: Noted): string => annotatedKey(Workbook, Worksheet, Address);
    return {
      cells: new Set(errors.map(keyOf)),
      kinds: new Map(noted.map((each) => [keyOf(each), each.BugKind])),
      classes: classesOf(errors),
    };
  }
  if (!existsSync(processed)) return null;
  const keys = Object.entries(JSON.parse(readFileSync(processed, "utf8")) as Processed).flatMap(([book, sheets]) =>
    Object.entries(sheets).flatMap(([sheet, { bugs }]) =>
      bugs.map(([column, row]) => annotatedKey(book, sheet, cellAddress(row - 1, column - 1))),
    ),
  );
  return {
    cells: new Set(keys),
    kinds: new Map(keys.map((key) => [key, "ref"])),
    classes: keys.map((key) => ({ sides: [[key]], errors: 1 })),
  };
}

export interface Counted {
  readonly right: number;
  readonly wrong: number;
  readonly errors: number;
}

/** What flagged cells are worth among the books that `isOf` lets through. */
export function counted({ cells, classes }: Annotations, flagged: ReadonlySet<string>, isOf: (key: string) => boolean): Counted {
  const own = classes.filter(({ sides }) => isOf(sides[0]![0]!));
  return {
    right: own.reduce((sum, { sides, errors }) => sum + Math.min(errors, sides.flat().filter((key) => flagged.has(key)).length), 0),
    wrong: [...flagged].filter((key) => isOf(key) && !cells.has(key)).length,
    errors: own.reduce((sum, { errors }) => sum + errors, 0),
  };
}

export function countedWords({ right, wrong, errors }: Counted): string {
  const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(2));
  return `${right} of ${errors} errors, ${wrong} false cells: precision ${share(right, right + wrong)}, recall ${share(right, errors)}`;
}
