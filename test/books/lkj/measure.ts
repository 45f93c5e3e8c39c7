import { builtinCatalogue } from "../../../src/catalogue/builtin";
import { rules, type Finding } from "../../../src/checks";
import { createContext } from "../../../src/checks/engine/context";
import { runRules } from "../../../src/checks/engine/run";
import { snapshotOf } from "../book";
import { covers } from "../measure";
import { lkjBook, type Arrangement, type Entry } from "./book";
import { contradictions, type Contradiction } from "./contradictions";

export interface LkjMeasure {
  readonly told: readonly Contradiction[];
  readonly missed: readonly Contradiction[];
  /** Rows with figures and without a contradiction. */
  readonly clean: number;
  /** Those of them that are complained of. */
  readonly flagged: readonly string[];
  /** Errors and warnings, and how many of them name a contradiction. */
  readonly complaints: number;
  readonly right: number;
  readonly wrong: readonly Finding[];
}

/** That a text should be a number is told of every figure that was pasted: true, and no matter of the report. */
const OF_FORM = new Set(["angka-teks", "angka-rancu"]);

/** Checks the LKj's tables and counts what is told of them. */
export function measureLkj(arrangement: Arrangement, entry: Entry): LkjMeasure {
  const book = lkjBook(arrangement, entry);
  // Mends are not asked for: trying each would check the book a dozen times.
  const findings = runRules(rules, createContext(snapshotOf(book.draft), builtinCatalogue(), {})).filter(({ rule }) => !OF_FORM.has(rule));
  const complaints = findings.filter(({ severity }) => severity !== "info");
  const places = contradictions.map((each) => ({ each, at: each.at.map((cell) => book.place(cell)) }));
  const tells = (finding: Finding, at: readonly string[]): boolean => at.some((place) => covers(finding, place));
  const isTold = (at: readonly string[], note: boolean): boolean =>
    (note ? findings.filter(({ rule }) => rule !== "tabel-dikenali") : complaints).some((finding) => tells(finding, at));
  const contradicted = new Set(places.flatMap(({ at }) => at));
  const clean = book.rows.filter(({ cells }) => !cells.some((cell) => contradicted.has(cell)));
  const wrong = complaints.filter((finding) => !places.some(({ at }) => tells(finding, at)));
  return {
    told: places.filter(({ each, at }) => isTold(at, each.note === true)).map(({ each }) => each),
    missed: places.filter(({ each, at }) => !isTold(at, each.note === true)).map(({ each }) => each),
    clean: clean.length,
    flagged: clean.filter(({ cells }) => complaints.some((finding) => tells(finding, cells))).map(({ row }) => row),
    complaints: complaints.length,
    right: complaints.length - wrong.length,
    wrong,
  };
}
