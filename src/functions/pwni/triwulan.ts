import { fail, ok, type Result } from "../../language/result";
import { rollUp, type RollUp } from "../../measures";
import { readChoice, readQuarter, readText } from "../arguments";
import type { CARA } from "../enums";
import { answer } from "../host";
import { readLine, readListCell } from "../lists";
import { ofOneSeries } from "../quantity";
import type { Named } from "../units";

const WAYS: readonly RollUp[] = ["jumlah", "rata-rata", "terakhir"];
export const QUARTERS = 4;

/** No way is the standard: a sum where a mean is meant gives a figure four times too large that still looks like one. */
export function readWay(raw: unknown): Result<RollUp> {
  const text = readText(raw);
  const list = WAYS.map((way) => `"${way}"`).join(", ");
  if (text === null) return fail("#VALUE!", { id: `Argumen cara kosong; pilihannya ${list}.`, en: `Argument cara is blank; the choices are ${list}.` });
  return readChoice("cara", text === "0" ? "-" : text, WAYS, "terakhir");
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
  const known: Named[] = [];
  for (const [at, raw] of line.value.slice(0, last).entries()) {
    const cell = readListCell("nilai", `TW ${at + 1}`, raw);
    if (!cell.ok) return cell;
    if (cell.value !== null) known.push({ name: `TW ${at + 1}`, cell: cell.value });
  }
  const united = ofOneSeries(known);
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
