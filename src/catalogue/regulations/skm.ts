import regulation from "../data/permenpanrb-14-2017.json";
import type { LocalText } from "../../language/text";

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A class of service quality (PermenPANRB 14/2017). The printed intervals leave gaps between `to` and the next `from`. */
export interface SkmClass {
  readonly mutu: string;
  readonly kinerja: LocalText;
  /** Nilai persepsi, 1-4: the class as a number, not the NI. */
  readonly persepsi: number;
  /** Nilai interval, 1-4. */
  readonly ni: Interval;
  /** Nilai interval konversi, 25-100, with two decimals. */
  readonly nik: Interval;
}

/** Parameters of the sample size of Krejcie and Morgan: chi-square, proportion, standard error. */
export interface SampleParameters {
  readonly chi2: number;
  readonly p: number;
  readonly d: number;
}

/** Best class first. */
export const skmClasses = (regulation.tables.mutu.rows as [number, number, number, number, number, string, string, string][]).map(
  ([persepsi, niFrom, niTo, nikFrom, nikTo, mutu, id, en]): SkmClass => ({
    mutu,
    kinerja: { id, en },
    persepsi,
    ni: { from: niFrom, to: niTo },
    nik: { from: nikFrom, to: nikTo },
  }),
);

const [chi2, p, d] = (regulation.tables.sampel.rows as [string, number, string][]).map(([, value]) => value) as [number, number, number];

/** S = chi2 N P (1-P) / (d^2 (N-1) + chi2 P (1-P)), rounded half up. */
export const sampleParameters: SampleParameters = { chi2, p, d };
