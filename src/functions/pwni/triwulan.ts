import { fail, ok, type Result } from "../../language/result";
import type { LocalText } from "../../language/text";
import { rollUp, type RollUp } from "../../measures";
import { readChoice, readQuarter, readText } from "../arguments";
import type { CARA } from "../enums";
import { answer } from "../host";
import { readLine, readListCell } from "../lists";
import { isBlank } from "../places";
import { ofOneSeries } from "../quantity";
import type { Named } from "../units";

const WAYS: readonly RollUp[] = ["jumlah", "rata-rata", "terakhir"];
export const QUARTERS = 4;

/** No way is the standard: a sum where a mean is meant gives a figure four times too large that still looks like one. */
export function readWay(raw: unknown): Result<RollUp> {
  const text = readText(raw);
  const list = WAYS.map((way) => `"${way}"`).join(", ");
  if (text === null)
    return fail("#VALUE!", { id: `Argumen cara kosong; pilihannya ${list}.`, en: `Argument cara is blank; the choices are ${list}.` });
  return readChoice("cara", text === "0" ? "-" : text, WAYS, "terakhir");
}

/** The quarters with a figure that counts, in order: a 0 adds nothing to a sum of others, whether it was typed or is a blank quarter. */
function readQuarters(cells: readonly unknown[], way: RollUp): Result<readonly Named[]> {
  const known: Named[] = [];
  for (const [at, raw] of cells.entries()) {
    const name = `TW ${at + 1}`;
    const others = cells.filter((_, other) => other !== at && cells[other] !== 0 && !isBlank(cells[other]));
    if (raw === 0 && way === "jumlah" && others.length > 0) continue;
    // "terakhir" takes the last known value: a 0 before a later one is not asked for, a 0 behind others is a quarter still to come.
    if (raw === 0 && way === "terakhir" && cells.slice(at + 1).some((later) => later !== 0 && !isBlank(later))) continue;
    if (raw === 0 && way === "terakhir" && known.some(({ cell }) => cell.value !== 0)) return fail("#VALUE!", notYet(name));
    const cell = readListCell("nilai", name, raw);
    if (!cell.ok) return cell;
    if (cell.value !== null) known.push({ name, cell: cell.value });
  }
  return ok(known);
}

function notYet(name: string): LocalText {
  return {
    id: `Argumen nilai, ${name}: berisi 0 sesudah triwulan yang bernilai, padahal cara "terakhir" memakai nilai terakhir. Bila ${name} belum ada angkanya, isi "-"; bila memang 0, ketik '0 sebagai teks.`,
    en: `Argument nilai, ${name}: holds 0 behind quarters with a value, and "terakhir" takes the last one. Where ${name} has no figure yet, type "-"; for a true 0 type '0, as text.`,
  };
}

function upTo(nilai: unknown, triwulan: unknown, cara: unknown): Result<number | ""> {
  const line = readLine("nilai", nilai);
  if (!line.ok) return line;
  const quarter = readQuarter("triwulan", triwulan);
  if (!quarter.ok) return quarter;
  const way = readWay(cara);
  if (!way.ok) return way;
  const last = quarter.value ?? QUARTERS;
  const count = line.value.length;
  if (count > QUARTERS || count < last) {
    return fail("#VALUE!", {
      id: `Argumen nilai berisi ${count} sel, padahal yang diperlukan satu sel per triwulan: paling sedikit ${last}, paling banyak ${QUARTERS}.`,
      en: `Argument nilai holds ${count} cells; wanted is one cell per quarter, at least ${last} and at most ${QUARTERS}.`,
    });
  }
  const known = readQuarters(line.value.slice(0, last), way.value);
  if (!known.ok) return known;
  const united = ofOneSeries(known.value);
  return united.ok ? ok(rollUp(united.value, way.value) ?? "") : united;
}

/**
 * Figure up to a quarter from the figures of the quarters.
 * @customfunction PWNI.TRIWULAN
 * @param nilai One cell per quarter, TW I first.
 * @param triwulan Up to which quarter.
 * @param cara How quarters become one figure.
 */
export function pwniTriwulan(nilai: unknown[][], triwulan: unknown, cara: CARA): number | "" {
  return answer(upTo(nilai, triwulan, cara));
}
