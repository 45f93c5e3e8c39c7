import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { defineMessages, type Message } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { say } from "../language/say";
import type { Language } from "../language/text";
import { number, text, type FormulaMode } from "../layout/cell";
import type { Column } from "../layout/description";
import { linkTo } from "../layout/link";
import type { WorkbookCell } from "../layout/expression";
import { newSheetName } from "../layout/place";
import { tablePart, writeSheets, type SheetDescription } from "../layout/sheets";
import type { ReadFact } from "../reading/indicators/recognised";
import type { Patch } from "../sheet/patch";
import { freeSheetName } from "../sheet/sheetName";
import { buildTable } from "./build";
import { CONTENTS_HEADS } from "./contentsHeads";
import type { ColumnChoice, TableKind, WorkbookTables } from "./kind";
import { codeAndName, HEADERS } from "./labels";
import type { MoneyUnit } from "./moneyUnit";
import { tableKinds } from "./registry";
import { freeTableName, placeNamed } from "./update/named";
import { valuesOf } from "./update/recipe";

const words = defineMessages("tables/all", {
  contents: { id: "Daftar Isi", en: "Contents" },
  title: { id: "Tabel Tahun {year}", en: "Tables of {year}" },
  none: { id: "Tidak ada tabel tahun {year}; tahun yang ada: {years}.", en: "There is no table of {year}; there are {years}." },
});

/** One table there is: its kind, and the indicator it is of. */
interface OfferedTable {
  readonly kind: TableKind;
  readonly node: CatalogueNode;
  /** The column of the workbook it is of, where a kind has a choice. */
  readonly source?: ColumnChoice;
}

export interface AllTablesRequest {
  readonly catalogue: Catalogue;
  /** Figures of a workbook's, which come before the catalogue's; none when left out. */
  readonly facts?: readonly ReadFact[];
  /** Its tables of money. */
  readonly workbook?: WorkbookTables;
  readonly year: string;
  readonly language: Language;
  readonly mode?: FormulaMode;
  /** As a table's (see `TableRequest`). */
  readonly decimals?: number;
  readonly money?: MoneyUnit;
  /** The number of a table's caption, of how many stand before it; without numbers when left out. */
  readonly numberOf?: (before: number) => number;
  /** With the charts of the tables that have some. */
  readonly charts?: boolean;
  /** Names of sheets that are there already, whose names are not taken again. */
  readonly sheets?: readonly string[];
  /** Names the workbook has, of which none is taken again either. */
  readonly names?: readonly string[];
}

/** Before a table is drawn: which one, how many are, and how many there will be. */
export interface TableProgress {
  readonly title: Message;
  readonly done: number;
  readonly of: number;
}

/** The sheet that lists the others, and every table on a sheet of its own. */
export interface AllTables {
  readonly contents: { readonly sheet: string; readonly patch: Patch };
  readonly tables: readonly Patch[];
  /** The workbook's cells they take figures from. */
  readonly cells: readonly WorkbookCell[];
}

/** More columns than these are told by category where a person asks for each. */
const MOST_COLUMNS = 12;

/**
 * Every table that can be drawn for a year, in the order the kinds are offered. A kind of a workbook's columns is drawn for each column of
 * its lists: counts that stand beside their categories are a table already.
 */
function offeredTables(
  catalogue: Catalogue,
  year: string,
  facts: readonly ReadFact[],
  workbook: WorkbookTables | undefined,
): readonly OfferedTable[] {
  return tableKinds.flatMap((kind) =>
    kind.indicators(catalogue, year, facts, workbook).flatMap((node): OfferedTable[] => {
      if (!kind.sources) return [{ kind, node }];
      return kind
        .sources(workbook, year)
        .filter(({ isList }) => isList)
        .slice(0, MOST_COLUMNS)
        .map((source) => ({ kind, node, source }));
    }),
  );
}

