/** What 100.000 calls of PWNI.INDEX cost beside a hand-written loop over the same cells, measured in turns in one run. */
import { functions } from "../../src/functions/table";

const CALLS = 100_000;
const ROUNDS = 9;
const WEIGHTS = [0.4, 0.2, 0.25, 0.15];

type Index = (indikator: string, realisasi: unknown[][], tahun: number, dasar: null) => number;

const run = functions["PWNI.INDEX"] as unknown as Index;

type Cells = readonly number[][][];

/** Cells as Excel hands them over: a column of four numbers per call, different ones each time. */
function cells(value: (seed: number) => number): Cells {
  return Array.from({ length: CALLS }, (_, call) => WEIGHTS.map((_weight, at) => [value(call * 37 + at * 1009)]));
}

function byFunction(data: Cells): number {
  let sum = 0;
  for (const column of data) sum += run("IPPWNI", column, 2024, null);
  return sum;
}

function byHand(data: Cells): number {
  let sum = 0;
  for (const column of data) {
    let index = 0;
    for (let at = 0; at < WEIGHTS.length; at++) index += column[at]![0]! * WEIGHTS[at]!;
    sum += index;
  }
  return sum;
}

function milliseconds(work: () => number): { time: number; sum: number } {
  const started = performance.now();
  const sum = work();
  return { time: performance.now() - started, sum };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

function compare(about: string, data: Cells): void {
  const ours: number[] = [];
  const hand: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const one = milliseconds(() => byFunction(data));
    const other = milliseconds(() => byHand(data));
    if (Math.abs(one.sum - other.sum) > 1e-3) throw new Error(`PWNI.INDEX and the loop disagree: ${one.sum} and ${other.sum}.`);
    // The first rounds warm the engine up.
    if (round >= 0) {
      ours.push(one.time);
      hand.push(other.time);
    }
  }
  const [function_, loop] = [median(ours), median(hand)];
  console.log(
    `  ${about}: ${function_.toFixed(1)} ms (${((function_ * 1000) / CALLS).toFixed(2)} µs a call) against ${loop.toFixed(1)} ms, ratio ${(function_ / loop).toFixed(0)}`,
  );
}

console.log(`${CALLS.toLocaleString("en")} calls of PWNI.INDEX against a hand-written loop (medians of ${ROUNDS} rounds in turns):`);
compare(
  "figures of two decimals",
  cells((seed) => ((seed % 9000) + 1000) / 100),
);
compare(
  "figures with all their digits",
  cells((seed) => 10 + ((seed * 7919) % 90007) / 1000.1),
);
