import { citedPlace } from "../catalogue/placeWords";
import type { CatalogueNode } from "../catalogue/types";
import { defineMessages, type Message } from "../language/message";
import { findFigure, type FigureSource } from "./figures";
import type { TableRequest } from "./kind";
import { amountTold } from "./moneyUnit";

const words = defineMessages("tables/plan-totals", {
  differs: {
    id: "Jumlah {year} {code} tercetak {printed} ({place}), jumlah kegiatannya {sum}.",
    en: "The total of {code} in {year} is printed as {printed} ({place}); its activities add up to {sum}.",
  },
});

/** Years whose total a plan prints otherwise than its activities add up to. */
export function planTotalNotes(
  root: CatalogueNode,
  years: readonly string[],
  totalOf: (year: string) => number | null,
  request: FigureSource & Pick<TableRequest, "money">,
): Message[] {
  return years.flatMap((year): Message[] => {
    const { value, origin } = findFigure({ node: root, what: "alokasi", period: year }, request);
    const total = totalOf(year);
    if (origin.kind !== "catalogue" || value === null || total === null || total === value) return [];
    const place = citedPlace(origin.source, origin.fact.line);
    return [words.differs({ year, code: root.code, printed: amountTold(value, request), place, sum: amountTold(total, request) })];
  });
}
