import { parseAddress, type Area } from "../workbook/address";

/** A place a formula refers to; sheet null means the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

const REFERENCE = /(?:('(?:[^']|'')+'|[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(!.])/gi;

/** The cells an en-US formula names. Texts inside quotes are not looked at; names and structured references are not resolved. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const match of bare.matchAll(REFERENCE)) {
    const before = bare[match.index - 1];
    if (before !== undefined && /[\w.\]]/.test(before)) continue;
    const area = parseAddress(match[2]!);
    if (area) found.push({ sheet: match[1] === undefined ? null : match[1].replace(/^'|'$/g, "").replace(/''/g, "'"), area });
  }
  return found;
}

const ONE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!])/g;

/** A formula moved by whole rows, as Excel fills it down; null for a reference that would leave the sheet. */
export function movedDown(formula: string, rows: number): string | null {
  let lost = false;
  const moved = formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(ONE, (all, dollar: string, column: string, fixed: string, row: string, offset: number, whole: string) => {
            if (/[\w.]/.test(whole[offset - 1] ?? "")) return all;
            if (fixed === "$") return all;
            const to = Number(row) + rows;
            if (to < 1) lost = true;
            return `${dollar}${column}${to}`;
          }),
    )
    .join("");
  return lost ? null : moved;
}
