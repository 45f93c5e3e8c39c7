import { normaliseCode } from "../catalogue/code";
import { polarityOf } from "../catalogue/polarity";
import type { Polarity } from "../catalogue/types";
import { divideExact } from "../numbers";
import type { RowCells } from "./cells";
import { TW_COLUMNS } from "./columns";
import { says } from "./messages";

/** What a row says about its indicator; null where the cell is blank. */
export interface RowFields {
  readonly nama: string | null;
  readonly satuan: string | null;
  readonly skala: number | null;
  readonly induk: string | null;
  readonly polaritas: Polarity | null;
  /** As a ratio. */
  readonly batas: number | null;
  readonly tingkat: string | null;
  readonly definisi: string | null;
}

/** One row of a catalogue sheet: an indicator in a year, with its weight in one index. */
export interface CatalogueRow extends RowFields {
  readonly cells: RowCells;
  readonly kode: string;
  readonly tahun: string | null;
  /** Code of the index the weight counts in; null: the parent. */
  readonly bobotDalam: string | null;
  readonly rumus: string | null;
  readonly kodeLain: readonly string[];
  readonly namaLain: readonly string[];
}

/** Codes appear inside formulas and file names, so they hold letters, digits and plain signs only; no quotes, no =, +, @. */
const CODE = /^[A-Z0-9][A-Z0-9._\-/]*$/;
const LONGEST_CODE = 40;

function code(cells: RowCells, id: "kode" | "induk" | "bobotDalam"): string | null {
  const raw = cells.value(id);
  const text = cells.text(id);
  if (text === null) return null;
  if (typeof raw === "number") {
    cells.problem(id, says.codeAsNumber({ code: text }));
    return null;
  }
  const normal = normaliseCode(text);
  if (CODE.test(normal) && normal.length <= LONGEST_CODE) return normal;
  cells.problem(id, says.noPossibleCode({ code: text, most: LONGEST_CODE }));
  return null;
}

function year(cells: RowCells): string | null {
  const text = cells.text("tahun");
  if (text === null || /^(?:19|20)\d{2}$/.test(text)) return text;
  cells.problem("tahun", says.noYear({ found: text }));
  return null;
}

function polarity(cells: RowCells): Polarity | null {
  const text = cells.text("polaritas");
  if (text === null) return null;
  const known = polarityOf(text);
  if (known === "maksimum" || known === "minimum") return known;
  cells.problem("polaritas", says.noPolarity({ found: text }));
  return null;
}

function scale(cells: RowCells): number | null {
  const figure = cells.figure("skala", { unit: "" });
  if (figure?.value == null) return null;
  if (figure.value > 0) return figure.value;
  cells.problem("skala", says.scaleTooSmall({ found: figure.printed }));
  return null;
}

/** 120 %, 120 and 1,2 all mean a ratio of 1.2. */
function cap(cells: RowCells): number | null {
  const figure = cells.figure("batas", { unit: "" });
  if (figure?.value == null) return null;
  const ratio = figure.value > 10 ? divideExact(figure.value, 100) : figure.value;
  if (ratio >= 1 && ratio <= 10) return ratio;
  cells.problem("batas", says.capTooSmall({ found: figure.printed }));
  return null;
}

function list(text: string | null): readonly string[] {
  return text === null
    ? []
    : text
        .split(";")
        .map((part) => part.trim())
        .filter((part) => part !== "");
}

/** The words and codes of a row; null when it names no indicator. Figures are read later, when their unit is known. */
export function readRow(cells: RowCells): CatalogueRow | null {
  const kode = code(cells, "kode");
  if (kode === null) {
    if (cells.text("kode") === null) cells.problem("kode", says.noCode());
    return null;
  }
  return {
    cells,
    kode,
    nama: cells.text("nama"),
    tahun: year(cells),
    satuan: cells.text("satuan")?.toLowerCase() ?? null,
    skala: scale(cells),
    induk: code(cells, "induk"),
    bobotDalam: code(cells, "bobotDalam"),
    rumus: cells.text("rumus"),
    polaritas: polarity(cells),
    batas: cap(cells),
    tingkat: cells.text("tingkat")?.toLowerCase() ?? null,
    kodeLain: list(cells.text("kodeLain")),
    namaLain: list(cells.text("namaLain")),
    definisi: cells.text("definisi"),
  };
}

/** Whether a row carries figures, which need a year. */
export function firstFigure(cells: RowCells): "bobot" | "target" | (typeof TW_COLUMNS)[number] | "realisasi" | null {
  return (["bobot", "target", ...TW_COLUMNS, "realisasi"] as const).find((id) => cells.text(id) !== null) ?? null;
}
