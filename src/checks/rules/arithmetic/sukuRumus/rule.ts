import { divideExact, multiplyExact, parseNumber, roundHalfUp } from "../../../../numbers";
import { isPercentFormat } from "../../../../reading/indicators/figure";
import type { RecognisedTable } from "../../../../reading/indicators/recognised";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { messages } from "./messages";

interface Read {
  readonly value: number;
  readonly percent: boolean;
  readonly places: number;
}

const placesOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** The number of a cell as shown: 35 for 35%. */
function readAt(context: CheckContext, { sheet }: RecognisedTable, row: number, column: number): Read | null {
  const grid = context.grids.get(sheet)!;
  const raw = grid.value(row, column);
  if (typeof raw === "number") {
    const percent = isPercentFormat(grid.format(row, column));
    const value = percent ? roundHalfUp(multiplyExact(raw, 100), 10) : raw;
    return { value, percent, places: placesOf(value) };
  }
  const parsed = typeof raw === "string" ? parseNumber(raw, context.snapshot.decimalSeparator) : null;
  return parsed?.kind === "number" ? { value: parsed.value, percent: parsed.percent, places: placesOf(parsed.value) } : null;
}

/** Terms of a component in rows of their own: people trained / people wanted x weight (lkj-pwni-2024 lines 1792-1795). */
export const rule = defineRule({
  id: "suku-rumus",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Suku rumus tidak terhitung", en: "Term of a formula does not recalculate" },
  why: {
    id: "Komponen adalah jumlah suku-sukunya; satu suku yang keliru mengubah realisasi dan indeks di atasnya.",
    en: "A component is the sum of its terms; one that is wrong changes its actual and the index above it.",
  },
  example: { id: "32 / 20 x 10% ditulis 15,9%, seharusnya 16%.", en: "32 / 20 x 10% written as 15.9% instead of 16%." },
  messages,
  check: (context) =>
    context.tables.flatMap((table): Report[] => {
      const { realisasi, target, bobot, bobotKaliRealisasi } = table.columns;
      if (realisasi === undefined || target === undefined || bobot === undefined || bobotKaliRealisasi === undefined) return [];
      const trials = table.rows.flatMap((row) => {
        // Rows of indicators are recalculated by kali-rumus.
        if (row.kind !== "masukan" && !(row.kind === "indikator" && row.node === null)) return [];
        const [r, t, b, x] = [realisasi, target, bobot, bobotKaliRealisasi].map((column) => readAt(context, table, row.row, column));
        // Shares are no counts: R x B of a row of per cent is B x R alone.
        if (!r || !t || !b || !x || r.percent || t.percent || t.value === 0 || b.percent !== x.percent) return [];
        const exact = divideExact(multiplyExact(r.value, b.value), t.value);
        const agrees = Math.abs(roundHalfUp(exact, x.places) - x.value) < 1e-9;
        return [{ row, r, t, b, x, exact, agrees }];
      });
      // One row in order at least: the table is of this kind.
      if (!trials.some(({ agrees }) => agrees)) return [];
      return trials
        .filter(({ agrees }) => !agrees)
        .map(({ row, r, t, b, x, exact }): Report => {
          const shown = (value: number) => ({ value, maxPlaces: 4, percent: x.percent });
          const place = { sheet: table.sheet, address: cellAddress(row.row, bobotKaliRealisasi) };
          context.blame(place, exact);
          return {
            ...place,
            message: messages.wrong({
              label: row.label,
              column: context.grids.get(table.sheet)!.text(table.headerRow, bobotKaliRealisasi) || "B x R",
              found: shown(x.value),
              expected: shown(exact),
              realisasi: { value: r.value },
              target: { value: t.value },
              weight: shown(b.value),
            }),
            found: shown(x.value),
            expected: shown(exact),
            indicator: table.node?.code ?? null,
          };
        });
    }),
});
