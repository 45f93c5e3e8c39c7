import type { Result } from "../../language/result";
import { ok } from "../../language/result";
import { rawText } from "../arguments";
import { onOtherCatalogue, remembered } from "../catalogue";
import type { Kind, Parameters, Values } from "./kind";

/** What a cell gets: one number or text, either, or cells that spill. */
export type Gives = "number" | "text" | "any" | "numbers" | "rows";

/** Arguments one by one: a list of them would be made anew for every cell. */
export type QuickCall = (one: unknown, two: unknown, three: unknown, four: unknown) => unknown;

/** A custom function as it is declared: the metadata, the help and the registration are made from it. */
export interface CellFunction {
  /** Stands in saved workbooks and never changes; new parameters go at the end. */
  readonly id: string;
  readonly gives: Gives;
  readonly parameters: Parameters;
  /** @param args one raw value per parameter, null where it was left out. */
  readonly run: (args: readonly unknown[]) => Result<unknown>;
  /** What `run` would give, where the arguments are as they almost always are (plain numbers); undefined or a number no cell can hold sends them to `run`. */
  readonly quick?: QuickCall;
  /** Asks a calculation that is fetched at the first call (late/late.ts). */
  readonly late?: true;
}

interface Declared<P extends Parameters> {
  readonly id: string;
  readonly gives: Gives;
  /** In the order of the arguments; the first one that cannot be read is the answer. */
  readonly parameters: P;
}

type Entry = readonly [name: string, kind: Kind<unknown>];

/** @param rawOf the raw value of a parameter by its place among the entries. */
function readAll<P extends Parameters>(entries: readonly Entry[], rawOf: (at: number) => unknown): Result<Values<P>> {
  const values: Record<string, unknown> = {};
  for (let at = 0; at < entries.length; at++) {
    const [name, kind] = entries[at]!;
    const read = kind.read(name, rawOf(at), values);
    if (!read.ok) return read;
    values[name] = read.value;
  }
  return ok(values as Values<P>);
}

/** Declares a function; `run` receives the arguments read. */
export function defineFunction<P extends Parameters>({
  run,
  ...declared
}: Declared<P> & Pick<CellFunction, "quick" | "late"> & { run(values: Values<P>): Result<unknown> }): CellFunction {
  const entries = Object.entries(declared.parameters);
  return {
    ...declared,
    run(args) {
      const values = readAll<P>(entries, (at) => args[at]);
      return values.ok ? run(values.value) : values;
    },
  };
}

/** No text in a cell holds it. */
const SEPARATOR = "\u0000";

type RangesOf<P extends Parameters> = { readonly [Name in keyof P as P[Name] extends { readonly matrix: true } ? Name : never]: unknown };
type ScalarsOf<P extends Parameters> = { readonly [Name in keyof P as P[Name] extends { readonly matrix: true } ? never : Name]: P[Name] };

/** What a prepared function does with its only range; see `CellFunction.quick`. */
type Quick = (range: unknown) => number;

/**
 * Declares a function whose work splits in two: `prepare` needs nothing but the catalogue and the arguments that are no ranges, and is
 * remembered by their texts, because Excel repeats the same ones in every cell; `run` reads the ranges by it. `quick` answers for plain
 * numbers in the only range, the first or second of at most four arguments, as long as the others are those of the call before.
 */
export function definePrepared<P extends Parameters, Prepared>({
  prepare,
  run,
  quick,
  ...declared
}: Declared<P> & {
  prepare(values: Values<ScalarsOf<P>>): Result<Prepared>;
  run(prepared: Prepared, ranges: RangesOf<P>): Result<unknown>;
  quick?(prepared: Prepared): Quick;
}): CellFunction {
  const all = Object.entries<Kind<unknown>>(declared.parameters);
  const entries = all.filter(([, { matrix }]) => !matrix);
  const places = all.flatMap(([, { matrix }], at) => (matrix ? [] : [at]));
  const prepared = remembered(
    (key: string): Result<{ readonly value: Prepared; readonly ask: Quick | undefined }> => {
      const texts = key.split(SEPARATOR);
      const values = readAll<ScalarsOf<P>>(entries, (at) => texts[at]);
      if (!values.ok) return values;
      const ready = prepare(values.value);
      return ready.ok ? ok({ value: ready.value, ask: quick?.(ready.value) }) : ready;
    },
    // What is wrong may be put right by data that is on its way.
    ({ ok: isOk }) => isOk,
  );
  let ask: Quick | undefined;
  /** Of the call before, but for its range. */
  let other: unknown;
  let third: unknown;
  let fourth: unknown;
  onOtherCatalogue(() => (ask = undefined));
  const rangeAt = all.findIndex(([, { matrix }]) => matrix);
  const isQuick = all.length <= 4 && rangeAt < 2 && all.every(([, { matrix }], at) => (at === rangeAt) === (matrix === true));
  return {
    ...declared,
    ...(quick &&
      isQuick && {
        quick: (one, two, three, four) =>
          ask && (rangeAt === 1 ? one : two) === other && three === third && four === fourth ? ask(rangeAt === 1 ? two : one) : NaN,
      }),
    run(args) {
      const found = prepared(places.map((at) => rawText(args[at])).join(SEPARATOR));
      if (!found.ok) return found;
      const ready = found.value;
      // A range may hold something else the next time it is handed over.
      ask = places.every((at) => args[at] === null || typeof args[at] !== "object") ? ready.ask : undefined;
      other = args[1 - rangeAt];
      [, , third, fourth] = args;
      const ranges: Record<string, unknown> = {};
      for (let at = 0; at < all.length; at++) if (all[at]![1].matrix) ranges[all[at]![0]] = args[at];
      return run(ready.value, ranges as RangesOf<P>);
    },
  };
}
