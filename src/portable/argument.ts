import { divideExact } from "../numbers";
import { parseAddress } from "../sheet/address";

/** One argument of a call as its text tells it. */
export type Argument =
  | { readonly kind: "omitted"; readonly text: "" }
  | { readonly kind: "constant"; readonly text: string; readonly value: string | number | boolean }
  /** Cells whose number is known: an address, an array constant, CHOOSE({1,2},...). */
  | { readonly kind: "cells"; readonly text: string; readonly rows: number; readonly columns: number; readonly isReference: boolean }
  /** One column or row of a table, or a whole column of a sheet: how many cells only Excel knows. */
  | { readonly kind: "line"; readonly text: string; readonly orientation: "row" | "column" | null }
  /** A defined name: one cell or many. */
  | { readonly kind: "name"; readonly text: string }
  /** A calculation; its value is one value unless Excel says otherwise. */
  | { readonly kind: "expression"; readonly text: string };

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^([+-]?)\s*(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)(%?)$/i;
/** Sheet or workbook before an address. */
const SHEET = String.raw`(?:'(?:[^']|'')*'!|[^'!()"{},\s]+!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(`^${SHEET}(${CELL}(?::${CELL})?)$`, "i");
const WHOLE = new RegExp(String.raw`^${SHEET}(?:(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})|\$?\d+:\$?\d+)$`, "i");
const TABLE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(\[.*\])$|^(\[.*\])$/u;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CHOSEN = /^CHOOSE\(\s*(\{[^}]*\})\s*,/i;

function arrayShape(text: string): { readonly rows: number; readonly columns: number } {
  const plain = text.slice(1, -1).replace(/"(?:[^"]|"")*"/g, "");
  const rows = plain.split(";");
  return { rows: rows.length, columns: rows[0]!.split(",").length };
}

/** `[Nilai]` of a table is a column, `[@Nilai]` a cell, `[@[A]:[D]]` a row; more is Excel's to say. */
function tablePart(text: string, part: string): Argument {
  const one = !part.includes(":") && !/\],\s*\[(?!#This Row)/i.test(part.replace(/\[#This Row\],/i, ""));
  const thisRow = /^\[@|\[#This Row\]/i.test(part);
  if (thisRow && one) return { kind: "cells", text, rows: 1, columns: 1, isReference: true };
  return { kind: "line", text, orientation: thisRow ? "row" : one && !/^\[\[?#/.test(part) ? "column" : null };
}

/** What an argument's text is. Spaces around it do not count. */
export function argumentOf(written: string): Argument {
  const text = written.trim();
  if (text === "") return { kind: "omitted", text: "" };
  const string = TEXT.exec(text);
  if (string) return { kind: "constant", text, value: string[1]!.replace(/""/g, '"') };
  const number = NUMBER.exec(text);
  const size = number ? Number(number[2]) : Infinity;
  // Beyond what a cell holds it is no number to calculate with.
  if (number && Number.isFinite(size)) {
    const value = size * (number[1] === "-" ? -1 : 1);
    return { kind: "constant", text, value: number[3] === "%" ? divideExact(value, 100) : value };
  }
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: "constant", text, value: text.toUpperCase() === "TRUE" };
  if (/^\{(?:"[^"]*"|[^"}])*\}$/.test(text)) return { kind: "cells", text, ...arrayShape(text), isReference: false };
  const reference = REFERENCE.exec(text);
  const area = reference && parseAddress(reference[1]!);
  if (area) return { kind: "cells", text, rows: area.rows, columns: area.columns, isReference: true };
  const whole = WHOLE.exec(text);
  if (whole) return { kind: "line", text, orientation: whole[1] ? "column" : "row" };
  const table = TABLE.exec(text);
  if (table) return tablePart(text, table[1] ?? table[2]!);
  if (NAME.test(text)) return { kind: "name", text };
  const chosen = CHOSEN.exec(text);
  if (chosen && text.endsWith(")")) return { kind: "cells", text, ...arrayShape(chosen[1]!), isReference: false };
  return { kind: "expression", text };
}
