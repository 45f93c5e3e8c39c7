import { useEffect, useRef, type ReactElement } from "react";
import { app } from "../messages";
import { useLoad } from "../shared/useLoad";
import { loadPart } from "./loadPart";
import type { Change } from "./useChanges";
import type { ShellState } from "./useShell";

export interface ShownMessages {
  readonly state: ShellState;
  readonly told: Change | null;
  readonly earlier: readonly Change[];
}

const loadList = () => loadPart<ShownMessages>(() => import("./MessageList").then(({ MessageList }) => MessageList));

/**
 * The message area under the tabs. The shell's live region says what is in it. What shows it comes after the frame; without it the
 * words stand there alone.
 */
export function Messages({ state }: { readonly state: ShellState }): ReactElement {
  const { say, notice, view, changes } = state;
  const list = useLoad(loadList);
  const told = changes.told?.view === view ? changes.told : null;
  const earlier = changes.done.filter((each) => each !== told);
  const section = useRef<HTMLElement>(null);
  const hasFocus = useRef(false);
  // A message that goes takes its buttons along: whoever pressed one must not be thrown back to the top of the pane.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) section.current?.focus();
  }, [notice, told, changes.done]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={say(app.messages())}
      className="messages"
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
    >
      {(notice || told || earlier.length > 0) &&
        (list.kind === "ready" ? (
          <list.value state={state} told={told} earlier={earlier} />
        ) : (
          [notice, told].map((each, at) => each && <p key={at}>{say(each.text)}</p>)
        ))}
    </section>
  );
}
