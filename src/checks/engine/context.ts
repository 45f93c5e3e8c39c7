import type { Catalogue } from "../../catalogue/catalogue";
import { withoutPlans } from "../../catalogue/plans";
import type { CatalogueNode, Printing } from "../../catalogue/types";
import { figureCells, type FigureCell } from "../../reading/indicators/facts";
import { readWorkbookTables, type Reading } from "../../reading/reading";
import type { RecognisedTable } from "../../reading/indicators/recognised";
import type { Snapshot } from "../../sheet/snapshot";
import type { RuleSettings } from "./settings";
import type { Suppression } from "./suppressions";
import { answering, remembering } from "./question";
import { slippedYear } from "./saidYear";
import { cellKey, type CheckContext, type CitedPrinting } from "./rule";

export interface CheckOptions {
  /** The year the workbook is about, where it does not say itself. */
  readonly year?: string | number | null;
  /** Rules left out, or set otherwise than they are. */
  readonly rules?: RuleSettings;
  /** Findings that may stand. */
  readonly suppressions?: readonly Suppression[];
  /** Measures the time of each rule: `performance.now`, or any clock in milliseconds. */
  readonly now?: () => number;
  /** Milliseconds by `now` after which no further rule is begun and no further mend is tried. */
  readonly limit?: number;
  /** What was read of this very snapshot already; of another one it is left alone. */
  readonly reading?: Reading;
  /** Cells (as cellKey has them) whose values wait for Excel to calculate them: nothing is concluded from them. */
  readonly unsettled?: ReadonlySet<string>;
}

/** Reads the workbook once and answers what rules ask. */
export function createContext(snapshot: Snapshot, everything: Catalogue, options: CheckOptions): CheckContext {
  const catalogue = withoutPlans(everything);
  const reading = options.reading?.snapshot === snapshot ? options.reading : readWorkbookTables(snapshot, catalogue, options);
  const { tables, foreign, grids } = reading;
  const sources = new Map<CatalogueNode, string>();
  for (const { source, nodes } of catalogue.documents) for (const node of nodes) sources.set(node, source.id);
  const sourceOf = (node: CatalogueNode): string => sources.get(node) ?? catalogue.sources[0]?.id ?? "";

  const printings = (node: CatalogueNode, fits: (printing: Printing) => boolean): CitedPrinting[] =>
    node.facts
      .filter((printing) => printing.value !== null && fits(printing))
      .sort((a, b) => Number(b.canonical) - Number(a.canonical))
      .map((printing) => ({ ...printing, source: printing.source ?? sourceOf(node) }));
  const memo = new Map<string, readonly CitedPrinting[]>();
  const remember = (key: string, make: () => readonly CitedPrinting[]): readonly CitedPrinting[] => {
    let found = memo.get(key);
    if (!found) memo.set(key, (found = make()));
    return found;
  };
  const printed: CheckContext["printed"] = (node, what, period) =>
    remember(`${sourceOf(node)}|${node.code}|${what}|${period}`, () =>
      printings(node, (fact) => fact.what === what && fact.period === period),
    );
  const weights: CheckContext["weights"] = (node, year, index) =>
    remember(`${sourceOf(node)}|${node.code}|bobot|${year}|${index}`, () =>
      printings(node, (fact) => fact.what === "bobot" && fact.period === year && (index === null || (fact.in ?? node.parent) === index)),
    );

  const read = new Map<RecognisedTable, FigureCell[]>();
  const byKey = new Map<string, FigureCell>();
  for (const table of tables) {
    const cells = figureCells(table, grids.get(table.sheet)!, snapshot.decimalSeparator);
    read.set(table, cells);
    for (const cell of cells) {
      const other = byKey.get(cellKey(cell));
      if (!other || (other.table.year ?? "") <= (table.year ?? "")) byKey.set(cellKey(cell), cell);
    }
  }
  for (const [table, cells] of read)
    read.set(
      table,
      cells.map((cell) => byKey.get(cellKey(cell))!),
    );

  const asked = options.year === undefined || options.year === null || options.year === "" ? null : String(options.year);
  const assumed = new Map<RecognisedTable, string>();
  const slipped = remembering((table: RecognisedTable) => (asked === null ? slippedYear(table, read.get(table) ?? [], printed) : null));
  const yearOf = (table: RecognisedTable): string => {
    const known = slipped(table)?.fits ?? table.year ?? asked;
    if (known !== null) return known;
    let year = assumed.get(table);
    if (year === undefined) assumed.set(table, (year = fittingYear(read.get(table) ?? [], catalogue, { printed, weights })));
    return year;
  };
  const wrong = new Map<string, { expected: number | null; asPrinted: boolean }>(
    [...(options.unsettled ?? [])].map((key) => [key, { expected: null, asPrinted: false }]),
  );
  const context: CheckContext = {
    isTrial: options.unsettled !== undefined,
    snapshot,
    reading,
    catalogue,
    grids,
    tables,
    foreign,
    cells: [...byKey.values()],
    cellsOf: (table) => read.get(table) ?? [],
    yearOf,
    slippedYear: slipped,
    isAssumed: (table) => table.year === null && asked === null,
    printed,
    weights,
    sourceOf,
    blame: (cell, expected, asPrinted = false) => {
      if (!wrong.has(cellKey(cell))) wrong.set(cellKey(cell), { expected, asPrinted });
    },
    blamed: (cell) => wrong.get(cellKey(cell)),
    ask: answering(() => context),
  };
  return context;
}

/** The year whose targets and weights most cells agree with; the newest of equals, as PWNI.INDEX takes the newest. */
function fittingYear(
  cells: readonly FigureCell[],
  catalogue: Catalogue,
  { printed, weights }: Pick<CheckContext, "printed" | "weights">,
): string {
  const known = catalogue.years();
  // Years with targets alone come last: a catalogue of the user's own may have no others.
  const planned = new Set(
    cells
      .slice(0, 2000)
      .flatMap(({ row }) =>
        (row.node?.facts ?? [])
          .filter(({ what, period }) => what === "target" && /^\d{4}$/.test(period) && !known.includes(period))
          .map(({ period }) => period),
      ),
  );
  let best = { year: known.at(-1) ?? [...planned].sort().at(-1) ?? String(new Date().getFullYear()), score: 0 };
  for (const year of [...[...known].reverse(), ...[...planned].sort().reverse()]) {
    let score = 0;
    for (const { row, what, figure } of cells.slice(0, 2000)) {
      if (row.node === null || figure.value === null) continue;
      const facts =
        what === "target" || what === "realisasi" ? printed(row.node, what, year) : what === "bobot" ? weights(row.node, year, null) : [];
      if (facts.some((printing) => printing.value === figure.value)) score++;
    }
    if (score > best.score) best = { year, score };
  }
  return best.year;
}
