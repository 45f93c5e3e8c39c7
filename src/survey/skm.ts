import { fail, ok, type Result } from "../language/result";
import type { LocalText } from "../language/text";
import { divideExact, formatNumber, multiplyExact, roundHalfUp } from "../numbers";

/** Classes of PermenPANRB 14/2017, Lampiran, Tabel II. */
export interface SkmClass {
  readonly mutu: "A" | "B" | "C" | "D";
  readonly kinerja: LocalText;
  /** Nilai persepsi, 1-4: the class as a number, not the NI. */
  readonly persepsi: 1 | 2 | 3 | 4;
  /** Least NIK of the class, rounded to two decimals. */
  readonly from: number;
}

export const SKM_CLASSES: readonly SkmClass[] = [
  { mutu: "A", kinerja: { id: "Sangat baik", en: "Very good" }, persepsi: 4, from: 88.31 },
  { mutu: "B", kinerja: { id: "Baik", en: "Good" }, persepsi: 3, from: 76.61 },
  { mutu: "C", kinerja: { id: "Kurang baik", en: "Not so good" }, persepsi: 2, from: 65 },
  { mutu: "D", kinerja: { id: "Tidak baik", en: "Not good" }, persepsi: 1, from: 25 },
];

export interface SkmValue {
  /** Nilai indeks, 1-4. */
  readonly ni: number;
  /** Nilai interval konversi = NI x 25, 25-100. */
  readonly nik: number;
  readonly class: SkmClass;
}

const NI = { from: 1, to: 4 };
const NIK = { from: 25, to: 100 };

/**
 * The class of a NIK. The printed intervals leave gaps (64,99 | 65,00; 88,30 | 88,31), so the NIK is rounded half up to two
 * decimals first and then tested against the lower bounds: 64,995 is C, 88,305 is A.
 */
export function skmClass(nik: number): SkmClass {
  const rounded = roundHalfUp(nik, 2);
  return SKM_CLASSES.find((each) => rounded >= each.from) ?? SKM_CLASSES[SKM_CLASSES.length - 1]!;
}

/** Reads a value as NI (1-4) or NIK (25-100), whichever range it lies in; nothing is rounded but for the class. */
export function convertSkm(value: number): Result<SkmValue> {
  if (value >= NI.from && value <= NI.to) {
    const nik = multiplyExact(value, 25);
    return ok({ ni: value, nik, class: skmClass(nik) });
  }
  if (value >= NIK.from && value <= NIK.to) return ok({ ni: divideExact(value, 25), nik: value, class: skmClass(value) });
  return fail("#VALUE!", {
    id: `Nilai SKM ${formatNumber(value, {}, "id")} tidak dikenali: NI berkisar 1-4 dan NIK 25-100.`,
    en: `SKM value ${formatNumber(value, {}, "en")} is neither a NI (1-4) nor a NIK (25-100).`,
  });
}
