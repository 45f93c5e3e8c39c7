import { defineMessages, type Message } from "../language/message";
import type { LocalText } from "../language/text";
import type { Area } from "../sheet/address";
import { headingOf, signOf, type PlacedCorrection, type TableSign } from "./corrections";
import { rolesOf, type RoleChoice } from "./roleWords";
import type { UnreadArea } from "./find/model";
import type { Recognised } from "./indicators/recognise";
import type { RecognisedTable } from "./indicators/recognised";
import type { TypedTable, TypedTables } from "./typed";

const messages = defineMessages("read", {
  foreign: {
    id: "Kepala kolomnya sesuai, tetapi tidak satu pun indikatornya ada di katalog; yang diperiksa hanya hitungannya.",
    en: "The header fits, but none of its indicators is in the catalogue; only its calculations are checked.",
  },
  doubted: {
    id: "Mirip {title}, tetapi hanya {columns} dari {all} kolomnya yang sesuai; dibaca sebagai tabel biasa.",
    en: "Like {title}, but only {columns} of its {all} columns fit; read as a plain table.",
  },
  shapeless: {
    id: "Bentuknya tidak dikenal; yang diperiksa jumlah dan rumusnya.",
    en: "Of no known shape; its totals and formulas are checked.",
  },
});

/** A table that was read: where, as what, and how sure. */
export interface ReadTable {
  readonly area: Area;
  /** The line above it that is nearest; null for none. */
  readonly caption: string | null;
  /** Id of its shape, "indikator" for a table of the catalogue's indicators, null for one of no known shape. */
  readonly as: string | null;
  readonly title: LocalText | null;
  /** 0-1: how much of the header is explained. */
  readonly confidence: number;
  readonly rows: number;
  /** Rows whose indicator the catalogue knows. */
  readonly known: number;
  /** What was left undone with it, and why. */
  readonly note: Message | null;
  /** By what it is found again, when somebody corrects how it was read. */
  readonly sign: TableSign;
  readonly columns: readonly ReadTableColumn[];
  /** The roles that a column of it can have. */
  readonly roles: readonly RoleChoice[];
}

/** A column as it was read. */
export interface ReadTableColumn {
  readonly heading: string;
  /** Of those with the same heading, from 0. */
  readonly nth: number;
  /** null for one that was not read as any. */
  readonly role: string | null;
}

/** What was read of one sheet, and what was not. */
export interface SheetReading {
  readonly sheet: string;
  readonly tables: readonly ReadTable[];
  readonly unread: readonly UnreadArea[];
  /** What somebody said of tables on it. */
  readonly corrections: readonly PlacedCorrection[];
}

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const plainNote = ({ like, columns }: TypedTable): Message =>
  like ? messages.doubted({ title: like.shape.title, columns: like.columns, all: columns.length }) : messages.shapeless();

type Read = Recognised & { readonly corrections: readonly PlacedCorrection[] };

/** Its columns with their roles: those the catalogue's reading gave before those of the shape. */
function columnsOf({ columns }: TypedTable, ofCatalogue: readonly RecognisedTable[]): ReadTableColumn[] {
  const seen = new Map<string, number>();
  const known = new Map(ofCatalogue.flatMap((table) => Object.entries(table.columns).map(([role, column]) => [column, role] as const)));
  return columns.map(({ path, column, role: ofShape }) => {
    const role = known.get(column) ?? ofShape;
    const heading = headingOf(path);
    const nth = seen.get(heading) ?? 0;
    seen.set(heading, nth + 1);
    return { heading, nth, role };
  });
}

function readTable(table: TypedTable, { tables, foreign }: Recognised): ReadTable {
  const { sheet, area, caption, shape, confidence, rows } = table;
  const ofCatalogue = tables.filter((each) => each.sheet === sheet && meet(each.area, area));
  const nodes = ofCatalogue.flatMap((each) => each.rows.filter(({ node }) => node !== null).map(({ row }) => row));
  const isForeign = foreign.some((each) => each.sheet === sheet && meet(each.area, area));
  const note = isForeign ? messages.foreign() : shape === null && ofCatalogue.length === 0 ? plainNote(table) : null;
  return {
    area,
    caption: caption.at(-1) ?? null,
    as: ofCatalogue.length > 0 ? "indikator" : (shape?.id ?? null),
    title: shape?.title ?? null,
    confidence: ofCatalogue.length > 0 ? 1 : confidence,
    rows: rows.filter(({ kind }) => kind === "leaf" || kind === "subtotal" || kind === "total").length,
    known: new Set(nodes).size,
    note,
    sign: signOf(table),
    columns: columnsOf(table, ofCatalogue),
    roles: rolesOf(ofCatalogue.length > 0 ? null : shape),
  };
}

/** Sheet by sheet what was read as what, how sure, and what was left unread and why. */
export function sheetReadings(names: readonly string[], typed: TypedTables, recognised: Read): SheetReading[] {
  return names.map((sheet) => ({
    sheet,
    tables: typed.tables.filter((table) => table.sheet === sheet).map((table) => readTable(table, recognised)),
    unread: typed.unread.filter((area) => area.sheet === sheet),
    corrections: recognised.corrections.filter((each) => each.sheet === sheet),
  }));
}
