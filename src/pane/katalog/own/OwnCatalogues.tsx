import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CatalogueDocument } from "../../../catalogue/types";
import { failureText } from "../../shared/failureText";
import { own } from "./messages";
import { useOwnStyles } from "./styles";
import type { OwnSheetsState } from "./useOwnSheets";
import { UseSheet } from "./UseSheet";

function yearsOf(document: CatalogueDocument): readonly string[] {
  return [
    ...new Set(
      document.nodes.flatMap((node) => [
        ...node.facts.map(({ period }) => period.slice(0, 4)),
        ...node.formula.flatMap(({ years }) => years),
        ...(node.years ?? []),
      ]),
    ),
  ].sort();
}

function InUse({ document, state }: { readonly document: CatalogueDocument; readonly state: OwnSheetsState }): ReactElement {
  const styles = useOwnStyles();
  const { stage } = state;
  const { say } = state.pane;
  const { title } = document.source;
  const years = yearsOf(document);
  return (
    <li className={styles.card}>
      <strong>{title}</strong>
      <span className={styles.quiet}>
        {[
          say(own.content({ count: document.nodes.length, n: years.length, years: { items: years, join: "and" } })),
          document.extends === undefined ? say(own.alone()) : say(own.adds({ base: document.extends })),
        ].join(", ")}
      </span>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={stage !== null}
          aria-label={say(own.exportAgainLabel({ title }))}
          onClick={() => state.write(document)}
        >
          {say(own.exportAgain())}
        </Button>
        <Button
          size="small"
          disabledFocusable={stage !== null}
          aria-label={say(own.removeLabel({ title }))}
          onClick={() => state.remove(document)}
        >
          {say(own.remove())}
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
  const { pane, stage } = state;
  const { say } = pane;
  const { documents, error } = pane.own;
  return (
    <details className={styles.box} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>{say(own.title())}</summary>
      {open && (
        <div className={styles.root}>
          <p className={styles.quiet}>{say(own.about())}</p>
          {error !== null && (
            <>
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{say(failureText(error, own.damaged()))}</MessageBarBody>
              </MessageBar>
              <div className={styles.actions}>
                <Button disabledFocusable={stage !== null} onClick={state.removeAll}>
                  {say(own.removeDamaged())}
                </Button>
              </div>
            </>
          )}
          <section className={styles.section}>
            <h3 className={styles.heading}>{say(own.inUse())}</h3>
            {documents.length === 0 ? (
              <p className={styles.text}>{say(own.none())}</p>
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
                {say(own.exportSource())}
              </Button>
            )}
            <Button size="small" disabledFocusable={stage !== null} onClick={() => state.write(null)}>
              {say(own.blank())}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
