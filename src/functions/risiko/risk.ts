import { RISK_SCALE, riskLevels, riskRank, type RiskLevel } from "../../catalogue/regulations/risiko";
import { defineMessages } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { riskLevel, riskStatus } from "../../measures";
import { readNumberCell, readText } from "../arguments";
import { type ReadCell, type NumberCell, readBoundCell, readCell, rowsOf, single } from "../cells";
import { value } from "../define/kind";
import { choice } from "../define/kinds";
import { sentence as shared } from "../messages";
import { isBlankCell, unwanted } from "../places";
import { isNot, quoted } from "../problems";
import { riskPlace } from "./words";

const sentence = defineMessages("functions-risk", {
  word: {
    id: 'Argumen {name} berisi teks {found}; yang diperlukan {wanted} atau sebutannya, misalnya "Sangat tinggi".',
    en: 'Argument {name} holds the text {found}; {wanted} or its word is wanted, such as "Sangat tinggi".',
  },
  below: {
    id: "Besaran risiko {magnitude} berada di bawah batas tingkat yang terendah.",
    en: "The magnitude {magnitude} lies below the lowest level's bound.",
  },
  noMatrix: {
    id: 'Argumen {name} tidak dikenali; yang diperlukan matriks beserta judulnya (baris pertama: dampak 1 sampai {scale}, kolom pertama: kemungkinan 1 sampai {scale}), dua kolom berisi batas bawah dan tingkat, atau teks "perkalian" atau "peringkat".',
    en: 'Argument {name} is not recognised; wanted is a matrix with its heads (first row: dampak 1 to {scale}, first column: kemungkinan 1 to {scale}), two columns of lower bound and level, or the text "perkalian" or "peringkat".',
  },
});

type Rows = readonly (readonly unknown[])[];

export interface Risk {
  readonly dampak: number;
  readonly kemungkinan: number;
}

type Scale = "dampak" | "kemungkinan";

const PLACES = shared.whole({ from: 1, to: RISK_SCALE });

/** "Signifikan", "4 - Signifikan", "Signifikan (4)": the word's place on the scale, and the number beside it; null without a word. */
function worded(name: Scale, text: string): { readonly place: number; readonly number: string | undefined } | null {
  const match = /^(?:(\d+)\s*(?:[-–:.)=(]\s*)?)?(\p{L}[^()]*)(?:\((\d+)\)|\))?$/u.exec(text);
  const place = match && riskPlace(name, match[2]!.trimEnd());
  return place ? { place, number: match[1] ?? match[3] } : null;
}

/** A text that is no place on the scale; null for one that is a number, to be judged as such. */
function readWord(name: Scale, text: string): Result<number> | null {
  const word = worded(name, text);
  if (word && (word.number === undefined || Number(word.number) === word.place)) return ok(word.place);
  if (!word && readCell(text).kind !== "unusable") return null;
  return fail("#VALUE!", sentence.word({ name, found: quoted(text), wanted: PLACES }));
}

/** A place on the scale, as a plain number. */
export const isPlace = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= RISK_SCALE;

function readScale(name: string, raw: unknown): Result<number> {
  const text = typeof single(raw) === "string" ? readText(raw) : null;
  const word = text === null ? null : readWord(name as Scale, text);
  if (word !== null) return word;
  const cell = readNumberCell(name, raw);
  if (!cell.ok) return cell;
  const { value: place, percent, counts, scale } = cell.value;
  const onScale = !percent && !counts && (scale === null || scale === RISK_SCALE);
  if (onScale && isPlace(place)) return ok(place);
  return isNot(name, { value: place, percent }, PLACES);
}

/** Dampak and kemungkinan of a risk, each 1 to 5 or its word. */
export const RISK = { dampak: value(readScale), kemungkinan: value(readScale) };

function levelOf(magnitude: number, levels: readonly RiskLevel[]): Result<string> {
  const level = riskLevel(magnitude, levels);
  if (level !== undefined) return ok(level);
  return fail("#N/A", sentence.below({ magnitude }));
}

