import { riskLevels } from "../catalogue/regulations/risiko";
import { excel, type CellSlot, type OpenFormula } from "../layout/expression";

const ASCENDING = [...riskLevels].sort((one, other) => one.from - other.from);

/** The level of a status by the regulation's lower bounds, as a formula any Excel knows. */
export function levelFormula(status: CellSlot): OpenFormula {
  return ASCENDING.slice(1).reduce(
    (rest: OpenFormula, { from, tingkat }) => excel`IF(${status}>=${from},${tingkat},${rest})`,
    excel`${ASCENDING[0]!.tingkat}`,
  );
}
