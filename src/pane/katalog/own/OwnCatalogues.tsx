import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CatalogueDocument } from "../../../catalogue/types";
import { failureText } from "../../shared/failureText";
import { useOwnStyles } from "./Own.styles";
import type { OwnSheetsState } from "./useOwnSheets";
import { UseSheet } from "./UseSheet";

function yearsOf(document: CatalogueDocument): readonly string[] {
  return [
    ...new Set(
      document.nodes.flatMap((node) => [
        ...node.facts.map(({ period }) => period.slice(0, 4)),
        ...node.formula.flatMap(({ years }) => years),
      ]),
    ),
  ].sort();
}

function InUse({ document, state }: { readonly document: CatalogueDocument; readonly state: OwnSheetsState }): ReactElement {
  const styles = useOwnStyles();
  const { strings, stage } = state;
  const { title } = document.source;
  return (
    <li className={styles.card}>
      <strong>{title}</strong>
      <span className={styles.quiet}>
        {[
          strings.content(document.nodes.length, yearsOf(document)),
          document.extends === undefined ? strings.alone : strings.adds(document.extends),
        ].join(", ")}
      </span>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={stage !== null}
          aria-label={strings.exportAgainLabel(title)}
          onClick={() => state.write(document)}
        >
          {strings.exportAgain}
        </Button>
        <Button
          size="small"
          disabledFocusable={stage !== null}
          aria-label={strings.removeLabel(title)}
          onClick={() => state.remove(document)}
        >
          {strings.remove}
        </Button>
      </div>
    </li>
  );
}

interface OwnCataloguesProps {
  readonly state: OwnSheetsState;
  /** The source on show, which can be copied to a sheet. */
  readonly shown: CatalogueDocument | null;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The part "Katalog sendiri": what is in use, a sheet to begin with, and the way to put it in use. */
export function OwnCatalogues({ state, shown, open, onToggle }: OwnCataloguesProps): ReactElement {
  const styles = useOwnStyles();
  const { strings, pane, stage } = state;
  const { documents, error } = pane.own;
  return (
    <details className={styles.box} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>{strings.title}</summary>
      {open && (
        <div className={styles.root}>
          <p className={styles.quiet}>{strings.about}</p>
          {error !== null && (
            <>
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{failureText(error, pane.language, strings.damaged)}</MessageBarBody>
              </MessageBar>
              <div className={styles.actions}>
                <Button disabledFocusable={stage !== null} onClick={state.removeAll}>
                  {strings.removeDamaged}
                </Button>
              </div>
            </>
          )}
          <section className={styles.section}>
            <h3 className={styles.heading}>{strings.inUse}</h3>
            {documents.length === 0 ? (
              <p className={styles.text}>{strings.none}</p>
            ) : (
              <ul className={styles.plainList}>
                {documents.map((document) => (
                  <InUse key={document.source.id} document={document} state={state} />
                ))}
              </ul>
            )}
          </section>
          <UseSheet state={state} />
          <div className={styles.actions}>
            {shown && (
              <Button size="small" disabledFocusable={stage !== null} onClick={() => state.write(shown)}>
                {strings.exportSource}
              </Button>
            )}
            <Button size="small" disabledFocusable={stage !== null} onClick={() => state.write(null)}>
              {strings.blank}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
