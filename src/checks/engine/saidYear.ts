import type { FigureCell } from "../../reading/indicators/facts";
import type { RecognisedTable } from "../../reading/indicators/recognised";
import type { CheckContext } from "./rule";

/** A year that a table says, and the one its figures are of. */
export interface SlippedYear {
  readonly said: string;
  readonly fits: string;
  /** Figures that tell the two years apart, and how many of them are of the other. */
  readonly figures: number;
  readonly agree: number;
}

/** Fewer figures may be mistakes of their own. */
const FEWEST = 2;
const SAME = 0.005;
const TELLING: ReadonlySet<FigureCell["what"]> = new Set<FigureCell["what"]>(["target", "realisasi", "capaian"]);

/**
 * Whether a table's title names a year its figures are not of: none that tells the years apart agrees with the year it names, and nearly
 * all do with another. Tabel 25 of the LKj says 2023 over the figures of 2024 (line 1548).
 */
export function slippedYear(table: RecognisedTable, cells: readonly FigureCell[], printed: CheckContext["printed"]): SlippedYear | null {
  const said = table.year;
  if (said === null || table.within !== null) return null;
  const measured = cells.filter(({ what, row, figure }) => TELLING.has(what) && row.node !== null && figure.value !== null);
  const years = new Set(
    measured.flatMap(({ row }) =>
      row.node!.facts.filter(({ period }) => /^\d{4}$/.test(period) && period !== said).map(({ period }) => period),
    ),
  );
  let best: SlippedYear | null = null;
  for (const fits of [...years].sort((a, b) => Math.abs(Number(a) - Number(said)) - Math.abs(Number(b) - Number(said)))) {
    let figures = 0;
    let agree = 0;
    let own = 0;
    for (const { row, what, figure } of measured) {
      const of = (year: string): number[] => printed(row.node!, what as "target", year).map(({ value }) => value!);
      const [here, there] = [of(said), of(fits)];
      if (here.length === 0 || there.length === 0) continue;
      const near = (value: number): boolean => Math.abs(value - figure.value!) <= SAME;
      if (here.some(near) === there.some(near) && here.some(near)) continue;
      figures++;
      if (there.some(near)) agree++;
      if (here.some(near)) own++;
    }
    if (own === 0 && agree >= FEWEST && agree * 3 >= figures * 2 && agree > (best?.agree ?? 0)) best = { said, fits, figures, agree };
  }
  return best;
}
