import type { Catalogue } from "../catalogue/catalogue";
import {
  checkWorkbook,
  findingsOn,
  inspectWorkbook,
  rules,
  type CheckedPlace,
  type Finding,
  type Inspection,
  type Suppression,
} from "../checks";
import { type Message } from "../language/message";
import type { LocalText } from "../language/text";
import { areaAddress, parseAddress, type Area } from "../sheet/address";
import { overlaps } from "../sheet/area";
import { completenessOf, type FilledIn } from "./completeness";
import { workbookFacts } from "../reading/indicators/facts";
import { ownYearFacts } from "../reading/indicators/ownYear";
import { recogniseTables } from "../reading/indicators/recognise";
import { readWorkbookTables, type Reading } from "../reading/reading";
import { withoutReports } from "../report/isReport";
import type { RecognisedTable } from "../reading/indicators/recognised";
import type { Snapshot } from "../sheet/snapshot";

/** A table of the workbook that the checks could read. */
export interface ShownTable {
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  /** Code of the index it is of, where it is of one. */
  readonly indicator: string | null;
  readonly year: string | null;
}

/** A part of the workbook that was not checked as a table, and why. */
export interface UnreadPlace {
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  readonly why: Message;
}

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  readonly tables: readonly ShownTable[];
  readonly cells: number;
  /** Sheets too large to be read whole. */
  readonly truncated: readonly string[];
  /** What the rules of the findings check, by id. */
  readonly titles: Readonly<Record<string, LocalText>>;
  readonly unread: readonly UnreadPlace[];
  /** How far the figures to be typed are there; null where there are none. */
  readonly completeness: FilledIn | null;
  /** What was read of the workbook, for the report. */
  readonly reading: Reading;
}

/** Cells that hold what a formula takes. */
export interface RealisasiCells {
  readonly sheet: string;
  /** A1 without sheet, in the order asked. */
  readonly addresses: readonly string[];
}

/** The counted figures of an indicator that are looked for. */
export interface AskedInputs {
  readonly code: string;
  readonly variables: readonly string[];
}

/** A component's value that is looked for. */
interface AskedValue {
  readonly code: string;
  readonly what: "realisasi" | "capaian";
}

