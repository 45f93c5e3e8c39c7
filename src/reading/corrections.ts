import { defineMessages, type Message } from "../language/message";
import type { Area } from "../sheet/address";
import type { Snapshot } from "../sheet/snapshot";
import { settingValues, storedText } from "../sheet/stored";
import { fold } from "./find/fold";

/** A table by what it says and not by where it stands, so that it is found again when rows or columns were inserted. */
export interface TableSign {
  readonly sheet: string;
  /** Its nearest line above; null for none. */
  readonly caption: string | null;
  /** What stands over its columns. */
  readonly headings: readonly string[];
}

/** What a person says of a table that was read otherwise. */
export type Correction = { readonly table: TableSign } & (
  | { readonly kind: "notTable" }
  /** To be read as this shape, by its id. */
  | { readonly kind: "shape"; readonly shape: string }
  /** A column's role; `nth` of those with the same heading, from 0. */
  | { readonly kind: "column"; readonly heading: string; readonly nth: number; readonly role: string }
);

/** Name of the workbook setting that holds corrections as JSON; part of saved workbooks, so it never changes. */
export const STORED_CORRECTIONS = "capaian.koreksi";

const messages = defineMessages("corrections", {
  damaged: {
    id: "Koreksi pembacaan yang tersimpan di buku kerja ini rusak dan tidak dipakai.",
    en: "The corrections of the reading that this workbook keeps are damaged and not used.",
  },
  notTable: { id: "Dinyatakan bukan tabel.", en: "Said to be no table." },
  unused: {
    id: 'Koreksi pada tabel "{table}" ({sheet}) tidak dipakai: tabel atau kolomnya sudah tidak ada. Batalkan koreksinya.',
    en: 'The correction at the table "{table}" ({sheet}) is not used: its table or column is gone. Take the correction back.',
  },
});

export const notTableWords: Message = messages.notTable();
export const damagedWords: Message = messages.damaged();

/** A correction without its table, said. */
export function unusedCorrection({ table: { sheet, caption, headings } }: Correction): Message {
  return messages.unused({ table: caption ?? headings.find((each) => each !== "") ?? "", sheet });
}

const isText = (value: unknown): value is string => typeof value === "string";

function isCorrection(value: unknown): value is Correction {
  const each = value as Partial<Record<string, unknown>> | null;
  const table = each?.table as Partial<TableSign> | undefined;
  if (!each || !isText(table?.sheet) || !Array.isArray(table.headings) || !table.headings.every(isText)) return false;
  if (table.caption !== null && !isText(table.caption)) return false;
  if (each.kind === "notTable") return true;
  if (each.kind === "shape") return isText(each.shape);
  return each.kind === "column" && isText(each.heading) && isText(each.role) && Number.isInteger(each.nth);
}

/** The corrections a text holds as JSON; null when it is no list of them. */
function readCorrections(text: string): readonly Correction[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isCorrection) ? list : null;
  } catch {
    return null;
  }
}

const NONE: readonly Correction[] = [];
const read = new WeakMap<NonNullable<Snapshot["settings"]>, readonly Correction[] | null>();

/** The corrections a workbook keeps; null when they are damaged. The same list each time it is asked. */
export function keptCorrections({ settings }: Snapshot): readonly Correction[] | null {
  if (!settings) return NONE;
  let list = read.get(settings);
  if (list === undefined) {
    const text = storedText(settingValues(settings), STORED_CORRECTIONS);
    read.set(settings, (list = text === null ? NONE : text === undefined ? null : readCorrections(text)));
  }
  return list;
}

/** What a table is known by. */
export interface Signed {
  readonly sheet: string;
  readonly area: Area;
  readonly caption: readonly string[];
  readonly columns: readonly { readonly column: number; readonly path: readonly string[] }[];
}

export const headingOf = (path: readonly string[]): string => path.join(" / ");

export const signOf = ({ sheet, caption, columns }: Signed): TableSign => ({
  sheet,
  caption: caption.at(-1) ?? null,
  headings: columns.map(({ path }) => headingOf(path)),
});

/** So many of the headings must still be there, columns that were inserted or taken away left aside. */
const ALIKE = 0.6;

function likeness(sign: TableSign, table: Signed): number {
  const there = new Set(table.columns.map(({ path }) => fold(headingOf(path))));
  const wanted = sign.headings.map(fold).filter((each) => each !== "");
  return wanted.length === 0 ? 0 : wanted.filter((each) => there.has(each)).length / wanted.length;
}

/** The table a sign stands for: most alike, of the same caption before another; on its own sheet, or on any where that is gone. */
function tableOf<Table extends Signed>(sign: TableSign, tables: readonly Table[], sheets: ReadonlySet<string>): Table | null {
  let best: { readonly table: Table; readonly score: number } | null = null;
  for (const table of tables) {
    if (sheets.has(sign.sheet) && table.sheet !== sign.sheet) continue;
    const like = likeness(sign, table);
    if (like < ALIKE) continue;
    const isSame = fold(sign.caption ?? "") === fold(table.caption.at(-1) ?? "");
    const score = like + (isSame ? 1 : 0);
    if (score > (best?.score ?? 0)) best = { table, score };
  }
  return best?.table ?? null;
}

/** A correction with the table it is about, and for a column with its place on the sheet. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly sheet: string;
  readonly area: Area;
  readonly column: number | null;
}

/** Corrections where their tables stand now; those without a table or column are left out. */
export function placeCorrections(list: readonly Correction[], tables: readonly Signed[], sheets: readonly string[]): PlacedCorrection[] {
  const names = new Set(sheets);
  return list.flatMap((correction): PlacedCorrection[] => {
    const table = tableOf(correction.table, tables, names);
    if (!table) return [];
    const { sheet, area } = table;
    if (correction.kind !== "column") return [{ correction, sheet, area, column: null }];
    const same = table.columns.filter(({ path }) => fold(headingOf(path)) === fold(correction.heading));
    const found = same[correction.nth] ?? same.at(-1);
    return found ? [{ correction, sheet, area, column: found.column }] : [];
  });
}
