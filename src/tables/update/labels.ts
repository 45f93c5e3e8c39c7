import { say } from "../../language/say";
import type { Language } from "../../language/text";
import { previewTexts } from "../../layout/preview";
import type { TableModel } from "../model";
import { says } from "./messages";
import type { Recipe } from "./recipe";

/** Longer names say no more in a list of changes. */
const LONGEST = 60;

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** What people call a row: "C1.1 Persentase Penyelesaian Kasus", "Catatan 2". */
export function rowCalled(model: TableModel, at: number, language: Language): string {
  const { role, key = "" } = model.rows[at]!;
  const number = key.slice(key.indexOf(" ") + 1);
  if (role === "note") return `${say(says.note(), language)} ${number}`;
  if (role === "caption") return `${say(says.caption(), language)} ${number}`;
  if (role === "header") return say(says.heads(), language);
  const texts = previewTexts({ ...model, rows: [model.rows[at]!] }, language)[0]!;
  return short(texts.find((text) => /\p{L}/u.test(text)) ?? texts.find((text) => text !== "") ?? number);
}

/** What stands over each column, from the topmost head down: "2024 Realisasi". */
export function columnNames(model: TableModel, language: Language): readonly string[] {
  const heads = model.rows.filter(({ role }) => role === "header");
  const texts = previewTexts({ ...model, rows: heads }, language);
  return model.columns.map((_, column) => {
    const said = heads.flatMap(({ cells }, level) => {
      const at = cells.findIndex((cell, from) => cell.kind === "text" && column >= from && column < from + (cell.span ?? 1));
      return at < 0 ? [] : [texts[level]![at]!];
    });
    return short(said.join(" "));
  });
}

/** What stands over a written column, from the topmost head down; `textOf` gives the text of a cell of a row of heads. */
export function writtenColumnName({ rows }: Recipe, column: number, textOf: (row: number, column: number) => string): string {
  const said = rows.flatMap(({ key, spans = [] }, row) => {
    if (!key.startsWith("header ")) return [];
    const owner = spans.find(([first, count]) => column >= first && column < first + count)?.[0] ?? column;
    const text = textOf(row, owner);
    return text === "" ? [] : [text];
  });
  return short(said.join(" "));
}
