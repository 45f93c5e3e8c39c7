import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { memo, useId, useRef, useState, type MouseEvent, type ReactElement } from "react";
import type { Finding } from "../../checks/engine/finding";
import { sayDatum } from "../../language/say";
import { parseAddress } from "../../sheet/address";
import { app } from "../messages";
import { usePane } from "../pane";
import { citation } from "../../catalogue/placeWords";
import { Ignore } from "./Ignore";
import { periksa } from "./messages";
import { useFindingStyles } from "./styles";
import { SeverityMark } from "./SeverityMark";

/** What can be done about a finding; the same functions at every drawing. */
export interface FindingActions {
  readonly goTo: (finding: Finding) => void;
  readonly fix: (finding: Finding) => void;
  readonly ignore: (finding: Finding, reason: string) => Promise<void>;
}

interface FindingItemProps {
  readonly finding: Finding;
  /** Something is going on that no mend may come into. */
  readonly isBusy: boolean;
  readonly actions: FindingActions;
}

/** Two hundred of them stand on a page: each is drawn again only when it is concerned itself. */
export const FindingItem = memo(Item);

/** One finding: where, what, found and wanted, from which line, and what can be done about it. */
function Item({ finding, isBusy, actions }: FindingItemProps): ReactElement {
  const styles = useFindingStyles();
  const reason = useId();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const pane = usePane();
  const { say } = pane;
  const cell = `${finding.sheet}!${finding.address}`;
  const { fix, indicator, source, withheld, explanation, consequence } = finding;
  // What is missing is made of nothing.
  const place = finding.found === null ? null : parseAddress(finding.address);
  // A number stored as text reads as it should; the sentence says what is wrong with it.
  const [found, expected] = [finding.found, finding.expected].map((datum) => datum && sayDatum(datum, pane.language));
  const showsValues = found !== expected;
  // With a mouse the finding itself leads to its cell; the keyboard has the button, and a text being selected stays selected.
  const open = ({ target }: MouseEvent): void => {
    const isControl = target instanceof Element && target.closest("button, a, input, form, summary") !== null;
    if (!isControl && window.getSelection()?.isCollapsed !== false) actions.goTo(finding);
  };
  return (
    <li className={mergeClasses(styles.item, styles.clickable)} onClick={open}>
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
      {explanation && <p className={styles.message}>{say(explanation).trim()}</p>}
      {consequence && <p className={styles.message}>{say(consequence).trim()}</p>}
      {(source || indicator) && (
        <p className={styles.quiet}>
          {source && say(periksa.source({ place: citation(source.id, source.line) }))}
          {source && indicator && "."}
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
        <Button size="small" aria-label={say(periksa.goToLabel({ cell }))} onClick={() => actions.goTo(finding)}>
          {say(app.goTo())}
        </Button>
        {fix && (
          <Button
            size="small"
            aria-label={`${say(periksa.fix())} ${cell}: ${say(fix.label)}`}
            disabledFocusable={isBusy}
            onClick={() => actions.fix(finding)}
          >
            {say(periksa.fix())}
          </Button>
        )}
        {withheld && (
          <Button size="small" aria-label={`${say(periksa.fix())} ${cell}`} aria-describedby={reason} disabledFocusable>
            {say(periksa.fix())}
          </Button>
        )}
        {place && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say(periksa.traceLabel({ cell }))}
            onClick={() =>
              pane.show({ view: "rumus", task: "telusur", cell: { sheet: finding.sheet, row: place.row, column: place.column } })
            }
          >
            {say(periksa.trace())}
          </Button>
        )}
        {!isAsking && (
          <Button
            ref={opener}
            size="small"
            appearance="subtle"
            aria-label={say(periksa.ignoreLabel({ cell }))}
            onClick={() => setAsking(true)}
          >
            {say(periksa.ignore())}
          </Button>
        )}
      </div>
      {isAsking && (
        <Ignore
          finding={finding}
          ignore={actions.ignore}
          onClose={() => {
            setAsking(false);
            // The button is there again after the next drawing.
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      )}
    </li>
  );
}
