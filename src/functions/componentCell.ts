import { ok, type Result } from "../language/result";
import { type NumberCell, readRangeCell, single } from "./cells";
import { sentence } from "./messages";
import { foundWanted, isNot, missing, quoted } from "./problems";
import type { Datum } from "../language/message";

/** A component's cell, null when it is blank; what is no number is a problem that names the component. */
export function readComponentCell(title: Datum, raw: unknown): Result<NumberCell | null> {
  const cell = readRangeCell(raw);
  if (cell.kind === "number" && !cell.counts) return ok(cell);
  if (cell.kind === "blank") return ok(null);
  const where = sentence.component({ title });
  if (cell.kind === "number") return isNot(where, quoted(String(single(raw))), { id: "nilai, bukan hitungan", en: "a value and no count" });
  return foundWanted(where, cell.found, { id: "angka", en: "a number" });
}

/** The same where a value has to be there: a blank component is a problem that names it, never 0. */
export function readFilledComponent(title: Datum, raw: unknown): Result<NumberCell> {
  const cell = readComponentCell(title, raw);
  if (!cell.ok) return cell;
  return cell.value === null ? missing(sentence.value({ title })) : ok(cell.value);
}
