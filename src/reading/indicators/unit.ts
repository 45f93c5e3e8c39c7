import { MAGNITUDES, unitAlternatives } from "../../catalogue/units";
import { fold } from "../find/fold";

/** What a unit measures, as far as a text can tell: a share of a whole (a percentage, an index, a score, a class), money, or a number of things. */
export type MeasuredAs = "share" | "money" | "count";

const SHARE = new RegExp(
  `%|‰|\\b(?:${unitAlternatives("percent", "index", "score", "points", "number", "scale", "ratio", "predicate")})\\b`,
);
const TIMES = Object.keys(MAGNITUDES).join("|");
const MONEY = new RegExp(`\\b(?:${unitAlternatives("money")}|juta|miliar|milyar|triliun)\\b`);
const COUNTED = unitAlternatives("count");
/** Counting words and nothing else: "Kabupaten Bogor" and "Direktorat Pelindungan WNI" are units of another sense. */
const COUNT = new RegExp(`^(?:\\d+ )?(?:(?:${TIMES}) )?(?:${COUNTED})(?:(?: |/| / | dan | per )(?:${COUNTED}))*$`);

/** What a unit's text measures; null for a text that says nothing one can be sure of. A text that names a share with it is one. */
export function measuredAs(text: string): MeasuredAs | null {
  const folded = fold(text).replace(/^\(|\)$/g, "");
  if (SHARE.test(folded)) return "share";
  if (COUNT.test(folded)) return "count";
  return MONEY.test(folded) ? "money" : null;
}
