import { isSameSheet, type SortedPatch } from "./sortedPatch";
import { typeOfMarks } from "./steps/conditionalFormat";

/*
 * Conditional formats that a patch adds. Excel moves them with their cells and knows them by an id, so they are found again on their
 * sheet wherever the cells have gone.
 */

/** A conditional format on a sheet that was there before. */
export interface AddedSigns {
  readonly sheetId: string;
  /** "Masukan!G4:G23", for people. */
  readonly place: string;
  /** null as long as Excel has not confirmed the write. */
  readonly id: string | null;
  /** Ids of the conditional formats that were on the sheet before. */
  readonly known: readonly string[];
}

/** What stands where a patch puts signs. */
export interface SignsThere {
  readonly sheet: string;
  readonly address: string;
  readonly known: readonly string[];
  readonly hasSigns: boolean;
}

/** Asks for the conditional formats where a patch puts signs; the function it returns tells after the next sync. */
export function askSigns(sorted: SortedPatch, sheetOf: (name: string) => Excel.Worksheet | undefined): () => readonly SignsThere[] {
  const asked = sorted.signs.flatMap(({ sheet, address, marks }) => {
    const there = sheetOf(sheet);
    if (!there) return [];
    const ofSheet = there.getRange().conditionalFormats.load("items/id");
    const ofCells = there.getRange(address).conditionalFormats.load("items/type");
    return [{ sheet, address, type: typeOfMarks(marks), ofSheet, ofCells }];
  });
  return () =>
    asked.map(({ sheet, address, type: wanted, ofSheet, ofCells }) => ({
      sheet,
      address,
      known: ofSheet.items.map(({ id }) => id),
      hasSigns: ofCells.items.some(({ type }) => type === wanted),
    }));
}

/** The signs a patch will add, before Excel has confirmed them. */
export function signsToCome(taken: readonly SignsThere[], sheetOf: (name: string) => Excel.Worksheet | undefined): readonly AddedSigns[] {
  return taken
    .filter(({ hasSigns }) => !hasSigns)
    .map(({ sheet, address, known }) => ({ sheetId: sheetOf(sheet)!.id, place: `${sheet}!${address}`, id: null, known }));
}

/** Whether the cells of a step have signs already. */
export function hasSignsAt(taken: readonly SignsThere[], step: { readonly sheet: string; readonly address: string }): boolean {
  return taken.some(({ sheet, address, hasSigns }) => hasSigns && address === step.address && isSameSheet(sheet, step.sheet));
}

/** Asks for signs of a receipt; the function it returns gives those that are still there, each once. */
export function askAddedSigns(
  added: readonly AddedSigns[],
  sheetOf: (id: string) => Excel.Worksheet | undefined,
): () => readonly { readonly format: Excel.ConditionalFormat; readonly place: string }[] {
  const asked = added.flatMap((signs) => {
    const there = sheetOf(signs.sheetId)?.getRange().conditionalFormats.load("items/id");
    return there ? [{ signs, there }] : [];
  });
  return () => {
    const found = new Map<string, { readonly format: Excel.ConditionalFormat; readonly place: string }>();
    for (const { signs, there } of asked)
      for (const format of there.items) {
        const isOurs = signs.id === null ? !signs.known.includes(format.id) : format.id === signs.id;
        if (isOurs) found.set(format.id, { format, place: signs.place });
      }
    return [...found.values()];
  };
}
