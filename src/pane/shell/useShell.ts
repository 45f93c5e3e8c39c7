import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Message } from "../../language/message";
import { say as sayIn } from "../../language/say";
import type { Language } from "../../language/text";
import type { PaneCore } from "../core";
import type { PaneHost } from "../host";
import { failures } from "../failureMessages";
import { onViewRequested, takeRequestedView, viewIds, type ViewId, type ViewRequest } from "../navigation";
import type { Notice, Pane, ViewLoader } from "../pane";
import { failureText } from "../shared/failureText";
import { useChanges } from "./useChanges";
import { useOwn } from "./useOwn";
import { useReturnFocus } from "./useReturnFocus";

export interface ShellProps {
  readonly host: PaneHost;
  readonly core: PaneCore;
  readonly language: Language;
  readonly views: Record<ViewId, ViewLoader>;
  /** What stands above the views when somebody sees the pane for the first time. */
  readonly welcome?: ViewLoader;
}

export type ShellState = ReturnType<typeof useShell>;

/** State of the shell: which view, what is said in it, what can be undone. */
export function useShell({ host, core: builtin, language }: ShellProps) {
  const { own, core } = useOwn(host, builtin);
  const helpRef = useRef<HTMLButtonElement>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  useReturnFocus(rootRef);
  const [first] = useState((): ViewRequest => takeRequestedView() ?? { view: "katalog" });
  const [view, setView] = useState<ViewId>(first.view);
  /** Where the way back from the help leads. */
  const lastTab = useRef<ViewId>(view === "bantuan" ? "katalog" : view);
  /** Views shown at least once. */
  const [visited, setVisited] = useState<readonly ViewId[]>([view]);
  const [request, setRequest] = useState<ViewRequest | null>(first);
  // A message is an answer to something done in its view, and stays there.
  const [notices, setNotices] = useState<Readonly<Partial<Record<ViewId, Notice | null>>>>({});
  /** What a screen reader is told; the key changes so that the same sentence is said again. */
  const [announcement, setAnnouncement] = useState({ text: "", key: 0 });

  const say = useCallback((text: Message) => sayIn(text, language), [language]);
  const announce = useCallback((text: Message) => setAnnouncement(({ key }) => ({ text: say(text), key: key + 1 })), [say]);
  const notify = useCallback(
    (where: ViewId, next: Notice | null) => {
      setNotices((before) => ({ ...before, [where]: next }));
      if (next) announce(next.text);
    },
    [announce],
  );
  const changes = useChanges(host, notify);
  const { add, fold } = changes;

  const select = useCallback((next: ViewId) => {
    if (next !== "bantuan") lastTab.current = next;
    setView(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
  }, []);
  const show = useCallback(
    (wanted: ViewRequest) => {
      select(wanted.view);
      setRequest(wanted);
    },
    [select],
  );
  const back = useCallback(() => {
    select(lastTab.current);
    helpRef.current?.focus();
  }, [select]);
  useEffect(() => onViewRequested((asked) => (asked.task ? show(asked) : select(asked.view))), [select, show]);

  /** What each view gets. */
  const panes = useMemo(() => {
    const paneOf = (where: ViewId): Pane => {
      const offerUndo: Pane["offerUndo"] = (change) => {
        setNotices((before) => ({ ...before, [where]: null }));
        add({ ...change, view: where });
        announce(change.text);
      };
      const tell: Pane["notify"] = (notice) => {
        fold(where);
        notify(where, notice);
      };
      const failed: Pane["failed"] = (error, fallback) => {
        const text = failureText(error, fallback);
        const receipt = typeof error === "object" && error !== null ? (error as { receipt?: unknown }).receipt : undefined;
        if (receipt) offerUndo({ intent: "error", text, receipt });
        else tell({ intent: "error", text });
      };
      return { host, core, own, language, say, announce, notify: tell, offerUndo, failed, show, back };
    };
    return Object.fromEntries(viewIds.map((id) => [id, paneOf(id)])) as Record<ViewId, Pane>;
  }, [host, core, own, language, say, announce, add, fold, notify, show, back]);

  const goToChange = useCallback(
    (place: { readonly sheet: string; readonly address: string }) => {
      host.goToCell(place.sheet, place.address).catch((error: unknown) => panes[view].failed(error, failures.goTo({ cell: place })));
    },
    [host, panes, view],
  );

  return {
    rootRef,
    helpRef,
    panes,
    say,
    view,
    visited,
    request,
    notice: notices[view] ?? null,
    announcement,
    select,
    changes,
    dismissNotice: useCallback(() => setNotices((before) => ({ ...before, [view]: null })), [view]),
    goToChange,
  };
}
