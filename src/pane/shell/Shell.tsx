import type { ReactElement } from "react";
import { tabs } from "../messages";
import { panelId, tabId, viewIds } from "../navigation";
import { PaneContext } from "../pane";
import { Messages } from "./Messages";
import { Tabs } from "./Tabs";
import { useShell, type ShellProps } from "./useShell";
import { ViewSlot } from "./ViewSlot";

/** The pane's frame: tabs, message area, live region and the views, each loaded when first shown. */
export function Shell(props: ShellProps): ReactElement {
  const state = useShell(props);
  const { say } = state;
  return (
    <div ref={state.rootRef} lang={props.language} className="frame">
      <div className="top">
        <Tabs selected={state.view} say={say} onSelect={state.select} />
        <button
          ref={state.helpRef}
          id={tabId("bantuan")}
          type="button"
          className="small help"
          aria-label={say(tabs.bantuan())}
          aria-expanded={state.view === "bantuan"}
          onClick={() => state.select("bantuan")}
        >
          ?
        </button>
      </div>
      {props.welcome && (
        <PaneContext.Provider value={state.panes[state.view]}>
          <ViewSlot quiet load={props.welcome} active request={null} />
        </PaneContext.Provider>
      )}
      <Messages state={state} />
      {viewIds.map((view) => (
        <div
          key={view}
          id={panelId(view)}
          role={view === "bantuan" ? "region" : "tabpanel"}
          aria-labelledby={tabId(view)}
          hidden={view !== state.view}
          className="panel"
        >
          {state.visited.includes(view) && (
            <PaneContext.Provider value={state.panes[view]}>
              <ViewSlot
                load={props.views[view]}
                active={view === state.view}
                request={state.request?.view === view ? state.request : null}
              />
            </PaneContext.Provider>
          )}
        </div>
      ))}
      <div role="status" aria-live="polite" className="spoken">
        <span key={state.announcement.key}>{state.announcement.text}</span>
      </div>
    </div>
  );
}
