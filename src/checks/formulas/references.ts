import { parseAddress, type Area } from "../../sheet/address";

/** A place a formula refers to; sheet null means the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** What a formula is made of, each piece taken whole: a long word tried again from each of its letters would take quadratic time. */
const PIECE = /'(?:[^']|'')*'|[\w.$\u00c0-\uffff]+|[\s\S]/g;
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const SHEET = /^(?:'.|[A-Za-z_\u00c0-\uffff])/s;

/** The cells an en-US formula names. Texts inside quotes are not looked at; names and structured references are not resolved. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  const pieces = formula.replace(/"(?:[^"]|"")*"/g, '""').match(PIECE) ?? [];
  for (let at = 0; at < pieces.length; at += 1) {
    const cell = pieces[at]!;
    if (!CELL.test(cell)) continue;
    const sheet = pieces[at - 1] === "!" && SHEET.test(pieces[at - 2] ?? "") ? pieces[at - 2]! : null;
    const before = pieces[sheet === null ? at - 1 : at - 3];
    const other = pieces[at + 1] === ":" && CELL.test(pieces[at + 2] ?? "") ? pieces[at + 2]! : null;
    if (other !== null) at += 2;
    const after = pieces[at + 1];
    // Behind "]" stands a sheet of another book; before "(" a function's name, before "!" a sheet's.
    if (before === "]" || after === "(" || after === "!") continue;
    const area = parseAddress(other === null ? cell : `${cell}:${other}`);
    if (area) found.push({ sheet: sheet && sheet.replace(/^'|'$/g, "").replace(/''/g, "'"), area });
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
