import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Text } from "../../language/message";
import { say as sayIn } from "../../language/say";
import type { Language } from "../../language/text";
import type { PaneCore } from "../core";
import type { PaneHost } from "../host";
import { app, failures } from "../messages";
import { onViewRequested, takeRequestedView, type ViewId, type ViewRequest } from "../navigation";
import type { Notice, Pane, Undoable, ViewLoader, ViewProps } from "../pane";
import { failureText } from "../shared/failureText";
import { useOwn } from "./useOwn";
import { useReturnFocus } from "./useReturnFocus";

export interface ShellProps {
  readonly host: PaneHost;
  readonly core: PaneCore;
  readonly language: Language;
  readonly views: Record<ViewId, ViewLoader>;
}

export type ShellState = ReturnType<typeof useShell>;

/** State of the shell: which view, what is said, what can be undone. */
export function useShell({ host, core: builtin, language }: ShellProps) {
  const { own, core } = useOwn(host, builtin);
  const rootRef = useRef<HTMLDivElement>(null);
  useReturnFocus(rootRef);
  const [view, setView] = useState<ViewId>(() => takeRequestedView() ?? "katalog");
  /** Views shown at least once. */
  const [visited, setVisited] = useState<readonly ViewId[]>([view]);
  const [request, setRequest] = useState<ViewProps["request"]>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [undoing, setUndoing] = useState(false);
  /** What a screen reader is told; the key changes so that the same sentence is said again. */
  const [announcement, setAnnouncement] = useState({ text: "", key: 0 });
  const busy = useRef(false);

  const say = useCallback((text: Text) => sayIn(text, language), [language]);
  const announce = useCallback((text: Text) => setAnnouncement(({ key }) => ({ text: say(text), key: key + 1 })), [say]);
  const notify = useCallback(
    (next: Notice | null) => {
      setNotice(next);
      if (next) announce(next.text);
    },
    [announce],
  );
  const offerUndo = useCallback(
    (change: Undoable) => {
      setNotice(null);
      setUndoable(change);
      announce(change.text);
    },
    [announce],
  );
  const failed = useCallback(
    (error: unknown, fallback: Text) => {
      const text = failureText(error, fallback);
      const receipt = typeof error === "object" && error !== null ? (error as { receipt?: unknown }).receipt : undefined;
      if (receipt) offerUndo({ intent: "error", text, receipt });
      else notify({ intent: "error", text });
    },
    [notify, offerUndo],
  );
  const select = useCallback((next: ViewId) => {
    setView(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
  }, []);
  const show = useCallback(
    (wanted: ViewRequest) => {
      select(wanted.view);
      if (wanted.indicator) setRequest({ indicator: wanted.indicator });
    },
    [select],
  );
  useEffect(() => onViewRequested(select), [select]);

  const undo = useCallback(() => {
    if (!undoable || busy.current) return;
    busy.current = true;
    setUndoing(true);
    host
      .undo(undoable.receipt)
      .then(
        (stayed) => {
          setUndoable(null);
          notify(stayed ? { intent: "warning", text: stayed } : { intent: "info", text: app.undone() });
          undoable.onUndone?.();
        },
        (error: unknown) => notify({ intent: "error", text: failureText(error, failures.undo()) }),
      )
      .finally(() => {
        busy.current = false;
        setUndoing(false);
      });
  }, [host, notify, undoable]);

  const goToChange = useCallback(() => {
    const place = undoable?.place;
    if (!place) return;
    host.goToCell(place.sheet, place.address).catch((error: unknown) => failed(error, failures.goTo({ cell: place })));
  }, [failed, host, undoable]);

  const pane = useMemo<Pane>(
    () => ({ host, core, own, language, say, announce, notify, offerUndo, failed, show }),
    [host, core, own, language, say, announce, notify, offerUndo, failed, show],
  );

  return {
    rootRef,
    pane,
    view,
    visited,
    request,
    notice,
    undoable,
    undoing,
    announcement,
    select,
    undo,
    dismissNotice: useCallback(() => setNotice(null), []),
    dismissUndo: useCallback(() => setUndoable(null), []),
    goToChange,
  };
}
