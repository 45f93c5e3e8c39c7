import { HostError } from "./host";
import type { HostProfile } from "./profiles";

/** The user's undo list as far as an add-in can spoil it: how many steps it holds. */
export class UndoList {
  /** Steps the user can take back: their own, and one for each request that changed something. */
  steps = 0;
  /** Whether a batch with `mergeUndoGroup` is under way. */
  grouped = false;

  constructor(private readonly profile: HostProfile) {}

  /** A request changed something. */
  add(): void {
    this.steps++;
  }

  clear(): void {
    this.steps = 0;
  }

  /** To be told of every call (type.member): one without undo support clears the list, and is refused in a group. */
  called(member: string): void {
    if (!this.profile.notUndoable.includes(member)) return;
    if (this.grouped && this.profile.undoGroup === "refuses")
      throw new HostError("UndoNotSupported", "This operation cannot be part of an undo group.");
    this.clear();
  }
}

interface ClientExcel {
  run(...given: unknown[]): Promise<unknown>;
}

/** The client at hand is older than `mergeUndoGroup` and drops the option; this keeps it, so that its requests are known. */
export function followUndoGroups(excel: ClientExcel, undo: UndoList): void {
  const run = excel.run.bind(excel);
  excel.run = async (...given) => {
    const { mergeUndoGroup } = (typeof given[0] === "object" && given[0] !== null ? given[0] : {}) as { mergeUndoGroup?: boolean };
    if (mergeUndoGroup !== true) return run(...given);
    undo.grouped = true;
    try {
      return await run(...given);
    } finally {
      undo.grouped = false;
    }
  };
}
