import type { HostValue } from "./host";
import type { StoredCell } from "./memory-sheet";
import type { HostProfile } from "./profiles";

type Evaluate = (formula: string, sheet: string, cell: string) => HostValue | Promise<HostValue>;

const BUSY: HostValue = { error: "#BUSY!" };

function isError(value: HostValue): boolean {
  return typeof value === "object" && value !== null;
}

/**
 * What the formulas of the workbook in memory show. Without a way to evaluate, what was put there. With one, each cell is calculated
 * whenever it is read, save what the profile holds against it: a cell that once showed an error keeps it until its formula is entered
 * again, and one whose function has only promised an answer shows #BUSY! until it comes.
 */
export class MemoryCalculation {
  private readonly stuck = new Map<StoredCell, HostValue>();
  private readonly pending = new Set<StoredCell>();

  constructor(
    private readonly evaluate: Evaluate | undefined,
    private readonly profile: HostProfile,
  ) {}

  get isLive(): boolean {
    return this.evaluate !== undefined;
  }

  /** A formula was entered: whatever the cell showed is forgotten. */
  entered(cell: StoredCell): void {
    this.stuck.delete(cell);
    this.pending.delete(cell);
  }

  /** A recalculation came by. */
  ask(cell: StoredCell): void {
    const kept = this.stuck.get(cell);
    if (kept !== undefined && (!isError(kept) || this.profile.asksErrorCellsAgain)) this.stuck.delete(cell);
  }

  shown(cell: StoredCell, sheet: string, address: () => string): StoredCell {
    if (cell.formula === null || !this.evaluate) return cell;
    const kept = this.stuck.get(cell);
    if (kept !== undefined) return { ...cell, value: kept };
    if (this.pending.has(cell)) return { ...cell, value: BUSY };
    const answer = this.evaluate(cell.formula, sheet, address());
    if (!(answer instanceof Promise)) {
      if (isError(answer) && !this.profile.asksErrorCellsAgain) this.stuck.set(cell, answer);
      return { ...cell, value: answer };
    }
    this.pending.add(cell);
    void answer.then((value) => {
      if (!this.pending.delete(cell)) return;
      this.stuck.set(cell, value);
    });
    return { ...cell, value: this.profile.showsBusy ? BUSY : 0 };
  }
}
