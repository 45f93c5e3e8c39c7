import { skmClasses } from "../../../catalogue/regulations/skm";
import { array } from "../../../formula/build";
import { OUTPUT } from "./run";
import { ok, type Result } from "../../../language/result";
import { formula } from "../../../formula/template";
import type { SkmClass } from "../../../measures/survey";
import type { Given, Native } from "../../../portable/given";
import { guarded } from "../../../portable/guard";
import type { Portability } from "../../../portable/portability";

const ASCENDING = [...skmClasses].reverse();
const [WORST, BEST] = [ASCENDING[0]!, ASCENDING[ASCENDING.length - 1]!];
const NIK_PER_NI = BEST.nik.to / BEST.ni.to;

/** The NIK of a NI or a NIK, told apart by size; #N/A outside of both. */
function nikOf(value: Native): Native {
  const between = ({ from, to }: { from: number; to: number }): Native => formula`AND(${value}>=${from},${value}<=${to})`;
  const ni = between({ from: WORST.ni.from, to: BEST.ni.to });
  const nik = between({ from: WORST.nik.from, to: BEST.nik.to });
  return formula`IF(${ni},${value}*${NIK_PER_NI},IF(${nik},${value},NA()))`;
}

/** The class of a NIK, rounded half up to two decimals first and then compared with the lower bounds (PermenPANRB 14/2017). */
function classOf(nik: Native, answerOf: (each: SkmClass) => string | number): Native {
  return formula`LOOKUP(ROUND(${nik},2),${array(
    ASCENDING.map((each) => each.nik.from),
    "row",
  )},${array(ASCENDING.map(answerOf), "row")})`;
}

function write(given: Given): Result<Native> {
  const value = given.scalar(0);
  if (!value.ok) return value;
  const output = given.read(1, OUTPUT);
  if (!output.ok) return output;
  const nik = nikOf(value.value.value);
  const written = {
    NIK: () => nik,
    NI: () => formula`${nik}/${NIK_PER_NI}`,
    MUTU: () => classOf(nik, ({ mutu }) => mutu),
    KINERJA: () => classOf(nik, ({ kinerja }) => kinerja.id),
    PERSEPSI: () => classOf(nik, ({ persepsi }) => persepsi),
  }[output.value]();
  return ok(guarded([value.value], written));
}

/** SKM.CONVERT: x25 between NI and NIK, LOOKUP over the lower bounds for the classes. */
export const NATIVE: Portability = { kind: "formula", write };
