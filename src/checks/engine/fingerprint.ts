import { parseAddress } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { RecognisedRow, RecognisedTable } from "../../reading/indicators/recognised";
import { FIGURES_BY_PLACE } from "./figures";
import type { Finding } from "./finding";
import { defineQuestion, remembering } from "./question";
import { cellKey, type CheckContext } from "./rule";

type Place = Pick<Finding, "sheet" | "address">;

/** A place in the words of its table: what survives a row or a column that is put in above or beside it. */
interface Landmarks {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly period: string;
}

function rowName({ node, code, label, variable, kind, total }: RecognisedRow): string {
  const indicator = node?.code ?? code ?? label;
  if (kind === "indikator") return indicator;
  return [kind, indicator, total ?? variable ?? label].join(" ");
}

const periodOf = (context: CheckContext, table: RecognisedTable): string =>
  table.within === null ? context.yearOf(table) : `${context.yearOf(table)} ${table.within}`;

/** For every line of a sheet the text that stands last before each of its places; a line is walked once, however many findings lie in it. */
class TextsBefore {
  private readonly lines = new Map<string, readonly string[]>();
  constructor(private readonly grid: Grid) {}

  above(row: number, column: number): string {
    const { firstRow, endRow } = this.grid;
    return this.line(`column ${column}`, endRow - firstRow, (at) => this.grid.text(firstRow + at, column))[row - firstRow] ?? "";
  }

  left(row: number, column: number): string {
    const { firstColumn, endColumn } = this.grid;
    return this.line(`row ${row}`, endColumn - firstColumn, (at) => this.grid.text(row, firstColumn + at))[column - firstColumn] ?? "";
  }

  private line(key: string, length: number, text: (at: number) => string): readonly string[] {
    let before = this.lines.get(key);
    if (!before) {
      let last = "";
      before = Array.from({ length }, (_, at) => {
        const found = last;
        last = text(at) || last;
        return found;
      });
      this.lines.set(key, before);
    }
    return before;
  }
}

/** What fingerprints ask for again and again. */
interface Known {
  readonly texts: (grid: Grid) => TextsBefore;
  readonly rows: (table: RecognisedTable) => ReadonlyMap<number, RecognisedRow>;
}

const KNOWN = defineQuestion("texts before cells, and rows by their place", (): Known => ({
  texts: remembering((grid: Grid) => new TextsBefore(grid)),
  rows: remembering((table: RecognisedTable) => new Map([...table.rows].reverse().map((row) => [row.row, row]))),
}));

function landmarksOf(context: CheckContext, { sheet, address }: Place): Landmarks {
  const area = parseAddress(address);
  const grid = context.grids.get(sheet);
  if (!area || !grid) return { table: "", row: "", column: "", period: "" };
  const { row, column } = area;
  const figure = context.ask(FIGURES_BY_PLACE).get(cellKey({ sheet, address: address.split(":")[0]! }));
  const table =
    figure?.table ??
    context.tables.find(
      (each) =>
        each.sheet === sheet &&
        row >= each.area.row &&
        row < each.area.row + each.area.rows &&
        column >= each.area.column &&
        column < each.area.column + each.area.columns,
    );
  const known = context.ask(KNOWN);
  const before = known.texts(grid);
  const texts = { row: grid.text(row, column) || before.left(row, column), column: before.above(row, column) };
  if (!table) return { table: "", ...texts, period: "" };
  const own = figure?.row ?? known.rows(table).get(row);
  const role = figure?.what ?? Object.entries(table.columns).find(([, at]) => at === column)?.[0];
  return {
    table: table.caption,
    row: own ? rowName(own) : row <= table.headerRow ? "header" : texts.row,
    column: role ?? texts.column,
    period: periodOf(context, table),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/\|/g, "/").trim();

/**
 * By which a finding is known again in the workbook as it is next month: the rule, its sentence and the place in names and codes. No
 * address and no figure is in it, so it stays the same when rows or columns are put in and when the figure becomes another wrong one. It
 * can be read: a list of exceptions is looked through by people.
 */
function fingerprintOf(context: CheckContext, finding: Finding): string {
  const { table, row, column, period } = landmarksOf(context, finding);
  const sentence = finding.message.id.split(".").at(-1)!;
  return [`${finding.rule}.${sentence}`, finding.sheet, table, row, column, period, finding.indicator ?? ""].map(plain).join(" | ");
}

/** Findings with their fingerprints; the second of two that are alike in everything is "~2". */
export function withFingerprints(context: CheckContext, findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const fingerprint = fingerprintOf(context, finding);
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return { ...finding, fingerprint: count === 1 ? fingerprint : `${fingerprint} ~${count}` };
  });
}
