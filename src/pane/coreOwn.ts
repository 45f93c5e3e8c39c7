import { builtinCatalogue, builtinDocuments } from "../catalogue/builtin";
import { setAside } from "../catalogue/own";
import {
  catalogueSheetName,
  catalogueSheetPatch,
  catalogueSheets,
  documentRows,
  firstCell,
  headOf,
  newYearDraft,
  readCatalogueSheet,
  type SheetDraft,
} from "../usercatalogue";
import type { Language } from "../language/text";
import type { OwnSheet, PaneOwn } from "./core";

const EMPTY: SheetDraft = { head: { title: "", publisher: "", base: null }, rows: [], year: null };

function written(draft: SheetDraft, existing: readonly string[], language: Language): OwnSheet {
  const sheet = catalogueSheetName(draft, existing);
  return { sheet, patch: catalogueSheetPatch(draft, sheet, language), first: draft === EMPTY ? "B2" : firstCell(draft) };
}

/** The user's catalogues as the pane uses them. */
export const coreOwn: PaneOwn = {
  sheets: catalogueSheets,
  read: (snapshot, sheet) => {
    const reading = readCatalogueSheet(snapshot, sheet, builtinDocuments);
    return reading.ok ? { ...reading, setAside: setAside(builtinDocuments, reading.document).map(({ source }) => source.title) } : reading;
  },
  sheetOf: (document, existing, language) =>
    written(
      document ? { head: headOf(document), rows: documentRows(document, builtinCatalogue()), year: null } : EMPTY,
      existing,
      language,
    ),
  newYear: ({ source, code, year }, catalogue, own, existing, language) => {
    const adding = own.find((document) => document.extends === source) ?? null;
    const draft = newYearDraft({ catalogue, builtin: builtinCatalogue(), source, code, year, own: adding });
    return draft && written(draft, existing, language);
  },
};
