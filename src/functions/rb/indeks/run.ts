import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { rbMaximum, rbScheme, sumPoints } from "../../../measures";
import { readYear } from "../../arguments";
import { remembered } from "../../catalogue";
import { defineFunction } from "../../define/define";
import { range, value } from "../../define/kind";
import { quickPoints, readPoints } from "../../points";
import { leftBlank, plain } from "../../problems";

const sentence = defineMessages("RB.INDEKS", {
  scale: {
    id: "{why} Indeks RB {year} berskala {most} poin dan tidak dapat dibandingkan dengan skala tahun lain.",
    en: "{why} The RB index of {year} is out of {most} points and not comparable with years of another total.",
  },
});

/** Years are scored out of different totals, so the year is never guessed. */
const evaluated = value((name, raw): Result<string> => {
  const year = readYear(name, raw);
  if (!year.ok) return year;
  if (year.value !== null) return ok(year.value);
  return leftBlank(name, {
    id: "tahun penilaian, misalnya 2024, karena susunan indeks RB berubah pada 2023",
    en: "the year of the evaluation such as 2024: the RB index changed in 2023",
  });
});

const quickOf = remembered((text) => {
  const year = readYear("", text);
  const scheme = year.ok && year.value !== null ? rbScheme(year.value) : null;
  return scheme?.ok ? quickPoints(scheme.value.components) : () => NaN;
});

/** Indeks Reformasi Birokrasi out of its components: 100 points until 2022, 110 from 2023. What does not fit says which total it has to fit. */
export const FUNCTION = defineFunction({
  id: "RB.INDEKS",
  gives: "number",
  parameters: { komponen: range, tahun: evaluated },
  quick: (komponen, tahun) => (typeof tahun === "number" ? quickOf(String(tahun))(komponen) : undefined),
  run({ komponen, tahun }) {
    const scheme = rbScheme(tahun);
    if (!scheme.ok) return scheme;
    const { components } = scheme.value;
    const points = readPoints("komponen", components, komponen);
    const sum = points.ok ? sumPoints(components, points.value.values, points.value.top) : points;
    if (sum.ok) return sum;
    const { code, text } = sum.problem;
    return fail(code, sentence.scale({ why: text, year: tahun, most: plain(rbMaximum(scheme.value)) }));
  },
});
