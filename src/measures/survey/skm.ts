import { skmClasses, type SkmClass } from "../../catalogue/regulations/skm";
import { defineMessages } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { divideExact, multiplyExact, roundHalfUp } from "../../numbers";

const sentence = defineMessages("measures-skm", {
  unknown: {
    id: "Nilai SKM {value} tidak dikenali: NI berkisar {ni} dan NIK {nik}.",
    en: "SKM value {value} is neither a NI ({ni}) nor a NIK ({nik}).",
  },
});

export interface SkmValue {
  /** Nilai indeks, 1-4. */
  readonly ni: number;
  /** Nilai interval konversi = NI x 25, 25-100. */
  readonly nik: number;
  readonly class: SkmClass;
}

const [BEST, WORST] = [skmClasses[0]!, skmClasses[skmClasses.length - 1]!];
const NI = { from: WORST.ni.from, to: BEST.ni.to };
const NIK = { from: WORST.nik.from, to: BEST.nik.to };
/** Bounds of the scale answers and NI are given on. */
export const LOWEST_NI = NI.from;
export const HIGHEST_NI = NI.to;
export const HIGHEST_NIK = NIK.to;
export const NIK_PER_NI = NIK.to / NI.to;
/** Of the classes, best first. */
const LOWER_BOUNDS = skmClasses.map(({ nik: { from } }) => from);

/**
 * The class of a NIK. The printed intervals leave gaps (64,99 | 65,00; 88,30 | 88,31), so the NIK is rounded half up to two
 * decimals first and then tested against the lower bounds: 64,995 is C, 88,305 is A.
 */
export function skmClass(nik: number): SkmClass {
  const rounded = roundHalfUp(nik, 2);
  for (let at = 0; at < LOWER_BOUNDS.length; at++) if (rounded >= LOWER_BOUNDS[at]!) return skmClasses[at]!;
  return WORST;
}

/** Reads a value as NI (1-4) or NIK (25-100), whichever range it lies in; nothing is rounded but for the class. */
export function convertSkm(value: number): Result<SkmValue> {
  if (value >= NI.from && value <= NI.to) {
    const nik = multiplyExact(value, NIK_PER_NI);
    return ok({ ni: value, nik, class: skmClass(nik) });
  }
  if (value >= NIK.from && value <= NIK.to) return ok({ ni: divideExact(value, NIK_PER_NI), nik: value, class: skmClass(value) });
  const between = ({ from, to }: typeof NI): string => `${from}-${to}`;
  return fail("#VALUE!", sentence.unknown({ value, ni: between(NI), nik: between(NIK) }));
}
