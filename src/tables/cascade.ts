import type { CatalogueNode } from "../catalogue/types";
import { defineMessages } from "../language/message";

/** Heads and the note of tables whose rows stand below what they are part of. */
export const CASCADE = defineMessages("tables/cascade", {
  tingkat: { id: "Tingkat", en: "Level" },
  kode: { id: "Kode", en: "Code" },
  uraian: { id: "Sasaran/Indikator", en: "Objective/Indicator" },
  satuan: { id: "Satuan", en: "Unit" },
  outline: {
    id: "Baris yang menjorok ke kanan adalah bagian dari baris di atasnya yang kurang menjorok.",
    en: "A row set to the right is part of the nearest row above that is set less far.",
  },
});

/** Steps to the right of a row below its parent. */
const STEP = "    ";

/** A node and what it is part of. */
export interface CascadeRow {
  readonly node: CatalogueNode;
  readonly parent: CatalogueNode | null;
  readonly depth: number;
}

/** Every node of a tree before those below it. */
export function cascadeRows(
  below: (node: CatalogueNode) => readonly CatalogueNode[],
  node: CatalogueNode,
  parent: CascadeRow | null = null,
): CascadeRow[] {
  const own: CascadeRow = { node, parent: parent?.node ?? null, depth: parent === null ? 0 : parent.depth + 1 };
  return [own, ...below(node).flatMap((child) => cascadeRows(below, child, own))];
}

export function indented({ node, depth }: CascadeRow): string {
  return `${STEP.repeat(depth)}${node.name}`;
}

/** Objectives are words, programmes are money: neither is measured itself. */
export function isMeasured({ unit }: CatalogueNode): boolean {
  return unit !== "-" && unit !== "rupiah";
}
