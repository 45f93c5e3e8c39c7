import { type Provenance, printedYears, provenanceOf } from "../../catalogue/provenance";
import type { CatalogueNode } from "../../catalogue/types";
import { fail, ok, type Result } from "../../language/result";
import { readYear } from "../arguments";
import { catalogueInUse } from "../catalogue";
import type { INDIKATOR } from "../enums";
import { answer } from "../host";
import { readIndicatorInSource } from "../indicator";

/** "Laporan Kinerja ... (lkj-pwni-2024): rumus 2024 baris 519, target 2024 baris 335" */
function sentence({ source, year, line, lines }: Provenance): string {
  if (lines.length === 0) return `${source.title} (${source.id}): baris ${line}`;
  const sources = [...new Set(lines.map((each) => each.source))];
  return sources
    .map(
      (each) =>
        `${each.title} (${each.id}): ${lines
          .filter((of) => of.source === each)
          .map((of) => `${of.what} ${year} baris ${of.line}`)
          .join(", ")}`,
    )
    .join("; ");
}

/** A reader of the document must not look there for a code that is not in it. */
function codeNote({ code, ours, aliases }: CatalogueNode): string {
  if (!ours) return "";
  return `; kode ${code} dari katalog ini, ${aliases.length > 0 ? `dalam dokumen ${aliases.join(", ")}` : "tidak tercetak dalam dokumen"}`;
}

function sourceText(indikator: unknown, tahun: unknown): Result<string> {
  const indicator = readIndicatorInSource("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  if (!year.ok) return year;
  const { node, source } = indicator.value;
  const years = printedYears(node);
  const found = year.value !== null && !years.includes(year.value) ? undefined : provenanceOf(catalogueInUse(), node, source, year.value);
  if (found) return ok(sentence(found) + codeNote(node));
  if (years.length === 0)
    return fail("#N/A", {
      id: `Katalog tidak memuat rumus, target, atau bobot ${node.code}.`,
      en: `The catalogue has no formula, target or weight of ${node.code}.`,
    });
  return fail("#N/A", {
    id: `Katalog tidak memuat rumus, target, atau bobot ${node.code} untuk tahun ${year.value ?? "mana pun"}; yang ada: ${years.join(", ")}.`,
    en: `The catalogue has no formula, target or weight of ${node.code} for ${year.value ?? "any year"}; there are ${years.join(", ")}.`,
  });
}

/**
 * The source document of an indicator and the lines it is printed on.
 * @customfunction PWNI.SUMBER
 * @param indikator Indicator code.
 * @param tahun Year.
 */
export function pwniSumber(indikator: INDIKATOR, tahun?: unknown): string {
  return answer(sourceText(indikator, tahun));
}
