import { fail, ok, type Result } from "../language/result";
import { type NumberCell, readRangeCell, shorten, single } from "./cells";

/** A component's cell, null when it is blank; what is no number is a problem that names the component. */
export function readComponentCell(title: string, raw: unknown): Result<NumberCell | null> {
  const cell = readRangeCell(raw);
  if (cell.kind === "number" && !cell.counts) return ok(cell);
  if (cell.kind === "number") {
    const text = shorten(String(single(raw)));
    return fail("#VALUE!", {
      id: `Komponen ${title} berisi "${text}"; yang diperlukan nilai, bukan hitungan.`,
      en: `Component ${title} is "${text}"; a value and no count is wanted.`,
    });
  }
  if (cell.kind === "blank") return ok(null);
  return fail("#VALUE!", {
    id: `Komponen ${title} berisi ${cell.found.id}; yang diperlukan angka.`,
    en: `Component ${title} holds ${cell.found.en}; a number is wanted.`,
  });
}

/** The same where a value has to be there: a blank component is a problem that names it, never 0. */
export function readFilledComponent(title: string, raw: unknown): Result<NumberCell> {
  const cell = readComponentCell(title, raw);
  if (!cell.ok) return cell;
  if (cell.value !== null) return ok(cell.value);
  return fail("#N/A", {
    id: `Nilai komponen ${title} kosong; isi nilainya, karena kosong tidak dihitung sebagai 0.`,
    en: `Component ${title} is blank; fill it in, blank does not count as 0.`,
  });
}
