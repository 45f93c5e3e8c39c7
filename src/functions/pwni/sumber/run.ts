import { type Provenance, printedYears, provenanceOf } from "../../../catalogue/provenance";
import type { CatalogueNode } from "../../../catalogue/types";
import { defineMessages } from "../../../language/message";
import { fail, ok } from "../../../language/result";
import { notInYear } from "../../../measures";
import { catalogueInUse } from "../../catalogue";
import { defineFunction } from "../../define/define";
import { optional } from "../../define/kind";
import { indicator, year } from "../../define/kinds";
import { readIndicatorInSource } from "../../indicator";

const sentence = defineMessages("PWNI.SUMBER", {
  nothing: {
    id: "Katalog tidak memuat rumus, target, atau bobot {code}.",
    en: "The catalogue has no formula, target or weight of {code}.",
  },
});

/** "Laporan Kinerja ... (lkj-pwni-2024): rumus 2024 baris 519, target 2024 baris 335" */
function printedIn({ source, year: printed, line, lines }: Provenance): string {
  if (lines.length === 0) return `${source.title} (${source.id}): baris ${line}`;
  const sources = [...new Set(lines.map((each) => each.source))];
  return sources
    .map(
      (each) =>
        `${each.title} (${each.id}): ${lines
          .filter((of) => of.source === each)
          .map((of) => `${of.what} ${printed} baris ${of.line}`)
          .join(", ")}`,
    )
    .join("; ");
}

/** A reader of the document must not look there for a code that is not in it. */
function codeNote({ code, ours, aliases }: CatalogueNode): string {
  if (!ours) return "";
  return `; kode ${code} dari katalog ini, ${aliases.length > 0 ? `dalam dokumen ${aliases.join(", ")}` : "tidak tercetak dalam dokumen"}`;
}

/** The source document of an indicator and the lines it is printed on; Indonesian for every reader, as names are. */
export const FUNCTION = defineFunction({
  id: "PWNI.SUMBER",
  gives: "text",
  parameters: { indikator: { ...indicator, read: readIndicatorInSource }, tahun: optional(year) },
  run({ indikator: { node, source }, tahun }) {
    const years = printedYears(node);
    const found = tahun !== null && !years.includes(tahun) ? undefined : provenanceOf(catalogueInUse(), node, source, tahun);
    if (found) return ok(printedIn(found) + codeNote(node));
    if (years.length === 0) return fail("#N/A", sentence.nothing({ code: node.code }));
    const asked = { id: "rumus, target, atau bobot", en: "formula, target or weight" };
    return fail("#N/A", notInYear(asked, node.code, tahun ?? { id: "mana pun", en: "any year" }, years));
  },
});
