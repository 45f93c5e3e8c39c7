import { skippedMessage, sourceLines } from "../../../scripts/catalogue-check/seeds";
import { formatNumber } from "../../../src/language/number";
import type { FormulaMode } from "../../../src/layout/cell";
import { multiplyExact, roundHalfUp } from "../../../src/numbers";
import type { TableModel } from "../../../src/tables";
import { catalogue, table } from "../helpers";
import { PRINTED_CASES, type PrintedCase } from "./cases";
import { DIFFERENCES, type Difference } from "./differences";

const LKJ = "lkj-pwni-2024";

/** The number a printed cell begins with, and its decimals: "102.56%*", "4 (skala 4)", "62.120", "79,95 (BB)". */
function printedNumber(cell: string): { readonly value: number; readonly places: number; readonly text: string } | null {
  const text = /^\(?-?\d[\d.,]*/.exec(cell.trim())?.[0].replace(/[.,]$/, "");
  if (text === undefined) return null;
  // A point with three figures behind it groups; every other one, and every comma, separates decimals.
  const plain = text.replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".");
  return { value: Number(plain), places: /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0, text };
}

/** The cells of our rows, headings left out. */
function rowsOf(model: TableModel): TableModel["rows"] {
  return model.rows.filter(
    ({ role, cells }) => (role === "body" || role === "total") && !cells.some((cell) => cell.kind === "text" && (cell.span ?? 1) > 1),
  );
}

/** What a cell of ours shows, in printed units. */
function given(model: TableModel, row: number, column: number): number | null {
  const cell = rowsOf(model)[row]?.cells[column];
  if (!cell) throw new Error(`${model.name} has no row ${row} or no column ${column}.`);
  const value = cell.kind === "number" ? cell.value : cell.kind === "formula" ? cell.preview : null;
  if (typeof value !== "number" || cell.kind === "text" || cell.kind === "empty") return null;
  return cell.format.endsWith("%") ? multiplyExact(value, 100) : value;
}

const drawn = ({ kind, year, code, span }: PrintedCase, mode: FormulaMode): TableModel =>
  table(kind, year, code, { mode, ...(span && { span }) });

/** Cells that hold a number and nothing else to say. */
const IS_FIGURE = /^[*( ]*-?\d[\d.,]* ?%?[*) ]*$/;

interface Held {
  readonly held: number;
  readonly different: readonly Omit<Difference, "cause">[];
  /** Figures of the lines that no match names. */
  readonly forgotten: readonly string[];
}

function hold(printed: PrintedCase, lines: readonly string[], mode: FormulaMode): Held {
  const model = drawn(printed, mode);
  const different: Omit<Difference, "cause">[] = [];
  let held = 0;
  const matched = new Map<number, Set<number>>();
  for (const [line, row, ...matches] of printed.rows) {
    const cells = lines[line - 1]!.split("\t");
    const seen = matched.get(line) ?? new Set<number>();
    matched.set(line, seen);
    for (const [tab, column] of matches) {
      seen.add(tab);
      const number = printedNumber(cells[tab] ?? "");
      if (!number) continue;
      held += 1;
      const own = given(model, row, column);
      if (own !== null && roundHalfUp(own, number.places) === number.value) continue;
      const shown = own === null ? "" : formatNumber(roundHalfUp(own, Math.max(number.places, 2)), {});
      different.push({ table: printed.table, line, printed: number.text, given: shown });
    }
  }
  const forgotten = [...matched].flatMap(([line, seen]) =>
    lines[line - 1]!.split("\t").flatMap((cell, tab) =>
      tab > 0 && !seen.has(tab) && IS_FIGURE.test(cell.trim()) ? [`${line}: ${cell}`] : [],
    ),
  );
  return { held, different, forgotten };
}

describe.each(PRINTED_CASES)("$table: $kind $year $code", (printed) => {
  const source = printed.source ?? LKJ;
  const lines = sourceLines(source);
  test("every printed number, to its printed digits, or a difference with its cause; the same in all three ways of writing", () => {
    if (!lines) {
      console.warn(skippedMessage(source));
      return;
    }
    const { held, different, forgotten } = hold(printed, lines, "native");
    expect(forgotten).toEqual([]);
    expect(held).toBeGreaterThan(0);
    const known = DIFFERENCES.filter((each) => each.table === printed.table);
    expect(different).toEqual(known.map(({ cause: _cause, ...rest }) => rest));
    for (const mode of ["function", "value"] as const) expect(hold(printed, lines, mode)).toEqual({ held, different, forgotten });
  });
});

/** The line-by-line figures of Lampiran III and of the funding matrix are facts that cite their lines: each is looked up by its line. */
describe("figures by the line they cite", () => {
  test.each(["C1.1.1", "C1.1.2"])("Lampiran III, %s: handled and solved stand in its line (2240-2312)", (code) => {
    const lines = sourceLines(LKJ);
    if (!lines) {
      console.warn(skippedMessage(LKJ));
      return;
    }
    const rows = rowsOf(table("data-kasus", "2024", code));
    expect(rows.length).toBeGreaterThan(15);
    const shown = rows.map(({ cells }) =>
      [cells[0], cells[1], cells[2]].map((cell) => (cell?.kind === "text" ? cell.text : cell?.kind === "number" ? cell.value : null)),
    );
    for (const [name, handled, solved] of shown) {
      const line = lines.slice(2239, 2312).find((each) => {
        const cells = each.split("\t").map((cell) => cell.trim());
        return cells.slice(0, 2).includes(String(name)) && printedNumber(cells[2] ?? "")?.value === handled;
      });
      expect([name, line === undefined ? null : printedNumber(line.split("\t")[3]!)?.value]).toEqual([name, solved]);
    }
  });

  test("the funding matrix of the Renstra: every activity stands in the line it cites, sums are those of the activities", () => {
    const source = "renstra-kp2mi-2025-2029";
    const lines = sourceLines(source);
    if (!lines) {
      console.warn(skippedMessage(source));
      return;
    }
    const plan = catalogue.documents.find((document) => document.source.id === source)!;
    const rows = rowsOf(table("renstra-alokasi", "2025"));
    const activities = rows.filter(({ role }) => role === "body");
    expect(activities).toHaveLength(plan.nodes.filter(({ level }) => level === "kegiatan").length);
    const sums = [0, 0, 0, 0, 0];
    for (const { cells } of activities) {
      const label = cells[0]!.kind === "text" ? cells[0]!.text : "";
      const node = plan.nodes.find(({ code, level }) => level === "kegiatan" && label.startsWith(`${code} `))!;
      const line = node.facts.find(({ what, canonical }) => what === "alokasi" && canonical)!.line;
      const printed = lines[line - 1]!.split("\t").flatMap((cell) =>
        /^\d{1,3}(?:\.\d{3}){2,}$/.test(cell.trim()) ? [printedNumber(cell)!.value] : [],
      );
      const own = cells.slice(2).map((cell) => (cell.kind === "number" ? cell.value : null));
      expect([label, own]).toEqual([label, printed]);
      own.forEach((value, at) => (sums[at]! += value!));
    }
    expect(rows[rows.length - 1]!.cells.slice(2).map((cell) => (cell.kind === "formula" ? cell.preview : null))).toEqual(sums);
  });
});
