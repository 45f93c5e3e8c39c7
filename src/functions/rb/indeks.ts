import { inBoth } from "../../language/say";
import { fail, type Result } from "../../language/result";
import { rbMaximum, rbScheme, sumPoints } from "../../measures";
import { readYear } from "../arguments";
import { answer } from "../host";
import { readPoints } from "../points";

/** Years are scored out of different totals, so the year is never guessed; and what does not fit says which total it has to fit. */
function index(komponen: unknown, tahun: unknown): Result<number> {
  const year = readYear("tahun", tahun);
  if (!year.ok) return year;
  if (year.value === null) {
    return fail("#VALUE!", {
      id: "Argumen tahun kosong; isi dengan tahun penilaian, misalnya 2024, karena susunan indeks RB berubah pada 2023.",
      en: "Argument tahun is blank; give the year of the evaluation such as 2024: the RB index changed in 2023.",
    });
  }
  const scheme = rbScheme(year.value);
  if (!scheme.ok) return scheme;
  const { components } = scheme.value;
  const points = readPoints("komponen", components, komponen);
  const sum = points.ok ? sumPoints(components, points.value.values, points.value.top) : points;
  if (sum.ok) return sum;
  const most = rbMaximum(scheme.value);
  const why = inBoth(sum.problem.text);
  return fail(sum.problem.code, {
    id: `${why.id} Indeks RB ${year.value} berskala ${most} poin dan tidak dapat dibandingkan dengan skala tahun lain.`,
    en: `${why.en} The RB index of ${year.value} is out of ${most} points and not comparable with years of another total.`,
  });
}

/**
 * Indeks Reformasi Birokrasi out of its components: 100 points until 2022, 110 from 2023.
 * @customfunction RB.INDEKS
 * @param komponen Values of the components.
 * @param tahun Year of the evaluation.
 */
export function rbIndeks(komponen: unknown[][], tahun: unknown): number {
  return answer(index(komponen, tahun));
}
