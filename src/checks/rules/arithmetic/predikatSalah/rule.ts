import { akipPredicate } from "../../../../measures/sakip";
import { skmClass } from "../../../../measures/survey";
import { roundHalfUp } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { messages } from "./messages";

type Way = "akip" | "skm" | "renja";

interface Scheme {
  readonly way: Way;
  /** What names the class, and what names its value. */
  readonly label: RegExp;
  readonly value: RegExp;
  /** The class at the beginning of a cell: "BB", "A (Sangat Baik)". */
  readonly word: RegExp;
  /** Something on the sheet says which regulation it is. */
  readonly about: RegExp;
  readonly lowest: number;
  classOf(value: number): string | null;
}

const SCHEMES: readonly Scheme[] = [
  {
    way: "akip",
    label: /^(?:predikat|kategori|peringkat)\b/i,
    value: /\bnilai\b|\btotal\b|\bjumlah\b|\bskor\b|\bhasil\b/i,
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
    label: /^(?:mutu|kategori mutu|nilai mutu)\b/i,
    value: /konversi|\bikm\b|\bskm\b|\bnik\b|indeks kepuasan/i,
    word: /^([ABCD])(?=$|\s*[(-])/,
    about: /kepuasan|\bskm\b|\bikm\b|unsur/i,
    lowest: 25,
    classOf: (value) => skmClass(roundHalfUp(value, 2)).mutu,
  },
  {
    way: "renja",
    label: /^predikat (?:kinerja|capaian|realisasi)/i,
    value: /rata-? ?rata/i,
    word: /^(sangat tinggi|tinggi|sedang|rendah|sangat rendah)$/i,
    about: /\be\.? ?81\b|\brenja\b|evaluasi hasil (?:renja|rencana kerja)/i,
    lowest: 0,
    // Between 90 and 91 and their like the printed bounds leave it open.
    classOf: (value) =>
      RENJA.some(([above]) => value > above && value < above + 1) ? null : (RENJA.find(([above]) => value > above)?.[1] ?? "Sangat Rendah"),
  },
];

/** Permendagri 86/2017, scale of the ranks of performance: 91-100, 76-90, 66-75, 51-65, 50 and less, in whole per cent. */
const RENJA: readonly (readonly [above: number, word: string])[] = [
  [90, "Sangat Tinggi"],
  [75, "Tinggi"],
  [65, "Sedang"],
  [50, "Rendah"],
];

/** Rows above the class in which its value stands. */
const ABOVE = 3;

interface Valued {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** The label of a row: its first text. */
function labelOf(grid: Grid, row: number, before: number): string {
  for (let column = grid.firstColumn; column < before; column++)
    if (grid.text(row, column) !== "") {
      const text = grid.text(row, column);
      if (/[a-z]{3}/i.test(text)) return text;
    }
  return "";
}

/** The value a class is of: in its own column or the nearest one, in a row just above that is named so. */
function valueFor(grid: Grid, row: number, column: number, scheme: Scheme): Valued | null {
  for (let above = row - 1; above >= Math.max(grid.firstRow, row - ABOVE); above--) {
    for (const at of [column, column - 1, column + 1]) {
      const value = grid.value(above, at);
      if (typeof value !== "number" || value < scheme.lowest || value > 100 || value <= 1) continue;
      return scheme.value.test(labelOf(grid, above, at)) ? { row: above, column: at, value } : null;
    }
  }
  return null;
}

const isAbout = (grid: Grid, row: number, { about }: Scheme): boolean => {
  for (let r = grid.firstRow; r <= row; r++)
    for (let c = grid.firstColumn; c < Math.min(grid.endColumn, grid.firstColumn + 4); c++)
      if (about.test(grid.text(r, c).slice(0, 300))) return true;
  return about.test(grid.sheet.name);
};

function reportsOf(grid: Grid): Report[] {
  const found: Report[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    // Offices rank Renja by scales of their own: another class of the row shows that it is the regulation's.
    let ranked = 0;
    const ranks: Report[] = [];
    for (let column = grid.firstColumn + 1; column < grid.endColumn; column++) {
      const text = grid.value(row, column);
      if (typeof text !== "string" || text.length > 40) continue;
      const scheme = SCHEMES.find(({ word }) => word.test(text.trim()));
      if (!scheme) continue;
      const label = labelOf(grid, row, column);
      const own = SCHEMES.find((each) => each.label.test(label) && each.word.test(text.trim()));
      if (!own || !isAbout(grid, row, own)) continue;
      const value = valueFor(grid, row, column, own);
      const expected = value && own.classOf(value.value);
      const is = own.word.exec(text.trim())![1]!;
      if (!value || expected === null) continue;
      if (expected.toLowerCase() === is.toLowerCase()) {
        ranked += own.way === "renja" ? 1 : 0;
        continue;
      }
      (own.way === "renja" ? ranks : found).push({
        sheet: grid.sheet.name,
        address: cellAddress(row, column),
        message: messages[own.way]({
          label,
          found: is,
          value: { value: value.value, maxPlaces: 2 },
          cell: { address: cellAddress(value.row, value.column) },
          expected,
        }),
        found: is,
        expected,
      });
    }
    if (ranked > 0) found.push(...ranks);
  }
  return found;
}

/** A class that a regulation gives to the value above it, and which is another: typed, and left when the value changed. */
export const rule = defineRule({
  id: "predikat-salah",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Predikat tidak sesuai nilainya", en: "Class does not match its value" },
  why: {
    id: "Predikat AKIP dan mutu pelayanan ditentukan peraturan; yang diketik sendiri tertinggal saat nilainya berubah.",
    en: "The AKIP predicate and the grade of a service are set by regulation; one that is typed stays behind when the value changes.",
  },
  example: { id: "Predikat A di bawah nilai 73,50.", en: "Predicate A below a value of 73.50." },
  messages,
  check: (context) => [...context.grids.values()].flatMap(reportsOf),
});
