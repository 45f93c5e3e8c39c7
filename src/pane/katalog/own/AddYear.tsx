import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import { nextYear } from "../../../usercatalogue/nextYear";
import { own } from "./messages";
import { useOwnStyles } from "./styles";
import type { OwnSheetsState } from "./useOwnSheets";
import { UseSheet } from "./UseSheet";

interface AddYearProps {
  readonly state: OwnSheetsState;
  readonly catalogue: Catalogue;
  readonly source: string;
  readonly code: string;
}

/** "Tambah tahun" on an indicator's page: a sheet with last year's weights, and the button that puts it in use. */
export function AddYear({ state, catalogue, source, code }: AddYearProps): ReactElement {
  const styles = useOwnStyles();
  const { stage } = state;
  const { say } = state.pane;
  const [typed, setTyped] = useState<string | null>(null);
  const year = (typed ?? nextYear(catalogue, source, code)).trim();
  const isYear = /^20\d{2}$/.test(year);
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{say(own.addYear())}</summary>
      <div className={styles.root}>
        <p className={styles.quiet}>{say(own.addYearAbout())}</p>
        <Field
          label={say(own.year())}
          validationMessage={isYear ? undefined : say(own.yearWrong({ text: year }))}
          validationState={isYear ? "none" : "error"}
        >
          <Input value={typed ?? year} inputMode="numeric" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <div className={styles.actions}>
          <Button disabledFocusable={!isYear || stage !== null} onClick={() => isYear && state.addYear({ source, code, year })}>
            {say(own.addYear())}
          </Button>
        </div>
        <UseSheet state={state} />
      </div>
    </details>
  );
}
