import { Button, MessageBar, MessageBarBody, ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FindingItem } from "./FindingItem";
import { severities } from "./groups";
import type { CheckOutcome } from "../core";
import { usePeriksaStyles } from "./Periksa.styles";
import type { PeriksaState } from "./Periksa.types";
import { SeverityMark } from "./SeverityMark";

interface ResultsProps {
  readonly outcome: CheckOutcome;
  readonly state: PeriksaState;
}

function Coverage({ outcome, state }: ResultsProps): ReactElement {
  const styles = usePeriksaStyles();
  const { periksa } = state.pane.strings;
  const tables = outcome.tables.map(({ sheet, address }) => `${sheet}!${address}`);
  const shown = tables.slice(0, 5);
  return (
    <>
      {outcome.truncated.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{periksa.truncated(outcome.truncated)}</MessageBarBody>
        </MessageBar>
      )}
      {tables.length > 0 && (
        <p className={styles.quiet}>
          {periksa.checkedTables(tables.length > 5 ? [...shown, periksa.moreTables(tables.length - 5)] : shown)}
        </p>
      )}
    </>
  );
}

function NoTable({ state }: { readonly state: PeriksaState }): ReactElement {
  const styles = usePeriksaStyles();
  const { periksa } = state.pane.strings;
  return (
    <div className={styles.empty}>
      <h2 className={styles.heading}>{periksa.noTableTitle}</h2>
      <p className={styles.text}>{periksa.noTable}</p>
      <Button disabledFocusable={state.stage !== null} onClick={state.makeInput}>
        {periksa.makeInput}
      </Button>
    </div>
  );
}

function FindingList({ state }: { readonly state: PeriksaState }): ReactElement {
  const styles = usePeriksaStyles();
  const { page, pageNumber, pane, counts } = state;
  const { periksa } = pane.strings;
  return (
    <>
      <div role="group" aria-label={periksa.filter} className={styles.filters}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.filter}
            checked={state.shownSeverities.has(severity)}
            onClick={() => state.toggleSeverity(severity)}
          >
            <SeverityMark severity={severity} text={periksa.groupCount(periksa.severity[severity], counts[severity])} />
          </ToggleButton>
        ))}
      </div>
      {state.fixable > 1 && (
        <div>
          <Button size="small" disabledFocusable={state.stage !== null} onClick={state.fixAll}>
            {periksa.fixAll(state.fixable)}
          </Button>
        </div>
      )}
      {page.total === 0 && <p className={styles.text}>{periksa.hiddenByFilter}</p>}
      {severities.map((severity) => {
        const own = page.findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} className={styles.group}>
            <h2 className={styles.heading}>{periksa.groupCount(periksa.severity[severity], counts[severity])}</h2>
            <ul className={styles.list}>
              {own.map((finding, at) => (
                <FindingItem key={`${finding.rule}/${finding.sheet}/${finding.address}/${at}`} finding={finding} state={state} />
              ))}
            </ul>
          </section>
        );
      })}
      {page.pages > 1 && (
        <nav aria-label={periksa.pages} className={styles.row}>
          <Button size="small" disabledFocusable={pageNumber === 0} onClick={() => state.setPage(Math.max(0, pageNumber - 1))}>
            {periksa.previous}
          </Button>
          <span className={styles.quiet}>{periksa.page(page.from, page.to, page.total)}</span>
          <Button
            size="small"
            disabledFocusable={pageNumber >= page.pages - 1}
            onClick={() => state.setPage(Math.min(page.pages - 1, pageNumber + 1))}
          >
            {periksa.next}
          </Button>
        </nav>
      )}
    </>
  );
}

/** What the last check found, or why it found nothing. */
export function Results({ outcome, state }: ResultsProps): ReactElement {
  const styles = usePeriksaStyles();
  const { periksa } = state.pane.strings;
  const nothing = outcome.findings.length === 0;
  return (
    <div ref={state.resultsRef} tabIndex={-1} className={styles.results}>
      {outcome.tables.length === 0 && <NoTable state={state} />}
      {outcome.tables.length > 0 && nothing && (
        <div className={styles.empty}>
          <h2 className={styles.heading}>{periksa.cleanTitle}</h2>
          <p className={styles.text}>{periksa.clean(outcome.tables.length, outcome.cells)}</p>
        </div>
      )}
      <Coverage outcome={outcome} state={state} />
      {!nothing && <FindingList state={state} />}
    </div>
  );
}
