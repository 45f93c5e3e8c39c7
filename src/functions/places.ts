import { fail } from "../language/result";
import type { LocalText } from "../language/text";
import { formatNumber } from "../language/number";
import { type Cell, readCell, shorten } from "./cells";

/** Zero-based place of a cell in the range of an argument. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** "Argumen jawaban, baris 3, kolom 2": places are counted in the range, since a function does not know where its cells stand. */
export function placed(name: string, { row, column }: CellPlace): LocalText {
  return { id: `Argumen ${name}, baris ${row + 1}, kolom ${column + 1}`, en: `Argument ${name}, row ${row + 1}, column ${column + 1}` };
}

/** A cell that holds something else than what is wanted there; a hint is a sentence of its own. */
export function unwanted(name: string, place: CellPlace, found: LocalText, wanted: LocalText, hint?: LocalText): ReturnType<typeof fail> {
  const where = placed(name, place);
  return fail("#VALUE!", {
    id: `${where.id} berisi ${found.id}; yang diperlukan ${wanted.id}.${hint ? ` ${hint.id}` : ""}`,
    en: `${where.en} holds ${found.en}; ${wanted.en} is wanted.${hint ? ` ${hint.en}` : ""}`,
  });
}

/** Nothing in it, whatever way the host hands a blank cell over; a cell handed over as 0 is not known to be blank. */
export function isBlank(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === "" || (typeof raw === "string" && readCell(raw).kind === "blank");
}

/** What a cell holds, to put into a sentence. */
export function foundIn(cell: Cell, raw: unknown): LocalText {
  if (cell.kind === "unusable") return cell.found;
  if (cell.kind === "blank") return { id: "sel kosong", en: "a blank cell" };
  if (typeof raw === "string") return { id: `"${shorten(raw)}"`, en: `"${shorten(raw)}"` };
  return { id: formatNumber(cell.value, {}, "id"), en: formatNumber(cell.value, {}, "en") };
}
