import { akipPredicate } from "../../measures/sakip";
import { skmClass } from "../../measures/survey";
import { roundHalfUp } from "../../numbers";
import type { Grid } from "../../sheet/grid";

/** Permendagri 86/2017, scale of the ranks of performance: 91-100, 76-90, 66-75, 51-65, 50 and less, in whole per cent. */
const RENJA: readonly (readonly [above: number, word: string])[] = [
  [90, "Sangat Tinggi"],
  [75, "Tinggi"],
  [65, "Sedang"],
  [50, "Rendah"],
];

type Way = "akip" | "skm" | "renja";

/** Classes that a regulation gives to values. */
export interface Scheme {
  readonly way: Way;
  readonly regulation: string;
  /** What names the class, and what names its value. */
  readonly label: RegExp;
  readonly value: RegExp;
  /** The class at the beginning of a cell: "BB", "A (Sangat Baik)". */
  readonly word: RegExp;
  /** Something on the sheet says which regulation it is. */
  readonly about: RegExp;
  readonly lowest: number;
  /** Whether a text is the class and nothing else. */
  isWord(text: string): boolean;
  classOf(value: number): string | null;
}

export const SCHEMES: readonly Scheme[] = [
  {
    way: "akip",
    regulation: "PermenPANRB 88/2021",
    label: /^(?:predikat|kategori|peringkat)\b/i,
    value: /\bnilai\b|\btotal\b|\bjumlah\b|\bskor\b|\bhasil\b/i,
    isWord: (text) => /^(?:AA|BB|CC|[ABCD])$/.test(text),
    word: /^(AA|BB|CC|A|B|C|D)(?=$|\s*[(-])/,
    about: /\bakip\b|\bsakip\b|akuntabilitas kinerja/i,
    lowest: 0,
    classOf(value) {
      const found = akipPredicate(value);
      return found.ok ? found.value.predikat : null;
    },
  },
  {
    way: "skm",
    regulation: "PermenPANRB 14/2017",
    label: /^(?:mutu|kategori mutu|nilai mutu)\b/i,
    value: /konversi|\bikm\b|\bskm\b|\bnik\b|indeks kepuasan/i,
    isWord: (text) => /^[ABCD]$/.test(text),
    word: /^([ABCD])(?=$|\s*[(-])/,
    about: /kepuasan|\bskm\b|\bikm\b|unsur/i,
    lowest: 25,
    classOf: (value) => skmClass(roundHalfUp(value, 2)).mutu,
  },
  {
    way: "renja",
    regulation: "Permendagri 86/2017",
    label: /^predikat (?:kinerja|capaian|realisasi)/i,
    value: /rata-? ?rata/i,
    isWord: (text) => /^(?:sangat ?)?(?:tinggi|rendah)$|^sedang$/i.test(text),
    word: /^(sangat tinggi|tinggi|sedang|rendah|sangat rendah)$/i,
    about: /\be\.? ?81\b|\brenja\b|evaluasi hasil (?:renja|rencana kerja)/i,
    lowest: 0,
    // Between 90 and 91 and their like the printed bounds leave it open.
    classOf: (value) =>
      RENJA.some(([above]) => value > above && value < above + 1) ? null : (RENJA.find(([above]) => value > above)?.[1] ?? "Sangat Rendah"),
  },
];

/** Whether a sheet says, down to a row, which regulation its classes are of. */
export const isAboutScheme = (grid: Grid, row: number, { about }: Scheme): boolean => {
  for (let r = grid.firstRow; r <= row; r++)
    for (let c = grid.firstColumn; c < Math.min(grid.endColumn, grid.firstColumn + 4); c++)
      if (about.test(grid.text(r, c).slice(0, 300))) return true;
  return about.test(grid.sheet.name);
};
