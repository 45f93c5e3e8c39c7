import { type Provenance, printedYears, provenanceOf } from "../../../catalogue/provenance";
import type { CatalogueNode } from "../../../catalogue/types";
import { defineMessages } from "../../../language/message";
import { fail, type Result } from "../../../language/result";
import { notInYear } from "../../../measures";
import { catalogueInUse } from "../../catalogue";
import { defineFunction } from "../../define/define";
import { optional } from "../../define/kind";
import { indicator, year } from "../../define/kinds";
import { readIndicatorInSource } from "../../indicator";
import { askLate } from "../../late/late";

const sentence = defineMessages("PWNI.SUMBER", {
  nothing: {
    id: "Katalog tidak memuat rumus, target, atau bobot {code}.",
    en: "The catalogue has no formula, target or weight of {code}.",
  },
});

export interface AskedSource {
  readonly provenance: Provenance;
  /** What is said of a code that no document prints. */
  readonly note: string;
}

/** A reader of the document must not look there for a code that is not in it. */
function codeNote({ code, ours, aliases }: CatalogueNode): string {
  if (!ours) return "";
  return `; kode ${code} dari katalog ini, ${aliases.length > 0 ? `dalam dokumen ${aliases.join(", ")}` : "tidak tercetak dalam dokumen"}`;
}

/** The source document of an indicator and where in it it is printed. */
export const FUNCTION = defineFunction({
  id: "PWNI.SUMBER",
  gives: "text",
  late: true,
  parameters: { indikator: { ...indicator, read: readIndicatorInSource }, tahun: optional(year) },
  run({ indikator: { node, source }, tahun }): Result<unknown> {
    const years = printedYears(node);
    const found = tahun !== null && !years.includes(tahun) ? undefined : provenanceOf(catalogueInUse(), node, source, tahun);
    const asked: AskedSource | null = found ? { provenance: found, note: codeNote(node) } : null;
    if (asked) return askLate("pwni/sumber", asked);
    if (years.length === 0) return fail("#N/A", sentence.nothing({ code: node.code }));
    const what = { id: "rumus, target, atau bobot", en: "formula, target or weight" };
    return fail("#N/A", notInYear(what, node.code, tahun ?? { id: "mana pun", en: "any year" }, years));
  },
});
