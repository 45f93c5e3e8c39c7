import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import type { CatalogueDocument } from "../../../catalogue/types";
import { nextYear } from "../../../usercatalogue/nextYear";
import { useRemembered } from "../../shared/remembered";
import { own } from "./messages";
import { useOwnStyles } from "./styles";
import type { OwnSheetsState } from "./useOwnSheets";
import { UseSheet } from "./UseSheet";

interface NewYearProps {
  readonly state: OwnSheetsState;
  readonly catalogue: Catalogue;
  /** Built-in, with weights. */
  readonly document: CatalogueDocument;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** "Tahun baru" for all indicators of a document: the sheet, the catalogue in use, the input sheets; each opens what is there already. */
export function NewYear({ state, catalogue, document, open, onToggle }: NewYearProps): ReactElement {
  const styles = useOwnStyles();
  const { stage } = state;
  const { say } = state.pane;
  const { id, title } = document.source;
  // Kept: in use, the year would be the newest one, and the next would be offered in the middle of the work.
  const [typed, setTyped] = useRemembered(`katalog.tahunBaru.${id}`);
  const year = (typed || nextYear(catalogue, id, null)).trim();
  const isYear = /^20\d{2}$/.test(year);
  return (
    <details className={styles.box} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>{say(own.newYear())}</summary>
      {open && (
        <div className={styles.root}>
          <p className={styles.quiet}>{say(own.newYearAbout({ source: title }))}</p>
          <Field
            label={say(own.year())}
            validationMessage={isYear ? undefined : say(own.yearWrong({ text: year }))}
            validationState={isYear ? "none" : "error"}
          >
            <Input value={typed || year} inputMode="numeric" onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <ol className={styles.steps}>
            <li>
              <Button
                disabledFocusable={!isYear || stage !== null}
                onClick={() => {
                  if (!isYear) return;
                  setTyped(year);
                  state.addYear({ source: id, code: null, year });
                }}
              >
                {say(own.openYear({ year }))}
              </Button>
            </li>
            <li>
              <p className={styles.text}>{say(own.fillStep())}</p>
              <UseSheet state={state} />
            </li>
            <li>
              <p className={styles.text}>{say(own.inputStep({ year }))}</p>
              <Button disabledFocusable={!isYear || stage !== null} onClick={() => isYear && state.openInput(year)}>
                {say(own.openInput({ year }))}
              </Button>
            </li>
          </ol>
        </div>
      )}
    </details>
  );
}
