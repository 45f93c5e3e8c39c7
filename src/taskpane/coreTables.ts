import { buildTable, inputWorkbook, inputYears, newSheetName, placeTable, preview, tableKinds } from "../tables";
import { workbookFacts } from "../workbook/facts";
import { recogniseTables } from "../workbook/recognise";
import type { PaneTables } from "./core";

/** The tables room as the pane uses it. */
export const coreTables: PaneTables = {
  choices: (catalogue) =>
    tableKinds.map(({ id, title, about, years, indicators }) => ({
      id,
      title,
      about,
      years: [...years(catalogue)].reverse(),
      indicators: (year) => indicators(catalogue, year).map(({ code, name }) => ({ code, name })),
    })),
  build: ({ kind, indicator, year, language, snapshot }, catalogue) => {
    const facts = snapshot ? workbookFacts(recogniseTables(snapshot, catalogue, { year }), snapshot) : [];
    return buildTable(kind, { catalogue, facts, year, indicator, language });
  },
  preview,
  place: (model, place) =>
    place.kind === "cell" ? placeTable(model, place.at) : placeTable(model, { sheet: place.sheet, row: 0, column: 0, newSheet: true }),
  sheetName: newSheetName,
  inputYears,
  inputSheet: (catalogue, year, language) => inputWorkbook({ catalogue, year, filled: false, language }),
};
