import { digits } from "../../scripts/catalogue-check/recompute";
import type { Printing } from "../../src/catalogue/types";

/** The Renstra's 104.DP table prints its allocations in thousands of rupiah (heading in line 1213); the catalogue holds rupiah. */
const IN_THOUSANDS = { first: 1214, last: 1240 };

/** "Rp132,925 miliar": money with one separator before three digits is grouped, as PWNI.ANGKA reads it (magnitudes.test.ts). */
const GROUPED_MONEY = 650;

/**
 * The value a printed text of the Renstra stands for, read by its digits only: but for line 650 a comma is decimal, dots group by three,
 * narrow columns break figures with spaces ("44.400.0 35.000", line 2357), and "level 3 (Nilai 3,46)" and "76-100 (93)" mean
 * what is in brackets. Undefined where there is no figure.
 */
function readRenstra({ what, printed, line }: Printing): number | undefined {
  if (line === GROUPED_MONEY) return Number(printed.replace(",", ""));
  const inBrackets = /^(?:level|\d+-\d+).*\((?:Nilai )?([\d,]+)\)$/i.exec(printed)?.[1];
  const match = /\d[\d., ]*/.exec(inBrackets ?? printed);
  if (!match) return undefined;
  const text = match[0].replace(/ /g, "").replace(/[.,]+$/, "");
  const grouped = text.includes(",") || /^\d{1,3}(?:\.\d{3})+$/.test(text);
  const [whole, fraction = "0"] = grouped ? text.replace(/\./g, "").split(",") : text.split(".");
  const scale = what === "alokasi" && line >= IN_THOUSANDS.first && line <= IN_THOUSANDS.last ? 1000 : 1;
  return (/^-\d/.test(printed) ? -1 : 1) * scale * Number(`${whole}.${fraction}`);
}

/** The value the printed text of a fact stands for in its source, or undefined where it prints no single figure. */
export function printedValue(source: string, fact: Printing): number | undefined {
  return source === "renstra-kp2mi-2025-2029" ? readRenstra(fact) : digits(fact.printed)?.value;
}

/** A line without what its lay-out adds: mark-up, tabs, repeated spaces, the space mark-up leaves before a comma. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<[^>]*>/g, " ")
    .replace(/\*/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ,/g, ",");
}
