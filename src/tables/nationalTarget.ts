import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode, Printing } from "../catalogue/types";
import { parseNumber } from "../numbers";
import { printedTable } from "./printedTable";

/** A second target of the year, which the document itself says is the national plan's. */
export function nationalTarget(catalogue: Catalogue, { code }: CatalogueNode, year: string): Printing | undefined {
  return catalogue
    .facts({ code, what: "target", period: year })
    .find(({ canonical, note, value }) => !canonical && value !== null && note?.startsWith("Target nasional") === true);
}

/** Id of the document's table of the indicators of the national priority: PN, sasaran, indikator, target. */
export const PRIORITY_TABLE = "sasaran-rkp";

/** "03 - Indeks Pelayanan ..." names an indicator behind the number it has in the RKP. */
export function priorityIndicator(catalogue: Catalogue, printed: string): CatalogueNode | null {
  const lookup = catalogue.find(printed.replace(/^\d+\s*[-.]\s*/, ""));
  return lookup.kind === "found" ? lookup.node : null;
}

/**
 * Every target that is printed as the national plan's, the highest first: lkj-pwni-2024 has 82 % beside what was achieved nationally
 * (line 601) and 85 % among the indicators of the national priority (line 240), which is that of the agreement. None where only the
 * agreement has one.
 */
export function nationalTargets(catalogue: Catalogue, node: CatalogueNode, year: string): readonly number[] {
  const second = nationalTarget(catalogue, node, year)?.value ?? null;
  if (second === null) return [];
  const listed = (printedTable(catalogue, PRIORITY_TABLE, year)?.table.rows ?? []).flatMap(({ cells: [, , name = "", target = ""] }) => {
    const parsed = parseNumber(target, ",");
    return parsed.kind === "number" && priorityIndicator(catalogue, name)?.code === node.code ? [parsed.value] : [];
  });
  return [...new Set([...listed, second])].sort((one, other) => other - one);
}
