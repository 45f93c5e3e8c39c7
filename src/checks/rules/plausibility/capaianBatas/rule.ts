import { cellReport } from "../../../shared/build";
import type { ListDatum } from "../../../../language/message";
import { firstOf } from "../../../shared/groups";
import { capOf, capUses, USUAL_CAP, type CapUse } from "../../../equations/caps";
import { FIGURE_TABLES, type FigureTable } from "../../../equations/figureTable";
import type { Report } from "../../../engine/finding";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { cellAddress } from "../../../../sheet/address";
import { shownFigure } from "../../../shared/words";
import { messages } from "./messages";

const codesOf = (uses: readonly CapUse[]): ListDatum =>
  firstOf(
    uses.map(({ entry }) => `${entry.node.code} (${entry.cells.capaian!.address})`),
    3,
  );

/** "* Batas Toleransi Capaian 120%" below a table (lkj-pwni-2024 lines 577, 1074, 1342). */
const NOTE = /(?:toleransi|batas|maksim\w+|cap)\b[^0-9]{0,40}\b(1\d\d)\s*%/i;
/** Rows below a table in which its notes stand. */
const LOWEST = 3;

interface CapNote {
  readonly cap: number;
  readonly address: string;
}

function noteOf(context: CheckContext, { sheet, area }: FigureTable["table"]): CapNote | null {
  const grid = context.grids.get(sheet)!;
  const end = area.row + area.rows;
  for (let row = end; row < Math.min(grid.endRow, end + LOWEST); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const found = NOTE.exec(grid.text(row, column).slice(0, 200));
      if (found) return { cap: Number(found[1]), address: cellAddress(row, column) };
    }
  }
  return null;
}

function againstNote(context: CheckContext, table: FigureTable, { cap, address }: CapNote): Report[] {
  const limit = { value: cap, percent: true };
  const cell = { address };
  const over = capUses(table, cap)
    .filter(({ entry, use }) => use === "over" && !context.blamed(entry.cells.capaian!))
    .map(({ entry, uncapped }) =>
      cellReport(context, entry.cells.capaian!, {
        severity: "warning",
        message: messages.overNote({ code: entry.node.code, uncapped: shownFigure(entry.cells.capaian!, uncapped), cap: limit, cell }),
        expected: cap,
      }),
    );
  // The mark of the note stands at the realisasi too: "120%* | 120%*" (line 1072).
  const held = table.entries.flatMap(({ node, cells: { realisasi, capaian } }): Report[] => {
    const isMarked = realisasi?.figure.text?.kind === "number" && realisasi.figure.text.rest.includes("*");
    if (!isMarked || realisasi.figure.value !== cap || capaian?.figure.value !== cap) return [];
    return [
      cellReport(context, realisasi, { severity: "warning", message: messages.heldRealisasi({ code: node.code, cap: limit, cell }) }),
    ];
  });
  return [...over, ...held];
}

/**
 * One table holds a capaian of 133 % at 120 % and writes the next one out. The manual caps most components and says nothing of the
 * super index; either way is right when all rows go it.
 */
export const rule = defineRule({
  id: "capaian-batas",
  stage: "plausibility",
  severity: "info",
  title: { id: "Batas capaian tidak merata", en: "Cap on some capaian only" },
  why: {
    id: "Bila sebagian capaian dibatasi 120% dan sebagian tidak, baris-baris dan rata-ratanya tidak dapat dibandingkan.",
    en: "When some capaian are held at 120% and others are not, rows and their mean cannot be compared.",
  },
  example: {
    id: "133% ditulis 120% di satu baris dan 133% di baris berikutnya.",
    en: "133% written as 120% in one row and as 133% in the next.",
  },
  /** The cap, in per cent, where the manual names none. */
  options: { usualCap: USUAL_CAP },
  messages,
  check(context, { usualCap }) {
    const reports: Report[] = [];
    for (const table of context.ask(FIGURE_TABLES)) {
      const note = noteOf(context, table.table);
      if (note !== null) {
        reports.push(...againstNote(context, table, note));
        continue;
      }
      const uses = capUses(table, usualCap).filter(({ entry }) => !context.blamed(entry.cells.capaian!));
      const held = uses.filter(({ use }) => use === "held");
      const over = uses.filter(({ use }) => use === "over");
      if (held.length === 0 || over.length === 0) continue;
      const [odd, others] = held.length < over.length ? [held, over] : [over, held];
      for (const { entry, use, uncapped } of odd) {
        const cell = entry.cells.capaian!;
        const figures = {
          code: entry.node.code,
          cap: { value: capOf(entry.node, usualCap), percent: true },
          uncapped: shownFigure(cell, uncapped),
          others: codesOf(others),
        };
        const manual = entry.node.cap !== undefined;
        reports.push(
          cellReport(context, cell, {
            severity: manual && use === "over" ? "warning" : "info",
            message: (use === "held" ? messages.held : manual ? messages.overManual : messages.over)(figures),
            expected: use === "over" ? capOf(entry.node, usualCap) : uncapped,
          }),
        );
      }
    }
    return reports;
  },
});
