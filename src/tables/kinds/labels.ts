import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import type { LocalText } from "../../language/text";

export const HEADERS = {
  no: { id: "No", en: "No" },
  komponen: { id: "Komponen", en: "Component" },
  bobot: { id: "Bobot (B)", en: "Weight (B)" },
  realisasi: { id: "Realisasi (R)", en: "Actual (R)" },
  target: { id: "Target", en: "Target" },
  capaian: { id: "Capaian", en: "Achievement" },
  bobotKaliRealisasi: { id: "B x R", en: "B x R" },
} as const satisfies Readonly<Record<string, LocalText>>;

export const FOOT = {
  realisasi: { id: "Realisasi", en: "Actual" },
  target: { id: "Target", en: "Target" },
  capaian: { id: "Capaian", en: "Achievement" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** "C1.1 Persentase Kasus WNI di Luar Negeri yang Diselesaikan" */
export function codeAndName(node: CatalogueNode): string {
  return `${node.code} ${node.name}`;
}

/** Every node of the catalogue, in its order. */
export function allNodes(catalogue: Catalogue): readonly CatalogueNode[] {
  return catalogue.documents.flatMap((document) => document.nodes);
}

/** Years in which the indicators of one kind of table exist, newest last. */
export function yearsWith(catalogue: Catalogue, suits: (year: string) => boolean): readonly string[] {
  return catalogue.years().filter(suits);
}
