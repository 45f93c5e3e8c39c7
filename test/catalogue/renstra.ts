import { builtinDocuments } from "../../src/catalogue/builtin";
import type { CatalogueNode, Printing } from "../../src/catalogue/types";
import { keyOfFact } from "../../src/catalogue/schema";

/** The Renstra's data file as its tests ask it: figures by node, kind, year and variable. */
export const renstra = builtinDocuments.find(({ source }) => source.id === "renstra-kp2mi-2025-2029")!;

/** Figures of the analyses and of Lampiran 4 that belong to the whole plan. */
export const PLAN = "2025-2029";

const nodes = new Map(renstra.nodes.map((node) => [node.code, node]));

export function nodeOf(code: string): CatalogueNode {
  const node = nodes.get(code);
  if (!node) throw new Error(`the Renstra has no node ${code}`);
  return node;
}

/** Nodes whose code begins with a text, in catalogue order. */
export const nodesUnder = (prefix: string): readonly CatalogueNode[] => renstra.nodes.filter(({ code }) => code.startsWith(prefix));

export const childrenOf = (code: string): readonly CatalogueNode[] => renstra.nodes.filter(({ parent }) => parent === code);

/** The canonical figure, or null where none is printed. */
export function figure(code: string, what: Printing["what"], period: string, variable?: string): number | null {
  return (
    nodeOf(code).facts.find((fact) => fact.canonical && fact.what === what && fact.period === period && fact.variable === variable)
      ?.value ?? null
  );
}

export const input = (code: string, variable: string, period = PLAN): number => figure(code, "masukan", period, variable)!;

/** Weight of a node in its index, whichever that is. */
export const weight = (code: string, period = PLAN): number => figure(code, "bobot", period)!;

/** Half up on decimals, away from zero for negative scores: -0,1185 is printed -0,119. */
export function round(value: number, places: number): number {
  return (Math.sign(value) * Math.floor(Math.abs(value) * 10 ** places + 0.5 + 1e-9)) / 10 ** places;
}

export const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** Is a figure of a node told as a contradiction, at the line that prints it? */
export function isTold(code: string, what: Printing["what"], period: string, variable?: string): boolean {
  const facts = nodeOf(code).facts.filter((fact) => fact.what === what && fact.period === period && fact.variable === variable);
  return renstra.conflicts.some(
    ({ codes, values }) =>
      codes.includes(code) && facts.some(({ printed, line }) => values.some((value) => value.line === line && value.printed === printed)),
  );
}

/** Other printings of a figure that say something else than the canonical one: "RB realisasi 2024 72,77". */
export function otherPrintings(code: string): readonly string[] {
  const { facts } = nodeOf(code);
  return facts
    .filter((fact) => !fact.canonical && fact.value !== facts.find((one) => one.canonical && keyOfFact(one) === keyOfFact(fact))?.value)
    .map(({ what, period, printed }) => [code, what, period, printed].join(" "));
}
