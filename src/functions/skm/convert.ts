import { fail, ok, type Result } from "../../language/result";
import { convertSkm, HIGHEST_NI, HIGHEST_NIK } from "../../measures/survey";
import { plainText, readChoice, readNumberCell } from "../arguments";
import { shorten } from "../cells";
import type { KELUARAN } from "../enums";
import { answer } from "../host";

export const OUTPUTS = ["NIK", "NI", "MUTU", "KINERJA", "PERSEPSI"] as const;

function convert(nilai: unknown, keluaran: unknown): Result<number | string> {
  const value = readNumberCell("nilai", nilai);
  if (!value.ok) return value;
  const output = readChoice("keluaran", keluaran, OUTPUTS, "NIK");
  if (!output.ok) return output;
  const converted = convertSkm(value.value.value);
  if (!converted.ok) return converted;
  // "3%" is no NI, and 3,82 of 5 is on another scale than the regulation's.
  const { percent, scale, value: given } = value.value;
  const isNi = given <= HIGHEST_NI;
  if ((percent && isNi) || (scale !== null && scale !== (isNi ? HIGHEST_NI : HIGHEST_NIK))) {
    const found = plainText(nilai);
    return fail("#VALUE!", {
      id: `Argumen nilai berisi "${shorten(found)}"; yang diperlukan NI pada skala ${HIGHEST_NI} atau NIK pada skala ${HIGHEST_NIK}.`,
      en: `Argument nilai is "${shorten(found)}"; wanted is a NI on the scale of ${HIGHEST_NI} or a NIK on the scale of ${HIGHEST_NIK}.`,
    });
  }
  const {
    ni,
    nik,
    class: { mutu, kinerja, persepsi },
  } = converted.value;
  switch (output.value) {
    case "NIK":
      return ok(nik);
    case "NI":
      return ok(ni);
    case "MUTU":
      return ok(mutu);
    case "KINERJA":
      // The regulation's own word in every language: what a cell says must not depend on who opens the workbook.
      return ok(kinerja.id);
    case "PERSEPSI":
      return ok(persepsi);
  }
}

/**
 * SKM value as NIK, NI, quality, performance or perception class (PermenPANRB 14/2017).
 * @customfunction SKM.CONVERT
 * @param nilai NI (1-4) or NIK (25-100).
 * @param keluaran What to give.
 */
export function skmConvert(nilai: unknown, keluaran?: KELUARAN): unknown {
  return answer(convert(nilai, keluaran));
}
