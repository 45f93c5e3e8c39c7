import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";

/** The most that a capaian counts, and whose rule that is. */
export interface CapaianCap {
  /** 1.2 for 120 %. */
  readonly ratio: number;
  /** `stated`: the source says it of the indicator itself; otherwise it is the one its components have. */
  readonly stated: boolean;
}

function capWithin(catalogue: Catalogue, node: CatalogueNode, year: string, above: readonly string[]): CapaianCap | null {
  if (node.cap !== undefined) return { ratio: node.cap, stated: true };
  if (above.includes(node.code)) return null;
  const weighted = catalogue.components(node.code, year);
  const components = weighted.length > 0 ? weighted : catalogue.components(node.code, "");
  const caps = new Set(components.flatMap((each) => capWithin(catalogue, each, year, [...above, node.code])?.ratio ?? []));
  return caps.size === 1 ? { ratio: [...caps][0]!, stated: false } : null;
}

/**
 * The cap on an indicator's capaian in a year; null where there is none.
 *
 * The LKj 2024 states its 120 % under the tables of C1.1, B1.1 and B2.1 and of components of B3.1 (lines 577, 1074, 1302, 1618,
 * 1800), and says nothing of B3.1 and the super index themselves. An index is capped as its components are: otherwise a capaian
 * of 120 % at most below would stand under one of 130 %. Where components have different caps there is none to take over.
 */
export function capaianCap(catalogue: Catalogue, node: CatalogueNode, year: string): CapaianCap | null {
  return capWithin(catalogue, node, year, []);
}

/** The indicator with the cap that counts for it, stated or taken over. */
export function withCap(catalogue: Catalogue, node: CatalogueNode, year: string): CatalogueNode {
  const cap = capaianCap(catalogue, node, year);
  return cap === null || cap.stated ? node : { ...node, cap: cap.ratio };
}
