import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Renumbering } from "../../../tables";
import { nomor } from "./messages";
import { useNomor, type NomorProps } from "./useNomor";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
});

interface PlanProps {
  readonly plan: Renumbering;
  readonly state: ReturnType<typeof useNomor>;
}

/** What gets which number before it is written. Takes the focus, because it is the answer to the click. */
function Plan({ plan, state }: PlanProps): ReactElement {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { say } = state.pane;
  const { changes, typedOver } = plan;
  return (
    <div className={styles.root} role="group" aria-label={say(nomor.heading())}>
      <h3 className={styles.heading}>{say(changes.length === 0 ? nomor.nothing() : nomor.heading())}</h3>
      {changes.length + typedOver.length > 0 && (
        <ul className={styles.list}>
          {changes.map(({ sheet, address, before, after }) => (
            <li key={`${sheet}!${address}`}>{say(nomor.change({ place: { sheet, address }, before, after }))}</li>
          ))}
          {typedOver.map(({ sheet, address, number }) => (
            <li key={`${sheet}!${address}`}>{say(nomor.typedOver({ place: { sheet, address }, number }))}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {changes.length > 0 && (
          <Button ref={first} size="small" appearance="primary" disabledFocusable={state.busy} onClick={() => state.write(plan)}>
            {say(state.busy ? nomor.writing() : nomor.write())}
          </Button>
        )}
        <Button ref={changes.length > 0 ? undefined : first} size="small" disabledFocusable={state.busy} onClick={() => state.show(false)}>
          {say(nomor.close())}
        </Button>
      </div>
    </div>
  );
}

/** Numbers the captions of the workbook's tables anew, in the order they stand in. */
export function Nomor(props: NomorProps): ReactElement {
  const state = useNomor(props);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {state.plan === null ? (
        <Button onClick={() => state.show(true)}>{state.pane.say(nomor.renumber())}</Button>
      ) : (
        <Plan plan={state.plan} state={state} />
      )}
    </div>
  );
}
