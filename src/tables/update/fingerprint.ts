import { tokenise, type Token } from "../../formula/lexer";
import { areaOf, referencesOf } from "../../formula/references";
import { areaAddress } from "../../sheet/address";
import { isError } from "../../sheet/grid";
import type { PatchCell } from "../../sheet/patch";
import type { CellValue } from "../../sheet/snapshot";

/** What a cell holds, of a workbook or about to be written. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly error: string };

export function heldContent(value: CellValue, formula: string | null): Content {
  if (formula !== null) return { kind: "formula", formula };
  if (value === null || value === "") return { kind: "empty" };
  return isError(value) ? { kind: "error", error: value.error } : { kind: "value", value };
}

/** A cell that is kept holds nothing of its own. */
export function writtenContent(cell: PatchCell): Content {
  switch (cell.kind) {
    case "keep":
    case "empty":
      return { kind: "empty" };
    case "text":
      return cell.text === "" ? { kind: "empty" } : { kind: "value", value: cell.text };
    case "number":
      return { kind: "value", value: cell.value };
    case "formula":
      return { kind: "formula", formula: cell.formula };
  }
}

/** Excel keeps 15 digits of a number; a file may have more. */
const DIGITS = 15;

/** What Excel adds to names of functions newer than the file's format, or not known where the file was saved. */
const PREFIX = /^_xl(?:fn|ws|udf)\./i;

const REFERENCE = "\u0001";
/** A sheet's name before a reference that is gone. */
const SHEET = "\u0002";

/** A formula without what Excel spells in its own way: spaces, capitals, dollars, prefixes; every reference as `print` gives it. */
function spelled(formula: string, print: (reference: ReturnType<typeof referencesOf>[number]) => string): string {
  const references = new Map(referencesOf(formula).map((reference) => [reference.start, reference]));
  let said = "";
  let end = 0;
  for (const { kind, start, end: next } of tokenise(formula) satisfies readonly Token[]) {
    if (start < end) continue;
    const reference = references.get(start);
    const text = formula.slice(start, next);
    end = reference?.end ?? next;
    if (reference) said += print(reference);
    else if (kind === "text") said += text;
    // What a reference has become whose cells are gone: "#REF!", or "Masukan!#REF!" in pieces.
    else if (kind === "error" && /^#REF!$/i.test(text)) said = `${said.endsWith(SHEET) ? said.slice(0, -1) : said}${REFERENCE}`;
    else if (kind === "word" && text.endsWith("!")) said += SHEET;
    else if (kind !== "space" && text !== "@") said += text.replace(PREFIX, "").toUpperCase();
  }
  return said;
}

/** Two contents with one text are the same content, however Excel spells it. */
export function spelling(content: Content): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "formula":
      return spelled(content.formula, ({ where, from, to }) => {
        const place = areaAddress(areaOf({ from, to }));
        const sheets = where ? `${where.book ?? ""}|${where.sheet ?? ""}|${where.lastSheet ?? ""}!` : "";
        return `${sheets.toUpperCase()}${place}${REFERENCE}`;
      });
    case "error":
      return content.error;
    case "value": {
      const { value } = content;
      return typeof value === "number" ? `n${Number(value.toPrecision(DIGITS))}` : `${typeof value}${value}`;
    }
  }
}

/** 32 bits of a text (FNV-1a), in few characters. */
function short(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * A short sign of what a cell holds, "" for nothing. Of a formula it is the shape: what it refers to moves when rows are inserted
 * elsewhere, and is still what was written.
 */
export function fingerprint(content: Content): string {
  return content.kind === "empty" ? "" : short(content.kind === "formula" ? spelled(content.formula, () => REFERENCE) : spelling(content));
}
