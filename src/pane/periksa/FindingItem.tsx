import { Button, Link } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Finding } from "../../checks/engine/finding";
import { say, sayDatum } from "../../language/say";
import { useFindingStyles } from "./Periksa.styles";
import type { PeriksaState } from "./Periksa.types";
import { SeverityMark } from "./SeverityMark";

interface FindingItemProps {
  readonly finding: Finding;
  readonly state: PeriksaState;
}

/** One finding: where, what, found and wanted, from which line, and what can be done about it. */
export function FindingItem({ finding, state }: FindingItemProps): ReactElement {
  const styles = useFindingStyles();
  const reason = useId();
  const { pane } = state;
  const { periksa, app } = pane.strings;
  const cell = `${finding.sheet}!${finding.address}`;
  const { fix, indicator, source, withheld } = finding;
  // A number stored as text reads as it should; the sentence says what is wrong with it.
  const [found, expected] = [finding.found, finding.expected].map((datum) => datum && sayDatum(datum, pane.language));
  const showsValues = found !== expected;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.cell}>{cell}</span>
      </div>
      <p className={styles.message}>{say(finding.message, pane.language)}</p>
      {showsValues && (
        <dl className={styles.values}>
          {found !== null && (
            <>
              <dt className={styles.term}>{periksa.found}</dt>
              <dd className={styles.value}>{found || "–"}</dd>
            </>
          )}
          {expected !== null && (
            <>
              <dt className={styles.term}>{periksa.expected}</dt>
              <dd className={styles.value}>
                <strong>{expected}</strong>
              </dd>
            </>
          )}
        </dl>
      )}
      {(source || indicator) && (
        <p className={styles.quiet}>
          {source && periksa.source(source.id, source.line)}
          {source && indicator && ". "}
          {indicator && (
            <Link inline as="button" className={styles.link} onClick={() => pane.show({ view: "katalog", indicator })}>
              {periksa.indicator(indicator)}
            </Link>
          )}
        </p>
      )}
      {fix && <p className={styles.quiet}>{periksa.fixOffer(say(fix.label, pane.language))}</p>}
      {withheld && (
        <p id={reason} className={styles.quiet}>
          {say(withheld, pane.language)}
        </p>
      )}
      <div className={styles.actions}>
        <Button size="small" aria-label={periksa.goToLabel(cell)} onClick={() => state.goTo(finding)}>
          {app.goTo}
        </Button>
        {fix && (
          <Button
            size="small"
            aria-label={`${periksa.fix} ${cell}: ${say(fix.label, pane.language)}`}
            disabledFocusable={state.stage !== null}
            onClick={() => state.fix(finding)}
          >
            {periksa.fix}
          </Button>
        )}
        {withheld && (
          <Button size="small" aria-label={`${periksa.fix} ${cell}`} aria-describedby={reason} disabledFocusable>
            {periksa.fix}
          </Button>
        )}
      </div>
    </li>
  );
}
