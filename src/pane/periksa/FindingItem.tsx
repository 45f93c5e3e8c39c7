import { Button, Link } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Finding } from "../../checks/engine/finding";
import { sayDatum } from "../../language/say";
import { app } from "../messages";
import { periksa } from "./messages";
import { useFindingStyles } from "./styles";
import { SeverityMark } from "./SeverityMark";
import type { PeriksaState } from "./usePeriksa";

interface FindingItemProps {
  readonly finding: Finding;
  readonly state: PeriksaState;
}

/** One finding: where, what, found and wanted, from which line, and what can be done about it. */
export function FindingItem({ finding, state }: FindingItemProps): ReactElement {
  const styles = useFindingStyles();
  const reason = useId();
  const { pane } = state;
  const { say } = pane;
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
      <p className={styles.message}>{say(finding.message)}</p>
      {showsValues && (
        <dl className={styles.values}>
          {found !== null && (
            <>
              <dt className={styles.term}>{say(periksa.found())}</dt>
              <dd className={styles.value}>{found || "–"}</dd>
            </>
          )}
          {expected !== null && (
            <>
              <dt className={styles.term}>{say(periksa.expected())}</dt>
              <dd className={styles.value}>
                <strong>{expected}</strong>
              </dd>
            </>
          )}
        </dl>
      )}
      {(source || indicator) && (
        <p className={styles.quiet}>
          {source && say(periksa.source({ source: source.id, line: String(source.line) }))}
          {source && indicator && ". "}
          {indicator && (
            <Link inline as="button" className={styles.link} onClick={() => pane.show({ view: "katalog", indicator })}>
              {say(periksa.indicator({ code: indicator }))}
            </Link>
          )}
        </p>
      )}
      {fix && <p className={styles.quiet}>{say(periksa.fixOffer({ what: fix.label }))}</p>}
      {withheld && (
        <p id={reason} className={styles.quiet}>
          {say(withheld)}
        </p>
      )}
      <div className={styles.actions}>
        <Button size="small" aria-label={say(periksa.goToLabel({ cell }))} onClick={() => state.goTo(finding)}>
          {say(app.goTo())}
        </Button>
        {fix && (
          <Button
            size="small"
            aria-label={`${say(periksa.fix())} ${cell}: ${say(fix.label)}`}
            disabledFocusable={state.stage !== null}
            onClick={() => state.fix(finding)}
          >
            {say(periksa.fix())}
          </Button>
        )}
        {withheld && (
          <Button size="small" aria-label={`${say(periksa.fix())} ${cell}`} aria-describedby={reason} disabledFocusable>
            {say(periksa.fix())}
          </Button>
        )}
      </div>
    </li>
  );
}
