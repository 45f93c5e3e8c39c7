import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { CheckOutcome } from "../coreChecks";
import { Completeness } from "./Completeness";
import { Coverage } from "./Coverage";
import { Filters } from "./Filters";
import { FindingItem } from "./FindingItem";
import { byRule, SEVERITIES } from "./groups";
import { Ignored } from "./Ignored";
import { severityCounts, periksa } from "./messages";
import { ReadTables } from "./ReadTables";
import { SelectionNote } from "./SelectionNote";
import { usePeriksaStyles } from "./styles";
import type { PeriksaState } from "./usePeriksa";

interface ResultsProps {
  readonly outcome: CheckOutcome;
  readonly state: PeriksaState;
}

/** Whether there may be a capaian to mark: in a table of the catalogue's indicators, or in one known by its columns. */
function canHaveSigns({ tables, reading }: CheckOutcome): boolean {
  return tables.length > 0 || reading.typed().tables.some(({ columns }) => columns.some(({ role }) => role === "capaian"));
}

/** No table of the catalogue's indicators: none was read at all, or those of somebody else. */
function NoTable({ outcome, state }: ResultsProps): ReactElement {
  const styles = usePeriksaStyles();
  const { say } = state.pane;
  const tables = useMemo(() => outcome.reading.sheets().reduce((sum, sheet) => sum + sheet.tables.length, 0), [outcome.reading]);
  return (
    <div className={styles.empty}>
      <h2 className={styles.heading}>{say(tables === 0 ? periksa.noTableTitle() : periksa.otherTablesTitle())}</h2>
      <p className={styles.text}>{say(tables === 0 ? periksa.noTable() : periksa.otherTables({ tables }))}</p>
      <Button disabledFocusable={state.stage !== null} onClick={state.makeInput}>
        {say(periksa.makeInput())}
      </Button>
    </div>
  );
}

/** The findings of the page: by severity, within one by what they have in common, which can be folded away. */
function FindingList({ outcome, state }: ResultsProps): ReactElement {
  const styles = usePeriksaStyles();
  const { page, filters } = state;
  const { say } = state.pane;
  return (
    <>
      {page.total === 0 && <p className={styles.text}>{say(periksa.hiddenByFilter())}</p>}
      {SEVERITIES.map((severity) => {
        const own = page.findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} className={styles.group}>
            <h2 className={styles.heading}>{say(severityCounts[severity]({ count: filters.counts[severity] }))}</h2>
            {byRule(own).map(({ rule, findings }) => (
              <details key={rule} open>
                <summary className={styles.summary}>
                  <h3 className={styles.rule}>{say(periksa.group({ title: outcome.titles[rule] ?? rule, count: findings.length }))}</h3>
                </summary>
                <ul className={styles.list}>
                  {findings.map((finding) => (
                    <FindingItem
                      key={`${finding.fingerprint}/${finding.address}`}
                      finding={finding}
                      isBusy={state.stage !== null}
                      actions={state.actions}
                    />
                  ))}
                </ul>
              </details>
            ))}
          </section>
        );
      })}
    </>
  );
}

function Pages({ state }: { readonly state: PeriksaState }): ReactElement | null {
  const styles = usePeriksaStyles();
  const { page, pageNumber } = state;
  const { say } = state.pane;
  if (page.pages === 1) return null;
  return (
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
  );
}

/** What the last check found, or why it found nothing; what was let stand; what was read and what not. */
export function Results({ outcome, state }: ResultsProps): ReactElement {
  const styles = usePeriksaStyles();
  const { say } = state.pane;
  const nothing = outcome.findings.length === 0;
  return (
    <div ref={state.resultsRef} tabIndex={-1} className={styles.results}>
      {outcome.tables.length === 0 && <NoTable outcome={outcome} state={state} />}
      {outcome.tables.length > 0 && nothing && (
        <div className={styles.empty}>
          <h2 className={styles.heading}>{say(periksa.cleanTitle())}</h2>
          <p className={styles.text}>{say(periksa.clean({ tables: outcome.tables.length, cells: outcome.cells }))}</p>
        </div>
      )}
      {outcome.truncated.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(periksa.truncated({ sheets: { items: outcome.truncated, join: "and" } }))}</MessageBarBody>
        </MessageBar>
      )}
      <SelectionNote state={state} />
      {!nothing && <Filters state={state} />}
      <div className={styles.row}>
        {state.fixable > 1 && (
          <Button size="small" disabledFocusable={state.stage !== null} onClick={state.fixAll}>
            {say(periksa.fixAll({ count: state.fixable }))}
          </Button>
        )}
        <Button size="small" disabledFocusable={state.stage !== null} onClick={state.makeReport}>
          {say(periksa.makeReport())}
        </Button>
        {canHaveSigns(outcome) && (
          <Button size="small" disabledFocusable={state.stage !== null} onClick={state.makeSigns}>
            {say(periksa.makeSigns())}
          </Button>
        )}
      </div>
      {state.total > 0 && <FindingList outcome={outcome} state={state} />}
      <Pages state={state} />
      <Ignored state={state} />
      {outcome.completeness && <Completeness of={outcome.completeness} state={state} />}
      <Coverage outcome={outcome} state={state} />
      <ReadTables outcome={outcome} state={state} />
    </div>
  );
}
