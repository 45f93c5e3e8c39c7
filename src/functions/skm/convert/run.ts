import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { convertSkm, HIGHEST_NI, HIGHEST_NIK, type SkmValue } from "../../../measures/survey";
import { readNumberCell, rawText } from "../../arguments";
import type { NumberCell } from "../../cells";
import { defineFunction } from "../../define/define";
import { optional, value } from "../../define/kind";
import { choice } from "../../define/kinds";
import { quoted } from "../../problems";

const sentence = defineMessages("SKM.CONVERT", {
  otherScale: {
    id: "Argumen nilai berisi {found}; yang diperlukan NI pada skala {ni} atau NIK pada skala {nik}.",
    en: "Argument nilai is {found}; wanted is a NI on the scale of {ni} or a NIK on the scale of {nik}.",
  },
});

export const OUTPUT = choice("NIK", "NI", "MUTU", "KINERJA", "PERSEPSI");

interface Given {
  readonly cell: NumberCell;
  readonly text: string;
}

const given = value((name, raw): Result<Given> => {
  const cell = readNumberCell(name, raw);
  return cell.ok ? ok({ cell: cell.value, text: rawText(raw) }) : cell;
});

/** SKM value as NIK, NI, quality, performance or perception class (PermenPANRB 14/2017). */
export const FUNCTION = defineFunction({
  id: "SKM.CONVERT",
  gives: "any",
  parameters: { nilai: given, keluaran: optional(OUTPUT) },
  quick(nilai, keluaran) {
    const output = asked.get(keluaran === null ? "NIK" : keluaran);
    const converted = typeof nilai === "number" && output ? convertSkm(nilai) : null;
    return converted?.ok ? output!(converted.value) : undefined;
  },
  run({ nilai: { cell, text }, keluaran }) {
    const converted = convertSkm(cell.value);
    if (!converted.ok) return converted;
    // "3%" is no NI, and 3,82 of 5 is on another scale than the regulation's.
    const isNi = cell.value <= HIGHEST_NI;
    if ((cell.percent && isNi) || (cell.scale !== null && cell.scale !== (isNi ? HIGHEST_NI : HIGHEST_NIK)))
      return fail("#VALUE!", sentence.otherScale({ found: quoted(text), ni: HIGHEST_NI, nik: HIGHEST_NIK }));
    return ok(asked.get(keluaran)!(converted.value));
  },
});

const asked = new Map<unknown, (value: SkmValue) => number | string>([
  ["NIK", ({ nik }) => nik],
  ["NI", ({ ni }) => ni],
  ["MUTU", ({ class: { mutu } }) => mutu],
  // The regulation's own word in every language: what a cell says must not depend on who opens the workbook.
  ["KINERJA", ({ class: { kinerja } }) => kinerja.id],
  ["PERSEPSI", ({ class: { persepsi } }) => persepsi],
]);
