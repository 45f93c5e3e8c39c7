import type { Message } from "../language/message";
import type { ColumnId } from "./columns";

/** Something in a catalogue sheet that has to be mended, or that a reader should know, with its cell. */
export interface CellProblem {
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  /** What was found and what is wanted; the cell is not named again. */
  readonly text: Message;
}

/** Collects what is wrong instead of stopping at the first: a planner mends a sheet once. */
export class Findings {
  readonly problems: CellProblem[] = [];
  readonly notes: CellProblem[] = [];
  /** Columns with a problem, so that what only follows from it is not told again. */
  readonly columns = new Set<ColumnId>();

  constructor(readonly sheet: string) {}

  /** Says it once, however often the cell is read. */
  problem(address: string, text: Message): void {
    const said = JSON.stringify(text);
    if (this.problems.some((each) => each.address === address && JSON.stringify(each.text) === said)) return;
    this.problems.push({ sheet: this.sheet, address, text });
  }

  note(address: string, text: Message): void {
    this.notes.push({ sheet: this.sheet, address, text });
  }
}
