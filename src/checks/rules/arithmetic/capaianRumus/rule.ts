import { explain } from "../../../../explain/explain";
import type { Known } from "../../../../explain/riddle";
import { printedFact } from "../../../shared/build";
import { roundHalfUp, truncateTo } from "../../../../numbers";
import { type CheckContext, defineRule, type CitedPrinting } from "../../../engine/rule";
import type { Equation } from "../../../equations/equations";
import { recalculationReports } from "../../../equations/recalculated";
import type { Message } from "../../../../language/message";
import { periodKey } from "../../../shared/words";
import { sentences as messages } from "../../../equations/messages";

/** "102,16%" for the super index of 2024 is last year's 92,97 / 91 (lkj-pwni-2024 line 326): say so. */
function lastYears(context: CheckContext, { result, operands }: Equation, found: number): Message | null {
  const { node } = result.row;
  const { within } = result.table;
  if (node === null) return null;
  const year = Number(context.yearOf(result.table)) - 1;
  const [realisasi, target] = (["realisasi", "target"] as const).map(
    (what) => context.printed(node, what, periodKey(String(year), within))[0],
  ) as [CitedPrinting | undefined, CitedPrinting | undefined];
  const places = Math.min(result.figure.places, 8);
  const known: Known = {
    what: "capaian",
    year: String(year + 1),
    years: [{ year: String(year), printed: context.printed(node, "capaian", periodKey(String(year), within)).map(printedFact) }],
    realisasi: operands.find(({ what }) => what === "realisasi")?.figure.value ?? null,
    others: context
      .cellsOf(result.table)
      .flatMap(({ what, row, figure }) =>
        what === "capaian" && row.node !== null && row.node !== node && figure.value !== null
          ? [{ code: row.node.code, value: figure.value }]
          : [],
      ),
    targets: [String(year + 1), String(year)].flatMap((each) =>
      context
        .printed(node, "target", periodKey(each, within))
        .filter(({ canonical }) => each === String(year) || !canonical)
        .map((printing) => ({ ...printedFact(printing), year: each })),
    ),
    lastYear: realisasi && target && { year: String(year), realisasi: realisasi.value!, target: target.value! },
  };
  const calculated = explain(known, {
    fits: ({ value }) => roundHalfUp(value, places) === found || truncateTo(value, places) === found,
    only: ["last-years-ratio", "another-target", "another-row"],
  });
  return (calculated ?? explain(known, { fits: ({ value }) => value === found, only: ["another-year"] }))?.sentence ?? null;
}

/** Capaian = realisasi / target, capped at 120 % where the manual says so; for indicators where less is better 2 - R/T or T/R. */
export const rule = defineRule({
  id: "capaian-rumus",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Capaian tidak terhitung", en: "Capaian does not recalculate" },
  why: {
    id: "Capaian adalah angka yang dilaporkan. Angka yang tertinggal dari tahun lalu atau salah ketik hanya terlihat bila dihitung ulang.",
    en: "Capaian is the figure that is reported. One left from last year, or mistyped, only shows when it is recalculated.",
  },
  example: { id: "Capaian 102,16%, yaitu 92,97 / 91 tahun lalu.", en: "A capaian of 102.16%, which is last year's 92.97 / 91." },
  messages,
  check(context) {
    return recalculationReports(context, { rule: "capaian-rumus", whence: lastYears });
  },
});
