import { useCallback, useRef, useState } from "react";
import type { PaneHost } from "../host";
import { failures } from "../failureMessages";
import { app } from "../messages";
import type { ViewId } from "../navigation";
import type { Notice, Undoable } from "../pane";
import { nextPaint } from "../shared/nextPaint";
import { failureText } from "../shared/failureText";

/** A change that was made, and in which view. */
export interface Change extends Undoable {
  readonly view: ViewId;
  readonly id: number;
}

/** So many changes can be put back; the oldest of more is let go. */
const KEPT = 8;

/** What was done to the workbook, newest first, each to be put back by itself: cells that were changed again since stay and are told. */
export function useChanges(host: PaneHost, notify: (view: ViewId, notice: Notice) => void) {
  const [done, setDone] = useState<readonly Change[]>([]);
  /** The newest, until it is put back or its message closed. */
  const [told, setTold] = useState<Change | null>(null);
  const [undoing, setUndoing] = useState<Change | null>(null);
  const busy = useRef(false);
  const made = useRef(0);

  const add = useCallback((newest: Omit<Change, "id">) => {
    const change = { ...newest, id: made.current++ };
    setDone((before) => [change, ...before].slice(0, KEPT));
    setTold(change);
  }, []);

  const undo = useCallback(
    (change: Change) => {
      if (busy.current) return;
      busy.current = true;
      setUndoing(change);
      nextPaint()
        .then(() => host.undo(change.receipt))
        .then(
          (stayed) => {
            setDone((before) => before.filter((each) => each !== change));
            setTold((before) => (before === change ? null : before));
            notify(change.view, stayed ? { intent: "warning", text: stayed } : { intent: "info", text: app.undone() });
            change.onUndone?.();
          },
          (error: unknown) => notify(change.view, { intent: "error", text: failureText(error, failures.undo()) }),
        )
        .finally(() => {
          busy.current = false;
          setUndoing(null);
        });
    },
    [host, notify],
  );

  /** Something else begins in a view: what was done there before goes to the list, so that its message does not stand beside the next. */
  const fold = useCallback((view: ViewId) => setTold((before) => (before?.view === view ? null : before)), []);

  return { done, told, undoing, add, fold, undo, close: useCallback(() => setTold(null), []) };
}