/** Years some kind of table can be drawn for, newest last. */
export function offeredYears(catalogue: Catalogue, facts: readonly ReadFact[] = [], workbook?: WorkbookTables): readonly string[] {
  return [
    ...new Set(tableKinds.filter(({ sources }) => sources === undefined).flatMap((kind) => kind.years(catalogue, facts, workbook))),
  ].sort();
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
      column("tabel", CONTENTS_HEADS.tabelHead(), 52, ({ kind, source }) => text(source?.title ?? kind.title)),
      column("indikator", CONTENTS_HEADS.indikatorHead(), 60, ({ node, source }) => (source ? null : text(codeAndName(node)))),
      column("lembar", CONTENTS_HEADS.lembarHead(), 32, ({ sheet }) => linkTo(null, { sheet, address: "A1" }, sheet)),
    ],
    rows: listed.map((each) => ({ kind: "leaf", key: each.sheet, of: each })),
  });
  return { name, parts: [{ kind: "lines", role: "title", lines: [words.title({ year })] }, { kind: "gap" }, table] };
}

/**
 * Every table of a year on a sheet of its own, and a sheet that lists them, table by table: who asks for the next may stop at any.
 * Fails with a sentence where there is no table of the year, or with that of the table that cannot be drawn.
 */
export function* allTableSteps(request: AllTablesRequest): Generator<TableProgress, Result<AllTables>, void> {
  const {
    catalogue,
    facts = [],
    year,
    language,
    mode,
    decimals,
    money,
    numberOf,
    charts = false,
    sheets = [],
    names = [],
    workbook,
  } = request;
  const offered = offeredTables(catalogue, year, facts, workbook);
  if (offered.length === 0)
    return fail("#N/A", words.none({ year, years: { items: offeredYears(catalogue, facts, workbook), join: "," } }));
  const contents = freeSheetName(say(words.contents(), language), sheets);
  const takenSheets = [...sheets, contents];
  const takenNames = [...names];
  const listed: Listed[] = [];
  const tables: Patch[] = [];
  const cells: WorkbookCell[] = [];
  for (const each of offered) {
    const { kind, node, source } = each;
    yield { title: kind.title, done: tables.length, of: offered.length };
    const digits = {
      ...(decimals !== undefined && { decimals }),
      ...(money !== undefined && kind.showsMoney && { money }),
      ...(numberOf && { number: numberOf(listed.length) }),
    };
    const asked = {
      catalogue,
      facts,
      year,
      indicator: node.code,
      language,
      ...(mode && { mode }),
      ...(workbook && { workbook }),
      ...digits,
      ...(source && { source: source.id }),
    };
    const built = buildTable(kind.id, asked);
    if (!built.ok) return built;
    const sheet = newSheetName(built.value, takenSheets);
    takenSheets.push(sheet);
    const name = freeTableName(built.value, takenNames);
    takenNames.push(name);
    const how = { language, mode: mode ?? "native", values: valuesOf(built.value, facts, workbook), charts, ...digits };
    const order = { kind: kind.id, indicator: node.code, year, span: null, ...how, ...(source && { source: source.id }) };
    tables.push(placeNamed(built.value, { sheet, row: 0, column: 0, newSheet: true, charts, name }, order));
    cells.push(...(built.value.workbook?.cells ?? []));
    listed.push({ ...each, number: listed.length + 1, sheet });
  }
  const patch = writeSheets([contentsSheet(contents, year, listed)], { language, ...(mode && { mode }) });
  return ok({ contents: { sheet: contents, patch }, tables, cells });
}

/** The same at once, as one change with the contents in front. */
export function allTables(request: AllTablesRequest): Result<Patch & Pick<AllTables, "cells">> {
  const steps = allTableSteps(request);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (!step.value.ok) return step.value;
  const { contents, tables, cells } = step.value.value;
  return ok({ steps: [contents.patch, ...tables].flatMap((patch) => patch.steps), mustBeEmpty: [], cells });
}
