import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Message } from "../../language/message";
import { app, tabs } from "../messages";
import { panelId, tabId, tabIds, type ViewId } from "../navigation";
import { prefers } from "./themeMode";

type TabView = (typeof tabIds)[number];

/** Where a key leads from a tab: round the ends, as in every row of tabs. */
const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % tabIds.length,
  ArrowLeft: (at) => (at + tabIds.length - 1) % tabIds.length,
  Home: () => 0,
  End: () => tabIds.length - 1,
};

const elementOf = (view: ViewId): HTMLElement | null => document.getElementById(tabId(view));

/** The line under the selected tab comes sliding from the one before, as Fluent's does. */
function useSlidingLine(selected: ViewId): void {
  const before = useRef(selected);
  useLayoutEffect(() => {
    const [from, to] = [before.current, selected].map(elementOf);
    before.current = selected;
    if (!from || !to || from === to || !("animate" in to) || prefers("(prefers-reduced-motion: reduce)")) return;
    const [one, other] = [from, to].map((tab) => tab.getBoundingClientRect()) as [DOMRect, DOMRect];
    to.animate([{ transform: `translateX(${one.x - other.x}px) scaleX(${one.width / other.width})` }, { transform: "none" }], {
      duration: 300,
      easing: "cubic-bezier(0.1,0.9,0.2,1)",
      pseudoElement: "::after",
    });
  }, [selected]);
}

interface TabsProps {
  readonly selected: ViewId;
  readonly say: (text: Message) => string;
  readonly onSelect: (view: ViewId) => void;
}

/** The tabs of the pane: one stop for the Tab key, at the selected one; the arrows go round, Enter, Space or a click opens. */
export function Tabs({ selected, say, onSelect }: TabsProps): ReactElement {
  const [focused, setFocused] = useState<TabView | null>(null);
  useSlidingLine(selected);
  const stop = focused ?? tabIds.find((view) => view === selected) ?? tabIds[0];
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    elementOf(tabIds[step(tabIds.indexOf(stop))]!)?.focus();
  };
  return (
    <div role="tablist" aria-label={say(app.tabList())} className="tabs" onKeyDown={move} onBlur={() => setFocused(null)}>
      {tabIds.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === selected}
          aria-controls={panelId(view)}
          tabIndex={view === stop ? 0 : -1}
          data-word={say(tabs[view]())}
          onFocus={() => setFocused(view)}
          onClick={() => onSelect(view)}
        >
          {say(tabs[view]())}
        </button>
      ))}
    </div>
  );
}
