import { skmClasses } from "../../../catalogue/regulations/skm";
import { array } from "../../../formula/build";
import { OUTPUT } from "./run";
import { ok, type Result } from "../../../language/result";
import { formulaString, print } from "../../../formula/print";
import { decimalText } from "../../../numbers";
import type { Given } from "../../../portable/given";
import { guarded } from "../../../portable/guard";
import type { Portability } from "../../../portable/portability";

const ASCENDING = [...skmClasses].reverse();
const [WORST, BEST] = [ASCENDING[0]!, ASCENDING[ASCENDING.length - 1]!];
const NIK_PER_NI = decimalText(BEST.nik.to / BEST.ni.to, null);

/** The NIK of a NI or a NIK, told apart by size; #N/A outside of both. */
function nikOf(value: string): string {
  const between = ({ from, to }: { from: number; to: number }): string =>
    `AND(${value}>=${decimalText(from, null)},${value}<=${decimalText(to, null)})`;
  const ni = between({ from: WORST.ni.from, to: BEST.ni.to });
  const nik = between({ from: WORST.nik.from, to: BEST.nik.to });
  return `IF(${ni},${value}*${NIK_PER_NI},IF(${nik},${value},NA()))`;
}

/** The class of a NIK, rounded half up to two decimals first and then compared with the lower bounds (PermenPANRB 14/2017). */
function classOf(nik: string, answers: readonly string[]): string {
  return `LOOKUP(ROUND(${nik},2),${print(
    array(
      ASCENDING.map((each) => each.nik.from),
      "row",
    ),
  )},{${answers.join(",")}})`;
}

function write(given: Given): Result<string> {
  const value = given.scalar(0);
  if (!value.ok) return value;
  const output = given.read(1, OUTPUT);
  if (!output.ok) return output;
  const nik = nikOf(value.value.text);
  const written = {
    NIK: () => nik,
    NI: () => `${nik}/${NIK_PER_NI}`,
    MUTU: () =>
      classOf(
        nik,
        ASCENDING.map(({ mutu }) => formulaString(mutu)),
      ),
    KINERJA: () =>
      classOf(
        nik,
        ASCENDING.map(({ kinerja }) => formulaString(kinerja.id)),
      ),
    PERSEPSI: () =>
      classOf(
        nik,
        ASCENDING.map(({ persepsi }) => String(persepsi)),
      ),
  }[output.value]();
  return ok(guarded([value.value], written));
}

/** SKM.CONVERT: x25 between NI and NIK, LOOKUP over the lower bounds for the classes. */
export const NATIVE: Portability = { kind: "formula", write };
