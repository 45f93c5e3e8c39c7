import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { periksa } from "./messages";
import { usePeriksaStyles } from "./styles";
import type { PeriksaState } from "./usePeriksa";

/** Which cells the findings are of, and the way back to all of them. */
export function SelectionNote({ state }: { readonly state: PeriksaState }): ReactElement | null {
  const styles = usePeriksaStyles();
  const { say } = state.pane;
  if (!state.scope) return null;
  return (
    <div className={styles.empty}>
      <div className={styles.row}>
        <strong>{say(periksa.selection({ cell: state.scope }))}</strong>
        <Button size="small" onClick={state.showAll}>
          {say(periksa.showAll({ count: state.everywhere }))}
        </Button>
      </div>
      {state.total === 0 && state.everywhere > 0 && <p className={styles.text}>{say(periksa.cleanSelection())}</p>}
    </div>
  );
}