/** Two columns: the lowest magnitude of a level, and its name. A heading and blank rows are skipped; blank cells alone are the argument left out. */
function readLevels(name: string, rows: Rows): Result<readonly RiskLevel[]> {
  const levels: RiskLevel[] = [];
  for (const [row, [bound, label]] of rows.entries()) {
    if (isBlankCell(bound) && isBlankCell(label)) continue;
    const cell = readBoundCell(bound, row, rows.length);
    const tingkat = typeof label === "number" ? null : readText(label);
    // A blank row, as some hosts hand it over.
    if (bound === 0 && label === 0) continue;
    if (cell.kind === "number" && tingkat !== null) levels.push({ from: cell.value, tingkat });
    else if (cell.kind === "number")
      return unwanted(
        name,
        { row, column: 1, cell: readCell(label), raw: label },
        { id: "nama tingkat risiko", en: "the name of a level" },
      );
    else if (row > 0 || cell.kind === "blank" || typeof bound !== "string" || typeof label === "number")
      return unwanted(name, { row, column: 0, cell, raw: bound }, { id: "batas bawah berupa angka", en: "a lower bound" });
  }
  return ok(levels.length === 0 ? riskLevels : levels);
}

/** Places of 1 to 5 among heading cells; null when they are anything else. */
function scaleHeads(heads: readonly unknown[]): ReadonlyMap<number, number> | null {
  const places = new Map<number, number>();
  for (const [at, raw] of heads.entries()) {
    const cell = readCell(raw);
    if (cell.kind !== "number" || !Number.isInteger(cell.value) || cell.value < 1 || cell.value > RISK_SCALE) return null;
    places.set(cell.value, at + 1);
  }
  return places.size === RISK_SCALE && heads.length === RISK_SCALE ? places : null;
}

/** A matrix with its heads: dampak across the first row, kemungkinan down the first column, as ministries print it. */
function cellOfMatrix(name: string, rows: Rows, { dampak, kemungkinan }: Risk): Result<ReadCell | string> {
  const across = scaleHeads(rows[0]!.slice(1));
  const down = scaleHeads(rows.slice(1).map((row) => row[0]));
  if (!across || !down) return fail("#VALUE!", sentence.noMatrix({ name, scale: RISK_SCALE }));
  const place = { row: down.get(kemungkinan)!, column: across.get(dampak)! };
  const raw = rows[place.row]![place.column];
  const cell = readCell(raw);
  const text = readText(raw);
  if (cell.kind === "number" || (cell.kind === "unusable" && typeof raw === "string" && text !== null))
    return ok(cell.kind === "number" ? cell : text!);
  return unwanted(name, { ...place, cell, raw }, { id: "peringkat atau tingkat risiko", en: "a rank or a level" });
}

export const METHOD = choice("perkalian", "peringkat");

/**
 * Level of a risk: by its status (dampak x kemungkinan) or its rank in a matrix, against the levels of PermenPANRB 5/2020 or one's
 * own. Which of them is the choice of the argument: left out or "perkalian", "peringkat", a matrix, or two columns of bounds.
 */
export function levelBy(name: string, raw: unknown, risk: Risk): Result<string> {
  const alone = single(raw);
  if (!Array.isArray(alone)) {
    const method = METHOD.read(name, alone, {});
    if (!method.ok) return method;
    return levelOf(
      method.value === "perkalian" ? riskStatus(risk.dampak, risk.kemungkinan) : riskRank(risk.dampak, risk.kemungkinan),
      riskLevels,
    );
  }
  const rows = rowsOf(raw);
  if (rows.every((row) => row.length === 2)) {
    const levels = readLevels(name, rows);
    return levels.ok ? levelOf(riskStatus(risk.dampak, risk.kemungkinan), levels.value) : levels;
  }
  const cell = cellOfMatrix(name, rows, risk);
  if (!cell.ok) return cell;
  return typeof cell.value === "string" ? ok(cell.value) : levelOf((cell.value as NumberCell).value, riskLevels);
}
