import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";
import { type Datum, defineMessages, type Message } from "../language/message";
import { fail, ok, type Result } from "../language/result";

const sentence = defineMessages("measures-version", {
  unknown: { id: 'Indikator "{code}" tidak ada dalam katalog.', en: 'Indicator "{code}" is not in the catalogue.' },
  none: { id: "Katalog tidak memuat rumus {code}.", en: "The catalogue has no formula of {code}." },
  notInYear: {
    id: "Katalog tidak memuat {asked} {code} untuk tahun {year}; yang ada: {years}.",
    en: "The catalogue has no {asked} of {code} for {year}; there are {years}.",
  },
});

/** Nothing of what is asked for in a year, and the years that have it. */
export function notInYear(asked: Datum, code: string, year: Datum, years: readonly string[]): Message {
  return sentence.notInYear({ asked, code, year, years: { items: years, join: "," } });
}

/** No indicator has this code. */
export function unknownIndicator(code: string): Result<never> {
  return fail("#N/A", sentence.unknown({ code }));
}

/** The formula of an indicator that holds in a year. */
export interface ValidFormula {
  readonly node: CatalogueNode;
  readonly year: string;
  readonly tree: Formula;
  /** Line of the source text that prints it. */
  readonly line: number;
}

export interface FormulaQuery {
  /** Canonical code. */
  readonly code: string;
  /** The catalogue's newest year of the indicator when not given. */
  readonly year?: string | null;
  readonly source?: string;
}

/** The formula of an indicator in a year. Where there is none the problem says for which years there is one. */
export function validFormula(catalogue: Catalogue, { code, year, source }: FormulaQuery): Result<ValidFormula> {
  const node = catalogue.node(code, source);
  if (!node) return unknownIndicator(code);
  const years = node.formula.flatMap((version) => version.years).sort();
  const wanted = year ?? catalogue.newestYear(code, source);
  const version = wanted === undefined ? undefined : catalogue.formula(code, wanted, source);
  if (wanted !== undefined && version) return ok({ node, year: wanted, tree: version.tree, line: version.line });
  if (years.length === 0) return fail("#N/A", sentence.none({ code }));
  return fail("#N/A", notInYear({ id: "rumus", en: "formula" }, code, String(wanted), years));
}
