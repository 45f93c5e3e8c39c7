import type { Message, SourceDatum } from "../language/message";

/** A figure of a document. */
export interface Printed {
  readonly value: number;
  readonly source: SourceDatum;
}

/** A component of an index: figures in their printed units, weights in per cent; null where nobody knows. */
export interface Component {
  readonly code: string;
  readonly weight: number | null;
  /** As it counts in the index: 98.75 for 3.95 on a scale of 4. */
  readonly realisasi: number | null;
  readonly capaian: number | null;
  /** What is printed for it where it is on a scale: 3.95 of 4. */
  readonly scaled?: { readonly value: number; readonly of: number };
  /** The number of its class, where a survey has one: 4 for 3.95. */
  readonly persepsi?: number;
  /** Weights of other years. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** What is known around a wrong figure. Whoever asks fills in what the figure is made of; a variant without its figures says nothing. */
export interface Known {
  readonly what: "bobot" | "target" | "realisasi" | "capaian" | "bobotKaliRealisasi";
  readonly year: string;
  /** What it should be. */
  readonly expected?: number;
  /** Printings of the same figure for other years, each year's in the order in which they count; the likeliest year first. */
  readonly years?: readonly { readonly year: string; readonly printed: readonly Printed[] }[];
  /** Printings for the year itself that are not the one that counts. */
  readonly elsewhere?: readonly Printed[];
  readonly bobot?: number | null;
  readonly realisasi?: number | null;
  readonly target?: number | null;
  readonly capaian?: number | null;
  readonly lastYear?: { readonly year: string; readonly realisasi: number; readonly target: number };
  /** The same figure of other indicators: the rows beside it, or those of its report; `right` where it is known what they should be. */
  readonly others?: readonly { readonly code: string; readonly value: number; readonly right?: number }[];
  /** Targets that are not the one that counts: of other years, and others printed for the year itself. */
  readonly targets?: readonly (Printed & { readonly year: string })[];
  /** The most a capaian may be, in per cent. */
  readonly cap?: number;
  readonly components?: readonly Component[];
}

/** How a figure is calculated: weights in per cent times values, added; or per cent of a whole. It computes with what it holds. */
export type Working =
  | { readonly kind: "sum"; readonly terms: readonly { readonly weight: number; readonly value: number }[] }
  | { readonly kind: "quotient"; readonly part: number; readonly whole: number };

/** A way to a figure: the figure it gives, and the sentence (with a leading space) that says so. */
export interface Candidate {
  readonly value: number;
  readonly sentence: Message;
  readonly working?: Working;
  /** Where the figure stands, when it is not calculated. */
  readonly printed?: Printed;
}

/** One way in which figures go wrong. */
export interface Variant {
  readonly id: string;
  /** How much a person must have done for it: a figure taken over is 1, two figures calculated 2, a whole sum 3. */
  readonly steps: number;
  candidates(known: Known): readonly Candidate[];
}
