import type { Catalogue } from "../catalogue/catalogue";
import { buildTable, inputWorkbook, inputYears, newSheetName, placeTable, preview, tableKinds } from "../tables";
import { workbookFacts } from "../reading/indicators/facts";
import { recogniseTables } from "../reading/indicators/recognise";
import type { WorkbookFact } from "../reading/indicators/recognised";
import type { Snapshot } from "../sheet/snapshot";
import type { PaneTables } from "./core";

/** The figures of a workbook; those asked for last are kept, because choices and every preview are asked of one snapshot. */
function rememberedFacts(): (snapshot: Snapshot | null, catalogue: Catalogue) => readonly WorkbookFact[] {
  let last: { readonly snapshot: Snapshot; readonly catalogue: Catalogue; readonly facts: readonly WorkbookFact[] } | null = null;
  return (snapshot, catalogue) => {
    if (snapshot === null) return [];
    if (last?.snapshot !== snapshot || last.catalogue !== catalogue)
      last = { snapshot, catalogue, facts: workbookFacts(recogniseTables(snapshot, catalogue), snapshot) };
    return last.facts;
  };
}

const factsOf = rememberedFacts();

/** The tables room as the pane uses it. */
export const coreTables: PaneTables = {
  choices: (catalogue, snapshot = null) => {
    const facts = factsOf(snapshot, catalogue);
    return tableKinds.map(({ id, title, about, years, indicators }) => ({
      id,
      title,
      about,
      years: [...years(catalogue, facts)].reverse(),
      indicators: (year) => indicators(catalogue, year, facts).map(({ code, name }) => ({ code, name })),
    }));
  },
  build: ({ kind, indicator, year, language, snapshot }, catalogue) =>
    buildTable(kind, { catalogue, facts: factsOf(snapshot, catalogue), year, indicator, language }),
  preview,
  place: (model, place) =>
    place.kind === "cell" ? placeTable(model, place.at) : placeTable(model, { sheet: place.sheet, row: 0, column: 0, newSheet: true }),
  sheetName: newSheetName,
  inputYears,
  inputSheet: (catalogue, year, language) => inputWorkbook({ catalogue, year, filled: false, language }),
};
