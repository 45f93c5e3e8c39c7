import { roundHalfUp } from "../../../../numbers";
import type { FigureCell } from "../../../../reading/indicators/facts";
import { cellFinding, cite } from "../../../shared/build";
import { isCopied } from "../../../formulas/copies";
import type { Finding } from "../../../engine/finding";
import { writeExpected } from "../../../shared/mend";
import { type CheckContext, defineRule, type SourcedFact } from "../../../engine/rule";
import { writeApart } from "../../../shared/words";

/** Decimals of a printed weight. */
const placesOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/**
 * Exact thirds are printed 33,3 %: a weight agrees when either figure, rounded as the other is written, is the other. A weight
 * printed without decimals is exact, so 20,4 % is not 20 %.
 */
function agrees(cell: FigureCell, value: number): boolean {
  const found = cell.figure.value;
  if (found === null) return false;
  if (roundHalfUp(value, Math.min(cell.figure.places, 8)) === roundHalfUp(found, 8)) return true;
  return placesOf(value) > 0 && roundHalfUp(found, placesOf(value)) === value;
}

/** The weight's printing in another year, or elsewhere in the same document, that equals what was found. */
function whereFrom(context: CheckContext, cell: FigureCell, year: string, index: string | null): { id: string; en: string } {
  const node = cell.row.node!;
  const other = context.catalogue
    .years(node.code)
    .filter((each) => each !== year)
    .reverse()
    .find((each) => context.weights(node, each, index).some(({ fact }) => fact.canonical && agrees(cell, fact.value!)));
  const elsewhere = context.weights(node, year, index).find(({ fact }) => !fact.canonical && agrees(cell, fact.value!));
  const printed = elsewhere ? cite(elsewhere) : null;
  return {
    id:
      (other ? ` Angka di sel ini adalah bobot tahun ${other}.` : "") +
      (printed
        ? ` Sumber juga mencetaknya untuk ${year} (${printed.id}), tetapi indeks ${year} hanya terhitung dengan bobot katalog.`
        : ""),
    en:
      (other ? ` The figure in this cell is the weight of ${other}.` : "") +
      (printed
        ? ` The source prints it for ${year} too (${printed.en}), but the index of ${year} only recalculates with the catalogue's weight.`
        : ""),
  };
}

/** The weights changed between 2022 and 2023 and the LKj 2024 still prints the old ones in its text (line 318): the commonest mistake. */
export const rule = defineRule({
  id: "bobot-berbeda",
  stage: "constants",
  title: { id: "Bobot berbeda dari katalog", en: "Weight differs from the catalogue" },
  why: {
    id: "Bobot berubah antartahun; bobot tahun lain mengubah indeks tanpa terlihat.",
    en: "Weights change from year to year; the weight of another year changes the index unseen.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const cell of context.cells) {
      const { node, kind } = cell.row;
      if (cell.role !== "bobot" || kind !== "indikator" || node === null || cell.figure.value === null) continue;
      const year = context.yearOf(cell.table);
      const own = cell.table.node;
      const index = cell.table.kind === "indeks" && own && own.code !== node.code ? own.code : null;
      const canonical = context.weights(node, year, index).filter(({ fact }) => fact.canonical);
      if (canonical.length === 0 || canonical.some(({ fact }) => agrees(cell, fact.value!))) continue;
      // Right but for its unit, which satuan-campur has told.
      const meant = context.blamed(cell)?.expected ?? null;
      if (canonical.some(({ fact }) => fact.value === meant)) continue;
      const expected: SourcedFact = canonical.find(({ fact }) => fact.in === node.parent) ?? canonical[0]!;
      const value = expected.fact.value!;
      const hint = whereFrom(context, cell, year, index);
      const within = expected.fact.in ? { id: ` di ${expected.fact.in}`, en: ` in ${expected.fact.in}` } : { id: "", en: "" };
      const [id, en] = [writeApart(cell, cell.figure.value, value), writeApart(cell, cell.figure.value, value, "en")];
      context.blame(cell, value);
      if (isCopied(context, cell)) continue;
      findings.push(
        cellFinding(context, cell, {
          rule: "bobot-berbeda",
          severity: "error",
          message: {
            id: `Bobot ${node.code}${within.id} tahun ${year} seharusnya ${id.expected}, bukan ${id.found} (${cite(expected).id}).${hint.id}`,
            en: `The weight of ${node.code}${within.en} in ${year} should be ${en.expected}, not ${en.found} (${cite(expected).en}).${hint.en}`,
          },
          expected: value,
          source: expected,
          fix: writeExpected(context, cell, value),
        }),
      );
    }
    return findings;
  },
});
