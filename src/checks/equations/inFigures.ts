import type { Formula } from "../../catalogue/formula";
import { termCode } from "../../measures/operands";
import { plainTerm, type Term } from "./term";

/** How a percentage counts in a term: as points (84,52) or as a share of 1 (84,52%). */
export type Scale = "points" | "share";

/** Writes the operands of an equation, each by its place in `operands`. */
export interface Leaves {
  /** A figure in its printed unit, as points or as a share. */
  figure(at: number, scale: Scale): Term;
  /** A realisasi as it counts in an index: 3,95 of a scale of 4 is 3,95 / 4 x 100. */
  counted(at: number, scale: Scale): Term;
  /** A weight, always as a share. */
  weight(at: number): Term;
  /** A weight that stands in no cell; a share of 1. */
  share(value: number): Term;
  /** Figures that are divided by each other must count alike. */
  common(first: number, second: number): Scale;
}

/** Where the operands of a formula stand among an equation's. */
export interface FormulaPlaces {
  place(key: string): number | undefined;
  /** Weight from the catalogue where no cell holds it. */
  weight(code: string): number | undefined;
  /** Stages reached, as values of 0-100. */
  stages(variable: string): readonly number[];
}

const hundredfold = (term: Term, scale: Scale): Term => (scale === "share" ? term : { kind: "product", of: [term, plainTerm(100)] });

interface WrittenFormula {
  readonly tree: Formula;
  /** The indicator is measured on the formula's scale (3,95 of 4) and not in per cent of it. */
  readonly scaled: boolean;
}

/** A formula with the figures it was calculated from; null where it cannot be written so (a cap). */
export function formulaInFigures({ tree, scaled }: WrittenFormula, places: FormulaPlaces, leaves: Leaves, scale: Scale): Term | null {
  const all = (trees: readonly Formula[], unit: Scale): Term[] | null => {
    const terms = trees.map((each) => inner(each, unit));
    return terms.every((term) => term !== null) ? terms : null;
  };
  const at = (key: string, unit: Scale): Term | null => {
    const place = places.place(key);
    return place === undefined ? null : leaves.figure(place, unit);
  };
  const inner = (each: Formula, unit: Scale): Term | null => {
    switch (each.kind) {
      case "input":
        return at(`input ${each.variable}`, unit);
      case "reference":
        return at(`${each.what ?? "realisasi"} ${each.code}`, unit);
      case "constant":
        return unit === "points" ? plainTerm(each.value) : { kind: "quotient", of: [plainTerm(each.value), plainTerm(100)] };
      case "ratio": {
        const parts = all([each.numerator, each.denominator], "points");
        if (!parts) return null;
        const ratio: Term = { kind: "quotient", of: parts as [Term, Term] };
        if (each.scale === 100) return hundredfold(ratio, unit);
        const scaled: Term = each.scale === undefined || each.scale === 1 ? ratio : { kind: "product", of: [ratio, plainTerm(each.scale)] };
        return unit === "points" ? scaled : { kind: "quotient", of: [scaled, plainTerm(100)] };
      }
      case "weightedSum": {
        const terms = each.terms.map((term): Term | null => {
          const of = inner(term.of, unit);
          const code = termCode(term);
          const place = term.weight === null && code !== null ? places.place(`bobot ${code}`) : undefined;
          const weight = place !== undefined ? leaves.weight(place) : (term.weight ?? (code === null ? undefined : places.weight(code)));
          if (of === null || weight === undefined) return null;
          return { kind: "product", of: [typeof weight === "number" ? leaves.share(weight) : weight, of] };
        });
        return terms.every((term) => term !== null) ? { kind: "sum", of: terms } : null;
      }
      case "sum": {
        const of = all(each.of, unit);
        return of && { kind: "sum", of };
      }
      case "mean": {
        const of = all(each.of, unit);
        return of && { kind: "quotient", of: [{ kind: "sum", of }, plainTerm(of.length)] };
      }
      case "scaleMean": {
        const of = all(each.of, "points");
        if (!of) return null;
        const mean: Term = of.length === 1 ? of[0]! : { kind: "quotient", of: [{ kind: "sum", of }, plainTerm(of.length)] };
        // Measured on the scale itself, the mean is the figure (3,95 of 4).
        if (each === tree && scaled) return unit === "points" ? mean : { kind: "quotient", of: [mean, plainTerm(100)] };
        return hundredfold({ kind: "quotient", of: [mean, plainTerm(each.scale)] }, unit);
      }
      case "stageMean": {
        const target = at(`input ${each.target}`, "points");
        const reached = places.stages(each.documents).map((value) => (unit === "points" ? plainTerm(value) : leaves.share(value / 100)));
        return target && { kind: "quotient", of: [{ kind: "sum", of: reached }, target] };
      }
      case "cap":
        return null;
    }
  };
  return inner(tree, scale);
}
