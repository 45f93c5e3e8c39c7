import { Button, Tab, TabList } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { app, tabs } from "../messages";
import { tabId, tabIds, viewIds, type ViewId } from "../navigation";
import { PaneContext } from "../pane";
import { Messages } from "./Messages";
import { useShellStyles } from "./styles";
import { useShell, type ShellProps } from "./useShell";
import { ViewSlot } from "./ViewSlot";

const panelId = (view: ViewId): string => `capaian-panel-${view}`;

/** The pane's frame: tabs, message area, live region and the views, each loaded when first shown. */
export function Shell(props: ShellProps): ReactElement {
  const state = useShell(props);
  const styles = useShellStyles();
  const { say } = state;
  return (
    <div ref={state.rootRef} className={styles.root}>
      <div className={styles.top}>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={say(app.tabList())}
          selectedValue={state.view}
          onTabSelect={(_, { value }) => state.select(value as ViewId)}
        >
          {tabIds.map((view) => (
            <Tab key={view} id={tabId(view)} className={styles.tab} value={view} aria-controls={panelId(view)}>
              {say(tabs[view]())}
            </Tab>
          ))}
        </TabList>
        <Button
          ref={state.helpRef}
          id={tabId("bantuan")}
          size="small"
          appearance={state.view === "bantuan" ? "secondary" : "subtle"}
          className={styles.help}
          aria-label={say(tabs.bantuan())}
          aria-expanded={state.view === "bantuan"}
          onClick={() => state.select("bantuan")}
        >
          ?
        </Button>
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
          className={styles.panel}
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
      <div role="status" aria-live="polite" className={styles.spoken}>
        <span key={state.announcement.key}>{state.announcement.text}</span>
      </div>
    </div>
  );
}
