import type { Catalogue } from "../catalogue/catalogue";
import { reportedDocuments, standsAlone } from "../catalogue/ownSource";
import { withoutPlans } from "../catalogue/plans";
import type { CatalogueNode } from "../catalogue/types";
import { defineMessages } from "../language/message";
import type { ReadFact } from "../reading/indicators/recognised";

export const HEADERS = defineMessages("tables.head", {
  no: { id: "No", en: "No" },
  komponen: { id: "Komponen", en: "Component" },
  bobot: { id: "Bobot (B)", en: "Weight" },
  realisasi: { id: "Realisasi (R)", en: "Actual" },
  target: { id: "Target", en: "Target" },
  capaian: { id: "Capaian", en: "Achievement" },
  bobotKaliRealisasi: { id: "B x R", en: "Weighted value" },
});

export const FOOT = defineMessages("tables.foot", {
  realisasi: { id: "Realisasi", en: "Actual" },
  target: { id: "Target", en: "Target" },
  capaian: { id: "Capaian", en: "Achievement" },
});

/** The super index and the organisation's value have no printed code; the catalogue's own stays out of reports. */
function hasPrintedCode(node: CatalogueNode): boolean {
  return node.level !== "super" && node.level !== "organisasi";
}

/** "C1.1 Persentase Kasus WNI di Luar Negeri yang Diselesaikan" */
export function codeAndName(node: CatalogueNode): string {
  return hasPrintedCode(node) ? `${node.code} ${node.name}` : node.name;
}

/** "IKU C1.1", or "Super IKU". */
export function shortName(node: CatalogueNode): string {
  return hasPrintedCode(node) ? `IKU ${node.code}` : "Super IKU";
}

/** Every node of the catalogue but those of plans, in its order: the tables report what was measured. */
export function allNodes(catalogue: Catalogue): readonly CatalogueNode[] {
  return reportedDocuments(withoutPlans(catalogue)).flatMap((document) => document.nodes);
}

/**
 * Whether an indicator is the one tables about a whole unit are offered for: its super index; in a user's own catalogue, which may have
 * none, an index that nothing stands above.
 */
export function isWhole({ code, level, parent }: CatalogueNode, catalogue: Catalogue, year: string): boolean {
  if (level === "super") return true;
  return level === "iku" && parent === null && isOwn(catalogue) && catalogue.components(code, year).length > 0;
}

/** Whether tables are drawn of a user's own catalogue. */
export const isOwn = (catalogue: Catalogue): boolean => reportedDocuments(catalogue).some(standsAlone);

/** Whether anybody has a figure of the indicator for a year: its formula, and the weights and stage values in it, make no table. */
export function hasFigures({ code, facts: printed }: CatalogueNode, year: string, facts: readonly ReadFact[] = []): boolean {
  return (
    printed.some(({ what, period, value }) => period === year && (what === "target" || what === "realisasi") && value !== null) ||
    facts.some((fact) => fact.code === code && fact.period === year)
  );
}

/** Years in which the indicators of one kind of table exist, newest last. */
export function yearsWith(catalogue: Catalogue, suits: (year: string) => boolean): readonly string[] {
  return catalogue.years().filter(suits);
}
