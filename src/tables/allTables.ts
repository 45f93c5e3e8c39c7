import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { say } from "../language/say";
import type { Language } from "../language/text";
import { number, text, type FormulaMode } from "../layout/cell";
import type { Column } from "../layout/description";
import { newSheetName } from "../layout/place";
import { tablePart, writeSheets, type SheetDescription } from "../layout/sheets";
import type { ReadFact } from "../reading/indicators/recognised";
import type { Patch, PatchStep } from "../sheet/patch";
import { buildTable } from "./build";
import { freeTableName, placeNamed } from "./update/named";
import { valuesOf } from "./update/recipe";
import type { TableKind } from "./kind";
import { codeAndName, HEADERS } from "./labels";
import { tableKinds } from "./registry";

const words = defineMessages("tables/all", {
  contents: { id: "Daftar Isi", en: "Contents" },
  title: { id: "Tabel Tahun {year}", en: "Tables of {year}" },
  none: { id: "Tidak ada tabel tahun {year}; tahun yang ada: {years}.", en: "There is no table of {year}; there are {years}." },
  tabelHead: { id: "Tabel", en: "Table" },
  indikatorHead: { id: "Indikator", en: "Indicator" },
  lembarHead: { id: "Lembar", en: "Sheet" },
});

/** One table there is: its kind, and the indicator it is of. */
export interface OfferedTable {
  readonly kind: TableKind;
  readonly node: CatalogueNode;
}

/** Every table that can be drawn for a year from the catalogue, in the order the kinds are offered. */
function offeredTables(catalogue: Catalogue, year: string): readonly OfferedTable[] {
  return tableKinds.flatMap((kind) => kind.indicators(catalogue, year).map((node) => ({ kind, node })));
}

/** Years some kind of table can be drawn for, newest last. */
function offeredYears(catalogue: Catalogue): readonly string[] {
  return [...new Set(tableKinds.flatMap((kind) => kind.years(catalogue)))].sort();
}

export interface AllTablesRequest {
  readonly catalogue: Catalogue;
  /** Figures of a workbook's, which come before the catalogue's; none when left out. */
  readonly facts?: readonly ReadFact[];
  readonly year: string;
  readonly language: Language;
  readonly mode?: FormulaMode;
  /** With the charts of the tables that have some. */
  readonly charts?: boolean;
}

interface Listed extends OfferedTable {
  readonly number: number;
  readonly sheet: string;
}

function contentsSheet(name: string, year: string, listed: readonly Listed[]): SheetDescription {
  const column = (id: string, header: Column<Listed>["header"], width: number, value: Column<Listed>["value"]): Column<Listed> => ({
    id,
    header,
    width,
    value,
  });
  const table = tablePart<Listed>({
    id: "contents",
    columns: [
      column("no", HEADERS.no(), 5, (each) => number(each.number, "0")),
      column("tabel", words.tabelHead(), 52, ({ kind }) => text(kind.title)),
      column("indikator", words.indikatorHead(), 60, ({ node }) => text(codeAndName(node))),
      column("lembar", words.lembarHead(), 32, ({ sheet }) => text(sheet)),
    ],
    rows: listed.map((each) => ({ kind: "leaf", key: each.sheet, of: each })),
  });
  return { name, parts: [{ kind: "lines", role: "title", lines: [words.title({ year })] }, { kind: "gap" }, table] };
}

/**
 * Every table of a year on a sheet of its own, from the catalogue's figures, and in front a sheet that lists them. Fails with a
 * sentence where there is no table of the year, or with that of the table that cannot be drawn.
 */
export function allTables({ catalogue, facts = [], year, language, mode, charts = false }: AllTablesRequest): Result<Patch> {
  const contents = say(words.contents(), language);
  const names = [contents];
  const tableNames: string[] = [];
  const listed: Listed[] = [];
  const steps: PatchStep[] = [];
  for (const offered of offeredTables(catalogue, year)) {
    const { kind, node } = offered;
    const built = buildTable(kind.id, { catalogue, facts, year, indicator: node.code, language, ...(mode && { mode }) });
    if (!built.ok) return built;
    const sheet = newSheetName(built.value, names);
    names.push(sheet);
    const name = freeTableName(built.value, tableNames);
    tableNames.push(name);
    const how = { language, mode: mode ?? "native", values: valuesOf(built.value, facts), charts };
    const order = { kind: kind.id, indicator: node.code, year, span: null, ...how };
    steps.push(...placeNamed(built.value, { sheet, row: 0, column: 0, newSheet: true, charts, name }, order).steps);
    listed.push({ ...offered, number: listed.length + 1, sheet });
  }
  if (listed.length === 0) return fail("#N/A", words.none({ year, years: { items: offeredYears(catalogue), join: "," } }));
  return ok({ steps: [...writeSheets([contentsSheet(contents, year, listed)], { language }).steps, ...steps], mustBeEmpty: [] });
}
