import regulation from "../data/permenpanrb-88-2021.json";
import type { LocalText } from "../../language/text";

/** A class of an AKIP evaluation (PermenPANRB 88/2021); its lower bound is open: 90,00 is A. */
export interface AkipPredicate {
  readonly predikat: string;
  /** The value lies above this one (0-100) ... */
  readonly above: number;
  /** ... and is at most this one. */
  readonly upTo: number;
  readonly meaning: LocalText;
}

/** A component of an AKIP evaluation with its weight in percent. */
export interface AkipComponent {
  readonly code: string;
  readonly name: string;
  readonly bobot: number;
}

/** Best class first; 0 belongs to the last. */
export const akipPredicates = (regulation.tables.predikat.rows as [string, number, number, string, string][]).map(
  ([predikat, above, upTo, id, en]): AkipPredicate => ({ predikat, above, upTo, meaning: { id, en } }),
);

/** The four components in the order of the evaluation; the weights sum to 100. */
export const akipComponents = (regulation.tables.komponen.rows as [string, string, number][]).map(([code, name, bobot]): AkipComponent => ({
  code,
  name,
  bobot,
}));
