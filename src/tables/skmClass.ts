import { skmClasses } from "../catalogue/regulations/skm";
import { quantity, type Quantity } from "../layout/cell";
import { excel, type CellSlot, type OpenFormula } from "../layout/expression";
import { unlessEmpty } from "../layout/guards";
import { skmClass, type SkmClass } from "../measures/survey";

/** What is said of a class: its letter, or its nilai persepsi (1-4). */
function classCell(nik: CellSlot, value: number | null, of: (each: SkmClass) => string | number): Quantity {
  const written = (each: SkmClass): OpenFormula => excel`${of(each)}`;
  const worst = skmClasses[skmClasses.length - 1]!;
  // Rounded half up to two decimals before it is compared: the printed intervals leave gaps between them (measures/survey/skm.ts).
  const native = [...skmClasses]
    .slice(0, -1)
    .reverse()
    .reduce((rest, each) => excel`IF(ROUND(${nik},2)>=${each.nik.from},${written(each)},${rest})`, written(worst));
  const output = typeof of(worst) === "number" ? "PERSEPSI" : "MUTU";
  return quantity(
    unlessEmpty([nik], native),
    typeof of(worst) === "number" ? "0" : "General",
    value === null ? null : of(skmClass(value)),
    unlessEmpty([nik], excel`SKM.CONVERT(${nik},${output})`),
  );
}

/** The class of service quality of a NIK (25-100), PermenPANRB 14/2017: "A". */
export function mutuCell(nik: CellSlot, value: number | null): Quantity {
  return classCell(nik, value, ({ mutu }) => mutu);
}

/** The same class as a number, 1-4: what the LKj calls nilai persepsi. */
export function persepsiCell(nik: CellSlot, value: number | null): Quantity {
  return classCell(nik, value, ({ persepsi }) => persepsi);
}
