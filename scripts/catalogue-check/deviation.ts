import { keyOfFact } from "../../src/catalogue/schema";
import { says } from "./printed";
import { gradeOf, sourceOf, type Grade, type Raw, type Source } from "./recompute";
import type { CatalogueDocument, CatalogueNode, Conflict, Printing } from "../../src/catalogue/types";

/** What a finder looks at. */
export interface Checked {
  readonly document: CatalogueDocument;
  readonly source: Source;
  /** The source text, or undefined where it is not at hand. */
  readonly lines: readonly string[] | undefined;
}

/** A place where the printed figures do not agree. */
export interface Deviation {
  readonly codes: readonly string[];
  readonly message: string;
  /** The printings it is about; a conflict that records it quotes one of them. */
  readonly figures: readonly { readonly printed: string; readonly line: number }[];
  /** What the other figures give: the remark of the conflict that records the deviation has to say it, so that it stays true. */
  readonly gives?: number;
  /** How far that is from what is printed, in case the conflict says this instead. */
  readonly difference?: number;
  /** A remark on the printing itself; enough for a second printing that nothing is calculated from. */
  readonly note?: string;
  /** A figure that was recalculated: cut where it should be rounded, or not what the others give. */
  readonly grade?: "truncation" | "mismatch";
  /** The conflict has to name every one of the codes. */
  readonly together?: true;
  /** An error of the keying, not of the document: no conflict can excuse it. */
  readonly fatal?: true;
}

/** A printed figure that follows from the others. */
export type Agreement = Extract<Grade, "match" | "rounding">;

export type Outcome = Deviation | Agreement;

/** One way of finding contradictions. */
export interface Finder {
  readonly name: string;
  readonly about: string;
  /** true: it can look only where the source text is at hand. */
  readonly needsText?: true;
  readonly find: (checked: Checked) => readonly Outcome[];
}

export function checkedOf(document: CatalogueDocument, lines: readonly string[] | undefined): Checked {
  return { document, source: sourceOf(document), lines };
}

const plain = (text: string): string => text.replace(/\\?%$/, "").trim();

function quotes({ values }: Conflict, { figures }: Deviation): boolean {
  return figures.some((figure) => values.some(({ printed, line }) => line === figure.line && printed.includes(plain(figure.printed))));
}

function tells(text: string, { gives, difference }: Deviation): boolean {
  if (gives === undefined) return true;
  return says(text, gives) || (difference !== undefined && says(text, difference));
}

/** The conflict or note that tells a reader of the catalogue about a deviation, or undefined. */
export function recordOf(document: CatalogueDocument, deviation: Deviation): string | undefined {
  if (deviation.fatal) return undefined;
  const told = document.conflicts.find((conflict) => {
    const named = deviation.codes.filter((code) => conflict.codes.includes(code)).length;
    if (named < (deviation.together ? deviation.codes.length : 1) || !quotes(conflict, deviation)) return false;
    return tells(conflict.why, deviation);
  });
  if (told) return told.about;
  return deviation.note !== undefined && tells(deviation.note, deviation) ? deviation.note : undefined;
}

/** "C1.1 capaian 2024" of a fact, with the index of a weight or the variable of an input. */
export function nameOf(node: CatalogueNode, { what, period, in: within, variable }: Printing): string {
  return [node.code, what, within, variable, period].filter((part) => part !== undefined).join(" ");
}

/** Every fact of a document with its node. */
export function* factsOf(document: CatalogueDocument): Generator<{ readonly node: CatalogueNode; readonly fact: Printing }> {
  for (const node of document.nodes) for (const fact of node.facts) yield { node, fact };
}

/** The printing a figure is judged by: the canonical one or, where none is, the first. */
export function leadingOf(node: CatalogueNode, fact: Printing): Printing {
  const printings = node.facts.filter((other) => keyOfFact(other) === keyOfFact(fact));
  return printings.find(({ canonical }) => canonical) ?? printings[0]!;
}

/** The deviation of one fact from what the others give; a conflict may quote any printing of the fact, or its parts. */
export function off(
  node: CatalogueNode,
  fact: Printing,
  gives: number,
  how: string,
  parts: readonly Printing[] = [],
): Deviation & { readonly grade: "mismatch" } {
  const { what, period, in: within, variable, value } = fact;
  // Another value under the same key would let its conflict excuse a figure keyed wrong here.
  const same = node.facts.filter(
    (other) =>
      other !== fact &&
      other.value === value &&
      other.what === what &&
      other.period === period &&
      other.in === within &&
      other.variable === variable,
  );
  return {
    codes: [node.code],
    figures: [fact, ...same, ...parts],
    gives,
    difference: gives - (fact.value ?? 0),
    note: fact.note,
    grade: "mismatch",
    message: `${nameOf(node, fact)} is printed ${fact.printed} (line ${fact.line}); ${how} gives ${Number(gives.toPrecision(12))}`,
  };
}

/** One printed figure against what the others give, and the deviation where it does not follow or was cut. */
export function judge(node: CatalogueNode, fact: Printing, raws: readonly Raw[], how: string): Outcome {
  const grade = gradeOf(fact.printed, raws);
  if (grade === "match" || grade === "rounding") return grade;
  const found = off(node, fact, raws[0]!.exact, how);
  return grade === "mismatch" ? found : { ...found, grade, message: `${found.message}, cut and not rounded` };
}

/** A figure that has to be exactly the sum of others. */
export function exactly(
  node: CatalogueNode,
  fact: Printing,
  sum: { readonly gives: number; readonly how: string; readonly tolerance?: number; readonly parts?: readonly Printing[] },
): Outcome {
  const { gives, how, tolerance = 1e-6, parts } = sum;
  return Math.abs(gives - (fact.value ?? 0)) <= tolerance ? "match" : off(node, fact, gives, how, parts);
}
