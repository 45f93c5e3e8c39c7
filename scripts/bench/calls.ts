/**
 * What calls of our functions cost beside the same work written by hand in plain JavaScript (a loop, a look-up, a condition), measured in
 * turns in one run. The ratios are promised: one above its limit fails the run. They leave room for a busy machine, and none is above ten.
 * PWNI.INDEX was meant to cost 1.3 of a loop and does not: it costs 2.0 to 2.4, because it gives the bits of exact decimals, which takes scaling every
 * figure to a whole number and back; it is held to what that leaves with room for noise.
 * Without a counterpart are what is only said (PWNI.RUMUS, SUMBER, TELUSUR) and what spills (KOMPONEN, TABEL, SKM.UNSUR).
 */
import { catalogueInUse } from "../../src/functions/catalogue";
import { renstraReady } from "../../src/functions/renstra/renstra";
import { functions } from "../../src/functions/table";

const ROUNDS = 60;
const CALLS = 5_000;

type Arguments = readonly unknown[];

interface Comparison {
  readonly id: string;
  readonly about: string;
  /** At most so many times the work by hand. */
  readonly most: number;
  readonly calls?: number;
  /** The arguments of a call; different figures each time, the same texts, as in a column of cells. */
  readonly args: (seed: number) => Arguments;
  readonly byHand: (...args: never[]) => number | string;
}

const column = (count: number, valueOf: (at: number) => unknown): unknown[][] => Array.from({ length: count }, (_, at) => [valueOf(at)]);
/** 10,00 to 99,99. */
const twoDecimals = (seed: number): number => ((seed % 9000) + 1000) / 100;
const allDigits = (seed: number): number => 10 + ((seed * 7919) % 90007) / 1000.1;

const IPPWNI = [0.4, 0.2, 0.25, 0.15];
const weighted = (_code: string, cells: readonly number[][]): number => {
  let index = 0;
  for (let at = 0; at < IPPWNI.length; at++) index += cells[at]![0]! * IPPWNI[at]!;
  return index;
};

const TRAINING = [0.35, 0.45, 0.2];
const STAGES: Readonly<Record<string, number>> = { R: 40, D: 70, S: 100 };
const LETTERS = Object.keys(STAGES);
const QUARTERS = 4;
const UNSUR = 9;
const RESPONDENTS = 50;

