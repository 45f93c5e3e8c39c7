import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { rollUp, type RollUp } from "../../../measures";
import { divideExact, SCALE, scaled } from "../../../numbers";
import { readChoice, readText } from "../../arguments";
import { defineFunction } from "../../define/define";
import { value } from "../../define/kind";
import { line, quarter } from "../../define/kinds";
import { plainNumbers, readListCell } from "../../lists";
import { isBlankCell } from "../../places";
import { listOf, plain } from "../../problems";
import { ofOneSeries } from "../../quantity";
import { areAlike, type Named } from "../../units";

const sentence = defineMessages("PWNI.TRIWULAN", {
  noWay: { id: "Argumen {name} kosong; pilihannya {list}.", en: "Argument {name} is blank; the choices are {list}." },
  notYet: {
    id: `Argumen nilai, {quarter}: berisi 0 sesudah triwulan yang bernilai, padahal cara "terakhir" memakai nilai terakhir. Bila {quarter} belum ada angkanya, isi "-"; bila memang 0, ketik '0 sebagai teks.`,
    en: `Argument nilai, {quarter}: holds 0 behind quarters with a value, and "terakhir" takes the last one. Where {quarter} has no figure yet, type "-"; for a true 0 type '0, as text.`,
  },
  count: {
    id: "Argumen nilai berisi {count} sel, padahal yang diperlukan satu sel per triwulan: paling sedikit {last}, paling banyak {most}.",
    en: "Argument nilai holds {count} cells; wanted is one cell per quarter, at least {last} and at most {most}.",
  },
});

const WAYS: readonly RollUp[] = ["jumlah", "rata-rata", "terakhir"];
export const QUARTERS = 4;
const QUARTERS_UP_TO: readonly number[] = [1, 2, 3, QUARTERS];
const figures = new Float64Array(QUARTERS);
const FIGURES_UP_TO = [0, ...QUARTERS_UP_TO].map((last) => figures.subarray(0, last));

/** No way is the standard: a sum where a mean is meant gives a figure four times too large that still looks like one. */
function readWay(name: string, raw: unknown): Result<RollUp> {
  const text = readText(raw);
  if (text === null) return fail("#VALUE!", sentence.noWay({ name, list: listOf(WAYS.map((way) => `"${way}"`)) }));
  return readChoice(name, text === "0" ? "-" : text, WAYS, "terakhir");
}

export const WAY = { ...value(readWay), choices: WAYS };

/** The quarters with a figure that counts, in order: a 0 adds nothing to a sum of others, whether it was typed or is a blank quarter. */
function readQuarters(cells: readonly unknown[], way: RollUp): Result<readonly Named[]> {
  const known: Named[] = [];
  for (const [at, raw] of cells.entries()) {
    const name = `TW ${at + 1}`;
    const others = cells.filter((_, other) => other !== at && cells[other] !== 0 && !isBlankCell(cells[other]));
    if (raw === 0 && way === "jumlah" && others.length > 0) continue;
    // "terakhir" takes the last known value: a 0 before a later one is not asked for, a 0 behind others is a quarter still to come.
    if (raw === 0 && way === "terakhir" && cells.slice(at + 1).some((later) => later !== 0 && !isBlankCell(later))) continue;
    if (raw === 0 && way === "terakhir" && known.some(({ cell }) => cell.value !== 0))
      return fail("#VALUE!", sentence.notYet({ quarter: name }));
    const cell = readListCell("nilai", name, raw);
    if (!cell.ok) return cell;
    if (cell.value !== null) known.push({ name, cell: cell.value });
  }
  return ok(known);
}

/** Of so many `figures`, each with six decimals at most; NaN where one has more. */
function quickRollUp(last: number, way: string): number {
  if (way === "terakhir") return figures[last - 1]!;
  if (way !== "jumlah" && way !== "rata-rata") return NaN;
  let sum = 0;
  for (let at = 0; at < last; at++) sum += scaled(figures[at]!);
  return way === "jumlah" ? sum / SCALE : divideExact(sum / SCALE, last);
}

/** Figure up to a quarter from the figures of the quarters, TW I first. */
export const FUNCTION = defineFunction({
  id: "PWNI.TRIWULAN",
  gives: "any",
  parameters: { nilai: line, triwulan: quarter, cara: WAY },
  quick(nilai, triwulan, cara) {
    if (typeof triwulan !== "number" || !QUARTERS_UP_TO.includes(triwulan) || typeof cara !== "string") return undefined;
    if (plainNumbers(nilai, figures) < triwulan) return undefined;
    return areAlike(FIGURES_UP_TO[triwulan]!) ? quickRollUp(triwulan, cara) : undefined;
  },
  run({ nilai, triwulan, cara }) {
    const last = triwulan ?? QUARTERS;
    const count = nilai.length;
    if (count > QUARTERS || count < last) return fail("#VALUE!", sentence.count({ count: plain(count), last, most: QUARTERS }));
    const known = readQuarters(nilai.slice(0, last), cara);
    if (!known.ok) return known;
    const united = ofOneSeries(known.value);
    return united.ok ? ok(rollUp(united.value, cara) ?? "") : united;
  },
});
