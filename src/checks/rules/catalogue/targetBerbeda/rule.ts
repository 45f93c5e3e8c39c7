import { cellFinding, cite } from "../../../shared/build";
import { isCopied } from "../../../formulas/copies";
import type { Finding } from "../../../engine/finding";
import { writeExpected } from "../../../shared/mend";
import { defineRule } from "../../../engine/rule";
import { writeApart } from "../../../shared/words";

const SAME = 1e-6;

/** Targets are agreed once a year; the LKj itself prints 98 for 98,5 (line 365) and last year's 97 for 97,5 (line 1055). */
export const rule = defineRule({
  id: "target-berbeda",
  stage: "constants",
  title: { id: "Target berbeda dari katalog", en: "Target differs from the catalogue" },
  why: {
    id: "Target yang keliru mengubah capaian, sering kali dari bawah 100% menjadi di atasnya.",
    en: "A wrong target changes the capaian, often from below 100% to above it.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const cell of context.cells) {
      const { node } = cell.row;
      const found = cell.figure.value;
      if (cell.role !== "target" || node === null || found === null || cell.table.within !== null) continue;
      const year = context.yearOf(cell.table);
      const printed = context.printed(node, "target", year);
      const expected = printed[0];
      if (!expected || Math.abs(expected.fact.value! - found) < SAME) continue;
      const value = expected.fact.value!;
      // Right but for its unit, which satuan-campur has told.
      if (context.blamed(cell)?.expected === value) continue;
      const elsewhere = printed.find(({ fact }) => Math.abs(fact.value! - found) < SAME);
      const before = context.printed(node, "target", String(Number(year) - 1)).some(({ fact }) => Math.abs(fact.value! - found) < SAME);
      const [id, en] = [writeApart(cell, found, value), writeApart(cell, found, value, "en")];
      context.blame(cell, value);
      if (isCopied(context, cell)) continue;
      findings.push(
        cellFinding(context, cell, {
          rule: "target-berbeda",
          severity: elsewhere ? "warning" : "error",
          message: {
            id:
              `Target ${node.code} tahun ${year} seharusnya ${id.expected}, bukan ${id.found} (${cite(expected).id}).` +
              (before ? ` Angka di sel ini adalah target tahun ${Number(year) - 1}.` : "") +
              (elsewhere ? ` Sumber juga mencetak angka ini (${cite(elsewhere).id}).` : ""),
            en:
              `The target of ${node.code} in ${year} should be ${en.expected}, not ${en.found} (${cite(expected).en}).` +
              (before ? ` The figure in this cell is the target of ${Number(year) - 1}.` : "") +
              (elsewhere ? ` The source prints this figure too (${cite(elsewhere).en}).` : ""),
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
