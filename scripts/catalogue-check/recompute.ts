import type { Formula } from "../../src/catalogue/formula";
import type { CatalogueDocument, CatalogueNode, Printing } from "../../src/catalogue/types";

/**
 * Recomputes the printed figures of a data file from its other printed figures. Deliberately its own small calculator:
 * the product's evaluator must not vouch for the data it is tested with.
 */
export interface Source {
  readonly document: CatalogueDocument;
  readonly node: (code: string) => CatalogueNode;
  readonly value: (code: string, what: Printing["what"], period: string, of?: { in?: string; variable?: string }) => number | undefined;
}

export function sourceOf(document: CatalogueDocument): Source {
  const nodes = new Map(document.nodes.map((node) => [node.code, node]));
  const values = new Map<string, number | null>();
  const key = (code: string, what: string, period: string, within?: string, variable?: string): string =>
    [code, what, period, within, variable].join("|");
  for (const node of document.nodes) {
    for (const fact of node.facts) {
      const at = key(node.code, fact.what, fact.period, fact.in, fact.variable);
      // Where no printing is canonical the first answers, as in the look-up.
      if (fact.canonical || !values.has(at)) values.set(at, fact.value);
    }
  }
  return {
    document,
    node: (code) => nodes.get(code)!,
    value: (code, what, period, of = {}) => values.get(key(code, what, period, of.in, of.variable)) ?? undefined,
  };
}

export type Basis = "realisasi" | "capaian";

/** A figure before rounding, and as it comes out when each weighted term is first rounded to two decimals, as Tabel 10 does. */
export interface Raw {
  readonly exact: number;
  readonly stepwise: number;
}

/** Half up, for a negative figure away from zero: -0,0825 is -0,083. */
export const round = (value: number, places: number): number =>
  (Math.sign(value) * Math.floor(Math.abs(value) * 10 ** places + 0.5 + 1e-9)) / 10 ** places;
export const cut = (value: number, places: number): number =>
  (Math.sign(value) * Math.floor(Math.abs(value) * 10 ** places + 1e-9)) / 10 ** places;

function all(list: readonly (Raw | undefined)[]): readonly Raw[] | undefined {
  return list.every((each) => each !== undefined) ? (list as readonly Raw[]) : undefined;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, each) => total + each, 0);
}

const plain = (value: number | undefined): Raw | undefined => (value === undefined ? undefined : { exact: value, stepwise: value });

/** The figure a formula gives on the printed inputs of a period, or undefined when one of them is not printed. */
export function evaluate(tree: Formula, source: Source, code: string, period: string, basis: Basis): Raw | undefined {
  const again = (part: Formula): Raw | undefined => evaluate(part, source, code, period, basis);
  const over = (parts: readonly Formula[], count: number, factor = 1): Raw | undefined => {
    const values = all(parts.map(again));
    return values && plain((sum(values.map(({ exact }) => exact)) / count) * factor);
  };
  switch (tree.kind) {
    case "constant":
      return plain(tree.value);
    case "input":
      return plain(source.value(code, "masukan", period, { variable: tree.variable }));
    case "reference":
      return plain(source.value(tree.code, tree.what ?? basis, period));
    case "ratio": {
      // On the basis of capaian a component counts by its capaian, which no longer has a scale of its own.
      if (basis === "capaian" && tree.numerator.kind === "reference") return again(tree.numerator);
      const [numerator, denominator] = [again(tree.numerator), again(tree.denominator)];
      return numerator && denominator && plain((numerator.exact / denominator.exact) * (tree.scale ?? 1));
    }
    case "weightedSum": {
      const terms = all(
        tree.terms.map(({ weight, of }) => {
          const part = again(of);
          const component = of.kind === "ratio" ? of.numerator : of;
          const share =
            weight ??
            (component.kind === "reference" ? source.value(component.code, "bobot", period.slice(0, 4), { in: code }) : undefined);
          if (part === undefined || share === undefined) return undefined;
          return plain(part.exact * (weight === null ? share / 100 : share));
        }),
      );
      return terms && { exact: sum(terms.map(({ exact }) => exact)), stepwise: sum(terms.map(({ exact }) => round(exact, 2))) };
    }
    case "stageMean": {
      const target = source.value(code, "masukan", period, { variable: tree.target });
      const stages = source
        .node(code)
        .facts.filter(
          (fact) => fact.what === "masukan" && fact.period === period && fact.canonical && fact.variable?.startsWith(`${tree.documents}.`),
        );
      return target === undefined || stages.length === 0 ? undefined : plain(sum(stages.map(({ value }) => value ?? 0)) / target);
    }
    case "scaleMean":
      return over(tree.of, tree.of.length, 100 / tree.scale);
    case "sum":
      return over(tree.of, 1);
    case "mean":
      return over(tree.of, tree.of.length);
    case "cap": {
      const value = again(tree.of)?.exact;
      return value === undefined ? undefined : plain(Math.min(tree.max ?? Infinity, Math.max(tree.min ?? -Infinity, value)));
    }
  }
}

export interface Figure {
  readonly value: number;
  readonly places: number;
}

/** The readings of the first figure of a text, likelier first: "1.234" groups, but 1,234 is possible too; "0,250" is not 250. */
function digitReadings(printed: string): readonly Figure[] {
  const match = /\d[\d.,]*/.exec(printed.replace(/\\/g, ""));
  if (!match) return [];
  const text = match[0].replace(/[.,]$/, "");
  const sign = /^\s*(?:\(-\)|-)\s*\d/.test(printed) ? -1 : 1;
  const [whole, fraction = ""] = text.split(/[.,]/);
  const decimal = { value: sign * Number(`${whole}.${fraction || "0"}`), places: fraction.length };
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);
  return grouped ? [{ value: sign * Number(text.replace(/[.,]/g, "")), places: 0 }, decimal] : [decimal];
}

/** The figure a text prints, by reading digits only: "132,86 % ***" has 132,86 with two decimals, "(-) 31,5%" is -31,5. */
export function digits(printed: string): Figure | undefined {
  return digitReadings(printed)[0];
}

/** How a printed figure stands to what the others give; truncation is a cut where rounding half up gives another digit. */
export type Grade = "match" | "rounding" | "truncation" | "mismatch";

export const GRADES: readonly Grade[] = ["match", "rounding", "truncation", "mismatch"];

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one));

function gradeOfReading({ value, places }: Figure, { exact, stepwise }: Raw): Grade {
  if (near(exact, value)) return "match";
  // The LKj rounds half up at the end (99,43) or at each step (99,44), and in places cuts (100,10 for 100,1075).
  if ([exact, stepwise].some((raw) => near(round(raw, places), value))) return "rounding";
  return near(cut(exact, places), value) ? "truncation" : "mismatch";
}

/** The best grade of all a printed text can mean against all it may be calculated as. */
export function gradeOf(printed: string, raws: readonly Raw[]): Grade {
  const found = new Set(digitReadings(printed).flatMap((figure) => raws.map((raw) => gradeOfReading(figure, raw))));
  return GRADES.find((grade) => found.has(grade)) ?? "mismatch";
}

/** Does a printed figure follow from the raw one, rounded or cut? */
export const follows = (printed: string, raw: Raw): boolean => gradeOf(printed, [raw]) !== "mismatch";