const perUnsur = (cells: readonly number[][]): number[] => {
  const sums = new Array<number>(UNSUR).fill(0);
  for (const row of cells) for (let at = 0; at < UNSUR; at++) sums[at]! += row[at]!;
  return sums.map((sum) => sum / cells.length);
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const answers = (seed: number): number[][] =>
  Array.from({ length: RESPONDENTS }, (_, row) => Array.from({ length: UNSUR }, (_one, at) => 1 + ((seed + row * 7 + at * 3) % 4)));

/** VLOOKUP, exactly, over a table of the catalogue's codes. */
const TARGETS: readonly (readonly [string, number])[] = catalogueInUse().documents[0]!.nodes.map(({ code, facts }) => [
  code,
  facts.find(({ what, period }) => what === "target" && period === "2024")?.value ?? 0,
]);
const CODES = ["C1.1", "B2.1", "B3.1", "IPPWNI"];

const STEPS = [30, 30, 40];
const PERSPECTIVES = [0.4, 0.3, 0.3];
const SHARES = [40, 25, 15, 12, 8];
const AKIP: readonly (readonly [number, string])[] = [
  [90, "AA"],
  [80, "A"],
  [70, "BB"],
  [60, "B"],
  [50, "CC"],
  [30, "C"],
  [-1, "D"],
];
/** The same rows, and the one that is asked for last. */
const WEIGHTS: readonly (readonly [string, number])[] = [...TARGETS.filter(([code]) => code !== "B1.1"), ["B1.1", 0.25]];
const NAMES: readonly (readonly [string, string])[] = catalogueInUse().documents[0]!.nodes.map(({ code, name }) => [code, name]);
const PLANNED: readonly (readonly [string, number])[] = [
  ...Array.from({ length: 350 }, (_, at) => [`K${at}`, at] as const),
  ["7798.IKK1", 30],
];
const sumOf = (cells: readonly number[][]): number => cells.reduce((sum, [value]) => sum + value!, 0);

const COMPARISONS: readonly Comparison[] = [
  {
    id: "PWNI.INDEX",
    about: "figures of two decimals, a loop",
    most: 3.3,
    calls: 100_000,
    args: (seed) => ["IPPWNI", column(4, (at) => twoDecimals(seed * 37 + at * 1009)), 2024, null],
    byHand: weighted,
  },
  {
    id: "PWNI.INDEX",
    about: "figures with all their digits, a loop",
    most: 3.6,
    calls: 100_000,
    args: (seed) => ["IPPWNI", column(4, (at) => allDigits(seed * 37 + at * 1009)), 2024, null],
    byHand: weighted,
  },
  {
    id: "PWNI.TRIWULAN",
    about: "four quarters, a loop",
    most: 6,
    args: (seed) => [column(QUARTERS, (at) => twoDecimals(seed * 37 + at * 1009)), 4, "jumlah"],
    byHand: (cells: readonly number[][], last: number) => {
      let sum = 0;
      for (let at = 0; at < last; at++) sum += cells[at]![0]!;
      return sum;
    },
  },
  {
    id: "PWNI.TAHAPAN",
    about: "ten documents, a loop over a table of stages",
    most: 4,
    args: (seed) => ["kerja sama", column(10, (at) => LETTERS[(seed + at) % LETTERS.length]), 10],
    byHand: (_kind: string, cells: readonly string[][], target: number) => {
      let sum = 0;
      for (const [stage] of cells) sum += STAGES[stage!]!;
      return sum / target;
    },
  },
  {
    id: "PWNI.PELATIHAN",
    about: "three groups, a loop",
    most: 5.5,
    args: (seed) => [column(3, (at) => 10 + ((seed + at * 7) % 90)), column(3, (at) => 20 + ((seed + at * 3) % 90)), null, null],
    byHand: (have: readonly number[][], want: readonly number[][]) => {
      let sum = 0;
      for (let at = 0; at < 3; at++) sum += (have[at]![0]! / want[at]![0]!) * 100 * TRAINING[at]!;
      return sum;
    },
  },
  {
    id: "SKM.INDEX",
    about: "fifty respondents, a loop",
    most: 8.5,
    calls: 100,
    args: (seed) => [answers(seed), null, null],
    byHand: (cells: readonly number[][]) => mean(perUnsur(cells)),
  },
  {
    id: "SKM.IKM",
    about: "fifty respondents, a loop",
    most: 8.5,
    calls: 100,
    args: (seed) => [answers(seed), null, null],
    byHand: (cells: readonly number[][]) => mean(perUnsur(cells)) * 25,
  },
  {
    id: "PWNI.TARGET",
    about: "a code and a year, VLOOKUP over 23 rows",
    most: 3,
    args: (seed) => [CODES[seed % CODES.length], 2024, null],
    byHand: (code: string) => TARGETS.find((row) => row[0].toLowerCase() === code.toLowerCase())![1],
  },
  {
    id: "PWNI.CAPAIAN",
    about: "a quotient",
    most: 4.5,
    args: (seed) => [twoDecimals(seed * 37), twoDecimals(seed * 31 + 7), null, null],
    byHand: (one: number, other: number) => one / other,
  },
  {
    id: "PWNI.PERSENTASE",
    about: "a quotient",
    most: 4.5,
    args: (seed) => [10 + (seed % 90), 100 + (seed % 70)],
    byHand: (one: number, other: number) => (one / other) * 100,
  },
  {
    id: "PWNI.STATUS",
    about: "a condition",
    most: 4.5,
    args: (seed) => [twoDecimals(seed * 37) + 50, null],
    byHand: (capaian: number) => (capaian >= 100 ? "Tercapai" : "Belum tercapai"),
  },
  {
    id: "SKM.CONVERT",
    about: "MUTU, a look-up among four classes",
    most: 9,
    args: (seed) => [(100 + (seed % 301)) / 100, "MUTU"],
    byHand: (ni: number) => {
      const nik = Math.round(ni * 2500) / 100;
      return nik >= 88.31 ? "A" : nik >= 76.61 ? "B" : nik >= 65 ? "C" : "D";
    },
  },
  {
    id: "PWNI.ANGKA",
    about: "a text with a comma, VALUE",
    most: 3.5,
    args: (seed) => [String(twoDecimals(seed)).replace(".", ",")],
    byHand: (text: string) => Number(text.replace(/\./g, "").replace(",", ".")),
  },
  {
    id: "PWNI.PERTUMBUHAN",
    about: "a difference and a quotient",
    most: 5.5,
    args: (seed) => [100 + (seed % 70), 10 + (seed % 90)],
    byHand: (now: number, before: number) => ((now - before) / before) * 100,
  },
  {
    id: "PWNI.EFISIENSI",
    about: "a difference",
    most: 4,
    args: (seed) => [twoDecimals(seed * 37), twoDecimals(seed * 31 + 7)],
    byHand: (capaian: number, serapan: number) => capaian - serapan,
  },
  {
    id: "PWNI.BOBOT",
    about: "a code and a year, VLOOKUP over 23 rows",
    most: 5,
    args: () => ["B1.1", 2022],
    byHand: (code: string) => WEIGHTS.find((row) => row[0].toLowerCase() === code.toLowerCase())![1],
  },
  {
    id: "PWNI.NAMA",
    about: "a code, VLOOKUP over 23 rows",
    most: 2,
    args: (seed) => [CODES[seed % CODES.length]],
    byHand: (code: string) => NAMES.find((row) => row[0].toLowerCase() === code.toLowerCase())![1],
  },
  {
    id: "PWNI.KERTASKERJA",
    about: "three steps, a loop",
    most: 5,
    args: (seed) => [column(3, (at) => 1 + ((seed + at) % 4)), column(3, () => 4)],
    byHand: (have: readonly number[][], want: readonly number[][]) => {
      let sum = 0;
      for (let at = 0; at < 3; at++) sum += (have[at]![0]! / want[at]![0]!) * STEPS[at]!;
      return sum;
    },
  },
  {
    id: "PWNI.NCKO",
    about: "three perspectives, a loop",
    most: 4,
    args: (seed) => [column(3, (at) => 80 + ((seed + at * 7) % 40) + 0.25), 2024],
    byHand: (cells: readonly number[][]) => {
      let sum = 0;
      for (let at = 0; at < 3; at++) sum += cells[at]![0]! * PERSPECTIVES[at]!;
      return sum;
    },
  },
  {
    id: "SKM.SAMPEL",
    about: "the formula of Krejcie and Morgan",
    most: 9,
    args: (seed) => [50 + (seed % 5000)],
    byHand: (size: number) => Math.round((3.841 * size * 0.25) / (0.0025 * (size - 1) + 3.841 * 0.25)),
  },
  {
    id: "SKM.KSI",
    about: "a mean",
    most: 7,
    args: (seed) => [(100 + (seed % 301)) / 100, (100 + ((seed * 7) % 301)) / 100],
    byHand: (one: number, other: number) => ((one + other) / 2) * 25,
  },
  {
    id: "SAKIP.PREDIKAT",
    about: "a look-up among seven classes",
    most: 5,
    args: (seed) => [10 + (seed % 90) + 0.5],
    byHand: (score: number) => AKIP.find(([least]) => score > least)![1],
  },
  {
    id: "SAKIP.NILAI",
    about: "four components, a loop",
    most: 4,
    args: (seed) => [column(4, (at) => 5 + ((seed + at * 3) % 10) + 0.25)],
    byHand: sumOf,
  },
  {
    id: "RB.INDEKS",
    about: "two components, a loop",
    most: 4,
    args: (seed) => [column(2, (at) => 2 + ((seed + at * 3) % 7) + 0.25), 2024],
    byHand: sumOf,
  },
  {
    id: "SWOT.SKOR",
    about: "five factors, a loop",
    most: 10,
    args: (seed) => [column(5, (at) => SHARES[(seed + at) % 5]!), column(5, (at) => 1 + ((seed + at) % 4)), null],
    byHand: (weights: readonly number[][], ratings: readonly number[][]) => {
      let sum = 0;
      for (let at = 0; at < 5; at++) sum += weights[at]![0]! * ratings[at]![0]!;
      return sum / 200;
    },
  },
  {
    id: "SWOT.KUADRAN",
    about: "two conditions",
    most: 6,
    args: (seed) => [((seed % 90) + 0.5) / 100, (((seed * 7) % 90) + 0.5) / 100],
    byHand: (ifas: number, efas: number) => (ifas > 0 ? (efas > 0 ? "I (SO)" : "II (ST)") : efas > 0 ? "III (WO)" : "IV (WT)"),
  },
  {
    id: "RISIKO.STATUS",
    about: "a product",
    most: 4,
    args: (seed) => [1 + (seed % 5), 1 + ((seed * 7) % 5)],
    byHand: (one: number, other: number) => one * other,
  },
  {
    id: "RISIKO.TINGKAT",
    about: "a product and three conditions",
    most: 4,
    args: (seed) => [4, 4 + (seed % 2), null],
    byHand: (one: number, other: number) => (one * other >= 16 ? "Tinggi" : one * other > 10 ? "Sedang" : "Rendah"),
  },
  {
    id: "RENSTRA.TARGET",
    about: "a code and a year, VLOOKUP over 700 rows",
    most: 3,
    args: () => ["7798.IKK1", 2025],
    byHand: (code: string) => PLANNED.find((row) => row[0].toLowerCase() === code.toLowerCase())![1],
  },
];

type Work = (...args: readonly unknown[]) => unknown;

/** Nanoseconds a call; the answers are used, so that no engine leaves the work out. */
function timed(work: Work, calls: readonly Arguments[]): { readonly time: number; readonly used: number } {
  let used = 0;
  const started = performance.now();
  for (let at = 0; at < calls.length; at++) {
    const [one, two, three, four] = calls[at]!;
    const value = work(one, two, three, four);
    used += typeof value === "number" ? value : (value as string).length;
  }
  return { time: ((performance.now() - started) * 1e6) / calls.length, used };
}

/** What both give must be the same but for binary noise. */
function compare({ id, about, most, calls: count = CALLS, args, byHand }: Comparison): boolean {
  const calls = Array.from({ length: count }, (_, seed) => args(seed));
  const ours: number[] = [];
  const hand: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const one = timed(functions[id]!, calls);
    const other = timed(byHand as Work, calls);
    if (Math.abs(one.used - other.used) > 1e-6 * Math.abs(other.used)) {
      console.log(`${id} and the work by hand disagree: ${one.used} and ${other.used}.`);
      return true;
    }
    // The first rounds warm the engine up.
    if (round >= 0) {
      ours.push(one.time);
      hand.push(other.time);
    }
  }
  // Whatever else the machine does only ever adds to a round.
  const [function_, byHand_] = [Math.min(...ours), Math.min(...hand)];
  const ratio = function_ / byHand_;
  console.log(
    `  ${id.padEnd(16)} ${about.padEnd(48)} ${function_.toFixed(0).padStart(6)} ns  ${byHand_.toFixed(0).padStart(6)} ns  ${ratio.toFixed(1).padStart(5)} of ${most}${ratio > most ? "  TOO SLOW" : ""}`,
  );
  return ratio <= most;
}

console.log(`Calls of functions beside the same work by hand (fastest of ${ROUNDS} rounds in turns):`);
await renstraReady();
const asked = process.argv.slice(2);
for (const comparison of COMPARISONS)
  if ((asked.length === 0 || asked.includes(comparison.id)) && !compare(comparison)) process.exitCode = 1;
