import { divideExact } from "../numbers";
import type { Expression, ReferenceExpression } from "../formula/expression";
import { parseExpression } from "../formula/parse";
import { areaOf } from "../formula/references";

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

/** `[Nilai]` of a table is a column, `[@Nilai]` a cell, `[@[A]:[D]]` a row; more is Excel's to say. */
function tablePart(text: string, part: string): Argument {
  const one = !part.includes(":") && !/\],\s*\[(?!#This Row)/i.test(part.replace(/\[#This Row\],/i, ""));
  const thisRow = /^\[@|\[#This Row\]/i.test(part);
  if (thisRow && one) return { kind: "cells", text, rows: 1, columns: 1, isReference: true };
  return { kind: "line", text, orientation: thisRow ? "row" : one && !/^\[\[?#/.test(part) ? "column" : null };
}

/** A number with the signs and the per cent around it; null for any other expression. */
function numberOf(expression: Expression): number | null {
  if (expression.kind === "number") return Number.isFinite(expression.value) ? expression.value : null;
  if (expression.kind === "prefix" && expression.of.kind === "number" && expression.operator !== "@") {
    const size = numberOf(expression.of);
    return size === null ? null : size * (expression.operator === "-" ? -1 : 1);
  }
  if (expression.kind !== "postfix" || expression.operator !== "%" || expression.of.kind === "postfix") return null;
  const hundredfold = numberOf(expression.of);
  return hundredfold === null ? null : divideExact(hundredfold, 100);
}

const shapeOf = ({ rows }: Expression & { readonly kind: "array" }): { readonly rows: number; readonly columns: number } => ({
  rows: rows.length,
  columns: rows[0]!.length,
});

/** Areas whose size the text tells; a whole row or column is as long as the sheet. */
function ofReference(text: string, reference: ReferenceExpression): Argument {
  const { from, where } = reference;
  if (where?.lastSheet != null) return { kind: "expression", text };
  if (from.row === null) return { kind: "line", text, orientation: "column" };
  if (from.column === null) return { kind: "line", text, orientation: "row" };
  const { rows, columns } = areaOf(reference);
  return { kind: "cells", text, rows, columns, isReference: true };
}

/** What an argument's text is. Spaces around it do not count. */
export function argumentOf(written: string): Argument {
  const text = written.trim();
  if (text === "") return { kind: "omitted", text: "" };
  const expression = parseExpression(text);
  const number = expression && numberOf(expression);
  if (number !== null) return { kind: "constant", text, value: number };
  switch (expression?.kind) {
    case "text":
      return { kind: "constant", text, value: expression.text };
    case "boolean":
      return { kind: "constant", text, value: expression.value };
    case "array":
      return { kind: "cells", text, ...shapeOf(expression), isReference: false };
    case "reference":
      return ofReference(text, expression);
    case "table":
      return tablePart(text, expression.part);
    case "name":
      return expression.where === null ? { kind: "name", text } : { kind: "expression", text };
    case "call": {
      const [chosen] = expression.args;
      if (expression.name.toUpperCase() === "CHOOSE" && chosen?.kind === "array")
        return { kind: "cells", text, ...shapeOf(chosen), isReference: false };
      return { kind: "expression", text };
    }
    default:
      return { kind: "expression", text };
  }
}
