import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import { useOwnStyles } from "./Own.styles";
import type { OwnSheetsState } from "./useOwnSheets";
import { UseSheet } from "./UseSheet";

interface AddYearProps {
  readonly state: OwnSheetsState;
  readonly catalogue: Catalogue;
  readonly source: string;
  readonly code: string;
}

/** The newest year the indicator was measured in, and one. */
function offered(catalogue: Catalogue, source: string, code: string): string {
  const newest = catalogue.newestYear(code, source);
  return String(newest === undefined ? new Date().getFullYear() : Number(newest) + 1);
}

/** "Tambah tahun" on an indicator's page: a sheet with last year's weights, and the button that puts it in use. */
export function AddYear({ state, catalogue, source, code }: AddYearProps): ReactElement {
  const styles = useOwnStyles();
  const { strings, stage } = state;
  const [typed, setTyped] = useState<string | null>(null);
  const year = (typed ?? offered(catalogue, source, code)).trim();
  const isYear = /^20\d{2}$/.test(year);
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{strings.addYear}</summary>
      <div className={styles.root}>
        <p className={styles.quiet}>{strings.addYearAbout}</p>
        <Field
          label={strings.year}
          validationMessage={isYear ? undefined : strings.yearWrong(year)}
          validationState={isYear ? "none" : "error"}
        >
          <Input value={typed ?? year} inputMode="numeric" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <div className={styles.actions}>
          <Button disabledFocusable={!isYear || stage !== null} onClick={() => isYear && state.addYear({ source, code, year })}>
            {strings.addYear}
          </Button>
        </div>
        <UseSheet state={state} />
      </div>
    </details>
  );
}