/** The area that holds them all. */
function around(areas: readonly Area[]): Area {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** Periods of one physical table, side by side or row by row, come as several recognised tables; the user sees one. */
function found(tables: readonly RecognisedTable[]): readonly ShownTable[] {
  return tables
    .filter(
      ({ part, sheet, area }, at) =>
        part.index === 0 && !tables.slice(Math.max(0, at - 1), at).some((other) => other.sheet === sheet && other.area === area),
    )
    .map(({ sheet, area, node, year }) => ({ sheet, address: areaAddress(area), indicator: node?.code ?? null, year }));
}

/** Tables of somebody else's indicators are read too: what is checked of them a finding says, and the list of what was read. */
function unreadOf(reading: Reading): readonly UnreadPlace[] {
  const known = [...reading.tables, ...reading.foreign];
  return reading
    .typed()
    .unread.filter(({ sheet, area }) => !known.some((each) => each.sheet === sheet && overlaps(each.area, area)))
    .map(({ sheet, area, why }) => ({ sheet, address: areaAddress(area), why }));
}

export interface AskedCells {
  readonly cells: readonly CheckedPlace[];
  /** Findings that somebody lets stand. */
  readonly exceptions: readonly Suppression[];
}

export interface InputFindings {
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/** Milliseconds after which no further rule is begun: beside a preview the pane must not stand still. Periksa itself takes the time it needs. */
const BESIDE_LIMIT = 1_500;

const inspected = (() => {
  let last: { readonly of: readonly unknown[]; readonly found: Inspection } | null = null;
  return (snapshot: Snapshot, catalogue: Catalogue, exceptions: readonly Suppression[]): Inspection => {
    const of = [snapshot, catalogue, exceptions];
    if (!last || last.of.some((each, at) => each !== of[at])) {
      const options = { suppressions: exceptions, now: () => performance.now(), limit: BESIDE_LIMIT };
      last = { of, found: inspectWorkbook(withoutReports(snapshot), catalogue, options) };
    }
    return last.found;
  };
})();

/** The checks and the recognition of tables as the pane uses them. */
export const coreChecks = {
  /** `year` null: each table's own year, or the newest. */
  check: (workbook: Snapshot, catalogue: Catalogue, year: string | null): CheckOutcome => {
    const snapshot = withoutReports(workbook);
    const reading = readWorkbookTables(snapshot, catalogue, { year });
    const findings = checkWorkbook(snapshot, catalogue, year ? { year, reading } : { reading });
    const told = new Set(findings.map(({ rule }) => rule));
    return {
      findings,
      titles: Object.fromEntries(rules.filter(({ id }) => told.has(id)).map(({ id, title }) => [id, title])),
      unread: unreadOf(reading),
      completeness: completenessOf(reading, year),
      reading,
      tables: found(reading.tables),
      cells: snapshot.sheets.reduce(
        (sum, { values }) => sum + values.reduce((filled, row) => filled + row.filter((value) => value !== null && value !== "").length, 0),
        0,
      ),
      truncated: snapshot.sheets.filter(({ truncated }) => truncated).map(({ name }) => name),
    };
  },
  /**
   * What is wrong in the cells a table takes, each table being checked as of its own year. `isWhole` is false where the workbook is so large that
   * rules were left undone. A workbook is checked once, whatever tables are asked for.
   */
  onInputs: (snapshot: Snapshot, catalogue: Catalogue, { cells, exceptions }: AskedCells): InputFindings => {
    const { findings, undone } = inspected(snapshot, catalogue, exceptions);
    return { findings: findingsOn(findings, cells), isWhole: undone.length === 0 };
  },
  recognise: (snapshot: Snapshot, catalogue: Catalogue): readonly ShownTable[] => found(recogniseTables(snapshot, catalogue)),
  /**
   * Where the counted figures of an indicator stand in a year, one place a variable in the order asked, from one sheet: a cell, or the range
   * of what is listed (stages of documents). Null when one of them is in none.
   */
  inputCells: (snapshot: Snapshot, catalogue: Catalogue, year: string, { code, variables }: AskedInputs): RealisasiCells | null => {
    const facts = ownYearFacts(workbookFacts(recogniseTables(snapshot, catalogue), snapshot), year, catalogue).facts.filter(
      (fact) => fact.what === "masukan" && fact.code === code && fact.period === year,
    );
    for (const sheet of new Set(facts.map((fact) => fact.sheet))) {
      const addresses = variables.flatMap((variable) => {
        const of = facts
          .filter((fact) => fact.sheet === sheet && fact.variable === variable)
          .flatMap((fact) => parseAddress(fact.address) ?? []);
        return of.length === 0 ? [] : [areaAddress(around(of))];
      });
      if (addresses.length === variables.length) return { sheet, addresses };
    }
    return null;
  },
  /** Where the answers of a survey's respondents stand: of the only table of them. */
  answerCells: (snapshot: Snapshot, catalogue: Catalogue): RealisasiCells | null => {
    const [table, ...others] = readWorkbookTables(snapshot, catalogue)
      .typed()
      .tables.filter(({ shape }) => shape?.id === "skm-responden");
    if (!table || others.length > 0) return null;
    const columns = table.columns.filter(({ role }) => role === "jawaban").map(({ column }) => column);
    const rows = table.rows.filter(({ kind }) => kind === "leaf").map(({ row }) => row);
    const cells = rows.flatMap((row) => columns.map((column) => ({ row, column, rows: 1, columns: 1 })));
    return cells.length === 0 ? null : { sheet: table.sheet, addresses: [areaAddress(around(cells))] };
  },
  /** The cells of the realisasi or capaian of some indicators in a year, from one sheet; null when one of them is in none. */
  valueCells: (snapshot: Snapshot, catalogue: Catalogue, year: string, wanted: readonly AskedValue[]): RealisasiCells | null => {
    const facts = ownYearFacts(workbookFacts(recogniseTables(snapshot, catalogue), snapshot), year, catalogue).facts.filter(
      ({ period }) => period === year,
    );
    const sheets = [...new Set(facts.map(({ sheet }) => sheet))];
    for (const sheet of sheets) {
      const addresses = wanted.flatMap(
        ({ code, what }) => facts.find((fact) => fact.sheet === sheet && fact.code === code && fact.what === what)?.address ?? [],
      );
      if (addresses.length === wanted.length) return { sheet, addresses };
    }
    return null;
  },
};
