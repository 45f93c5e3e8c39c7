import type { Fact } from "../../facts/fact";
import type { WorkbookFigure } from "./recognised";

const PER_CENT: ReadonlySet<string> = new Set(["bobot", "capaian", "bobotKaliRealisasi"]);

/** Figures of recognised indicator tables as facts. The indicator's own unit holds for target and realisasi only. */
export function indicatorFacts(facts: readonly WorkbookFigure[], file: string | null = null): Fact[] {
  return facts.map(({ node, period, what, variable, value, sheet, address }) => ({
    unit: null,
    code: node.code,
    name: node.name,
    period,
    what,
    variable: variable ?? null,
    value,
    unitOfMeasure: PER_CENT.has(what) ? "persen" : what === "masukan" ? null : node.unit,
    source: { kind: "cell", file, sheet, address },
  }));
}
