import { builtinCatalogue } from "../../src/catalogue/builtin";
import { checkWorkbook, type Finding } from "../../src/checks";
import { parseAddress } from "../../src/sheet/address";
import { snapshotOf, type Draft } from "./book";
import { cleanBook, cleanBooks } from "./index";
import { harmless, harmlessOf } from "./faults/harmless";
import { faults } from "./faults/planted";

export type Told = Pick<Finding, "rule" | "severity" | "sheet" | "address">;

/** Errors and warnings; what a table was read as is no complaint. */
function complaints(book: Draft): readonly Told[] {
  return checkWorkbook(snapshotOf(book), builtinCatalogue()).filter(({ severity }) => severity !== "info");
}

export function covers({ sheet, address }: Told, place: string): boolean {
  const [name, cell] = place.split("!") as [string, string];
  const wanted = parseAddress(cell)!;
  return (
    sheet === name &&
    address.split(",").some((part) => {
      const area = parseAddress(part);
      return (
        area !== null &&
        wanted.row >= area.row &&
        wanted.row < area.row + area.rows &&
        wanted.column >= area.column &&
        wanted.column < area.column + area.columns
      );
    })
  );
}

export interface Planted {
  readonly kind: string;
  readonly place: string;
  readonly found: boolean;
  /** Complaints that lie on none of the fault's cells. */
  readonly elsewhere: readonly Told[];
}

/** Plants every fault in its clean book and looks whether it is told. */
export function plantAll(): readonly Planted[] {
  return faults.map(({ kind, book, plant, at }) => {
    const draft = cleanBook(book);
    plant(draft);
    const told = complaints(draft);
    return {
      kind,
      place: `${book} ${at[0]}`,
      found: told.some((finding) => at.some((place) => covers(finding, place))),
      elsewhere: told.filter((finding) => !at.some((place) => covers(finding, place))),
    };
  });
}

export interface Alarm extends Told {
  readonly book: string;
  readonly edit: string;
}

/** What is complained of in clean books, as they are and after harmless edits. */
export function falseAlarms(): { readonly books: number; readonly alarms: readonly Alarm[] } {
  const tried = [
    ...cleanBooks.flatMap((make) => harmless.map(({ kind, edit }) => ({ kind, edit, draft: make() }))),
    ...harmlessOf.map(({ kind, edit, book }) => ({ kind, edit, draft: cleanBook(book) })),
  ];
  const alarms = tried.flatMap(({ kind, edit, draft }) => {
    edit(draft);
    return complaints(draft).map(({ rule, severity, sheet, address }) => ({ rule, severity, sheet, address, book: draft.id, edit: kind }));
  });
  return { books: tried.length, alarms };
}
