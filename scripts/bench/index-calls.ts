/** What 100.000 calls of PWNI.INDEX cost beside a hand-written loop over the same cells, measured in turns in one run. */
import { functions } from "../../src/functions/table";

const CALLS = 100_000;
const ROUNDS = 9;
const WEIGHTS = [0.4, 0.2, 0.25, 0.15];

type Index = (indikator: string, realisasi: unknown[][], tahun: number, dasar: null) => number;

const run = functions["PWNI.INDEX"] as unknown as Index;

/** Cells as Excel hands them over: a column of four numbers per call, different ones each time. */
const cells: number[][][] = Array.from({ length: CALLS }, (_, call) => WEIGHTS.map((_weight, at) => [((call * 37 + at * 1009) % 9000) / 100 + 10]));

function byFunction(): number {
  let sum = 0;
  for (const column of cells) sum += run("IPPWNI", column, 2024, null);
  return sum;
}

function byHand(): number {
  let sum = 0;
  for (const column of cells) {
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

const ours: number[] = [];
const hand: number[] = [];
for (let round = -2; round < ROUNDS; round++) {
  const one = milliseconds(byFunction);
  const other = milliseconds(byHand);
  if (Math.abs(one.sum - other.sum) > 1e-3) throw new Error(`PWNI.INDEX and the loop disagree: ${one.sum} and ${other.sum}.`);
  // The first rounds warm the engine up.
  if (round >= 0) {
    ours.push(one.time);
    hand.push(other.time);
  }
}

const [function_, loop] = [median(ours), median(hand)];
console.log(`${CALLS.toLocaleString("en")} calls of PWNI.INDEX (medians of ${ROUNDS} rounds in turns):`);
console.log(`  PWNI.INDEX: ${function_.toFixed(1)} ms, ${((function_ * 1000) / CALLS).toFixed(2)} µs a call`);
console.log(`  hand-written loop: ${loop.toFixed(1)} ms`);
console.log(`  ratio: ${(function_ / loop).toFixed(0)}`);
