import { Button, MessageBar, MessageBarBody, ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FindingItem } from "./FindingItem";
import { SEVERITIES } from "./groups";
import type { CheckOutcome } from "../coreChecks";
import { counted, periksa } from "./messages";
import { usePeriksaStyles } from "./styles";
import { SeverityMark } from "./SeverityMark";
import type { PeriksaState } from "./usePeriksa";

interface ResultsProps {
  readonly outcome: CheckOutcome;
  readonly state: PeriksaState;
}

function Coverage({ outcome, state }: ResultsProps): ReactElement {
  const styles = usePeriksaStyles();
  const { say } = state.pane;
  const tables = outcome.tables.map(({ sheet, address }) => `${sheet}!${address}`);
  const shown = tables.slice(0, 5);
  return (
    <>
      {outcome.truncated.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(periksa.truncated({ sheets: { items: outcome.truncated, join: "and" } }))}</MessageBarBody>
        </MessageBar>
      )}
      {tables.length > 0 && (
        <p className={styles.quiet}>
          {say(
            periksa.checkedTables({
              tables: { items: tables.length > 5 ? [...shown, periksa.moreTables({ count: tables.length - 5 })] : shown, join: "and" },
            }),
          )}
        </p>
      )}
    </>
  );
}

function NoTable({ state }: { readonly state: PeriksaState }): ReactElement {
  const styles = usePeriksaStyles();
  const { say } = state.pane;
  return (
    <div className={styles.empty}>
      <h2 className={styles.heading}>{say(periksa.noTableTitle())}</h2>
      <p className={styles.text}>{say(periksa.noTable())}</p>
      <Button disabledFocusable={state.stage !== null} onClick={state.makeInput}>
        {say(periksa.makeInput())}
      </Button>
    </div>
  );
}

function FindingList({ state }: { readonly state: PeriksaState }): ReactElement {
  const styles = usePeriksaStyles();
  const { page, pageNumber, pane, counts } = state;
  const { say } = pane;
  return (
    <>
      <div role="group" aria-label={say(periksa.filter())} className={styles.filters}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.filter}
            checked={state.shownSeverities.has(severity)}
            onClick={() => state.toggleSeverity(severity)}
          >
            <SeverityMark severity={severity} text={say(counted[severity]({ count: counts[severity] }))} />
          </ToggleButton>
        ))}
      </div>
      {state.fixable > 1 && (
        <div>
          <Button size="small" disabledFocusable={state.stage !== null} onClick={state.fixAll}>
            {say(periksa.fixAll({ count: state.fixable }))}
          </Button>
        </div>
      )}
      {page.total === 0 && <p className={styles.text}>{say(periksa.hiddenByFilter())}</p>}
      {SEVERITIES.map((severity) => {
        const own = page.findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} className={styles.group}>
            <h2 className={styles.heading}>{say(counted[severity]({ count: counts[severity] }))}</h2>
            <ul className={styles.list}>
              {own.map((finding, at) => (
                <FindingItem key={`${finding.rule}/${finding.sheet}/${finding.address}/${at}`} finding={finding} state={state} />
              ))}
            </ul>
          </section>
        );
      })}
      {page.pages > 1 && (
        <nav aria-label={say(periksa.pages())} className={styles.row}>
          <Button size="small" disabledFocusable={pageNumber === 0} onClick={() => state.setPage(Math.max(0, pageNumber - 1))}>
            {say(periksa.previous())}
          </Button>
          <span className={styles.quiet}>{say(periksa.page({ from: page.from, to: page.to, total: page.total }))}</span>
          <Button
            size="small"
            disabledFocusable={pageNumber >= page.pages - 1}
            onClick={() => state.setPage(Math.min(page.pages - 1, pageNumber + 1))}
          >
            {say(periksa.next())}
          </Button>
        </nav>
      )}
    </>
  );
}

/** What the last check found, or why it found nothing. */
export function Results({ outcome, state }: ResultsProps): ReactElement {
  const styles = usePeriksaStyles();
  const { say } = state.pane;
  const nothing = outcome.findings.length === 0;
  return (
    <div ref={state.resultsRef} tabIndex={-1} className={styles.results}>
      {outcome.tables.length === 0 && <NoTable state={state} />}
      {outcome.tables.length > 0 && nothing && (
        <div className={styles.empty}>
          <h2 className={styles.heading}>{say(periksa.cleanTitle())}</h2>
          <p className={styles.text}>{say(periksa.clean({ tables: outcome.tables.length, cells: outcome.cells }))}</p>
        </div>
      )}
      <Coverage outcome={outcome} state={state} />
      {!nothing && <FindingList state={state} />}
    </div>
  );
}
