import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { InputFindings } from "../../coreChecks";
import { usePane } from "../../pane";
import { useGoTo } from "../../shared/useGoTo";
import { useTabelStyles } from "../styles";
import { temuan } from "./messages";

/** So many are told beside the preview; all of them are in Periksa. */
const TOLD = 5;

interface TemuanProps {
  readonly found: InputFindings;
  /** Of the line that says how many there are, which describes the button that inserts. */
  readonly id: string;
  /** Of all tables of a year. */
  readonly ofAll?: boolean;
}

/** What is wrong with the cells the shown table takes, each with a way to its cell. It keeps nobody from inserting. */
export function Temuan({ found: { findings, isWhole }, id, ofAll = false }: TemuanProps): ReactElement {
  const styles = useTabelStyles();
  const { say, show } = usePane();
  const goTo = useGoTo();
  const more = findings.length - TOLD;
  return (
    <MessageBar intent={findings.some(({ severity }) => severity === "error") ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle id={id}>{say((ofAll ? temuan.titleOfAll : temuan.title)({ count: findings.length }))}</MessageBarTitle>
        <ul className={styles.cells}>
          {findings.slice(0, TOLD).map(({ fingerprint, sheet, address, message }) => (
            <li key={`${fingerprint} ${sheet}!${address}`}>
              <Link
                as="button"
                className={styles.goTo}
                aria-label={say(temuan.goTo({ cell: { sheet, address } }))}
                onClick={() => goTo({ sheet, address })}
              >
                {`${sheet}!${address}`}
              </Link>
              {` ${say(message)}`}
            </li>
          ))}
          {more > 0 && <li>{say(temuan.more({ count: more }))}</li>}
        </ul>
        {say(ofAll ? temuan.askOfAll() : temuan.ask())}
        {!isWhole && ` ${say(temuan.partly())}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => show({ view: "periksa" })}>
          {say(temuan.open())}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
