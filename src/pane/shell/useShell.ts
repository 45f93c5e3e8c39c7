import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { failureText } from "../shared/failureText";
import { onViewRequested, takeRequestedView, type ViewId, type ViewRequest } from "../navigation";
import type { Notice, Pane, Undoable } from "../pane";
import type { ShellProps, ShellState } from "./Shell.types";
import { useOwn } from "./useOwn";
import { useReturnFocus } from "./useReturnFocus";

/** State of the shell: which view, what is said, what can be undone. */
export function useShell({ host, core: builtin, language, strings, views }: ShellProps): ShellState {
  const { own, core } = useOwn(host, builtin);
  const rootRef = useRef<HTMLDivElement>(null);
  useReturnFocus(rootRef);
  const [view, setView] = useState<ViewId>(() => takeRequestedView() ?? "katalog");
  const [visited, setVisited] = useState<readonly ViewId[]>([view]);
  const [request, setRequest] = useState<ShellState["request"]>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [undoing, setUndoing] = useState(false);
  const [announcement, setAnnouncement] = useState({ text: "", key: 0 });
  const busy = useRef(false);

  const announce = useCallback((text: string) => setAnnouncement(({ key }) => ({ text, key: key + 1 })), []);
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
    (error: unknown, fallback: string) => {
      const text = failureText(error, language, fallback);
      const receipt = typeof error === "object" && error !== null ? (error as { receipt?: unknown }).receipt : undefined;
      if (receipt) offerUndo({ intent: "error", text, receipt });
      else notify({ intent: "error", text });
    },
    [language, notify, offerUndo],
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
          notify(stayed ? { intent: "warning", text: stayed[language] } : { intent: "info", text: strings.app.undone });
          undoable.onUndone?.();
        },
        (error: unknown) => notify({ intent: "error", text: failureText(error, language, strings.app.failed.undo) }),
      )
      .finally(() => {
        busy.current = false;
        setUndoing(false);
      });
  }, [host, language, notify, strings, undoable]);

  const goToChange = useCallback(() => {
    const place = undoable?.place;
    if (!place) return;
    host
      .goToCell(place.sheet, place.address)
      .catch((error: unknown) => failed(error, strings.app.failed.goTo(`${place.sheet}!${place.address}`)));
  }, [failed, host, strings, undoable]);

  const pane = useMemo<Pane>(
    () => ({ host, core, own, language, strings, announce, notify, offerUndo, failed, show }),
    [host, core, own, language, strings, announce, notify, offerUndo, failed, show],
  );

  return {
    rootRef,
    pane,
    views,
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
