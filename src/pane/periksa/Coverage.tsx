import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckOutcome } from "../coreChecks";
import { Folded } from "../shared/Folded";
import { periksa } from "./messages";
import { useFindingStyles, usePeriksaStyles } from "./styles";
import type { PeriksaState } from "./usePeriksa";

/** So many tables are named in the line; of the rest it says how many. */
const NAMED = 5;

/** Which tables were read, and what was left unread and why, each with a way to its cells. */
export function Coverage({ outcome, state }: { readonly outcome: CheckOutcome; readonly state: PeriksaState }): ReactElement {
  const styles = usePeriksaStyles();
  const item = useFindingStyles();
  const { say } = state.pane;
  const tables = outcome.tables.map(({ sheet, address }) => `${sheet}!${address}`);
  const items = tables.length > NAMED ? [...tables.slice(0, NAMED), periksa.moreTables({ count: tables.length - NAMED })] : tables;
  return (
    <>
      {tables.length > 0 && <p className={styles.quiet}>{say(periksa.checkedTables({ tables: { items, join: "and" } }))}</p>}
      {outcome.unread.length > 0 && (
        <Folded title={say(periksa.unreadCount({ count: outcome.unread.length }))}>
          {() => (
            <ul className={styles.list}>
              {outcome.unread.map((place) => {
                const cell = `${place.sheet}!${place.address}`;
                return (
                  <li key={cell} className={item.item}>
                    <Link
                      as="button"
                      className={styles.place}
                      aria-label={say(periksa.goToLabel({ cell }))}
                      onClick={() => state.goTo(place)}
                    >
                      {cell}
                    </Link>
                    <p className={item.message}>{say(place.why)}</p>
                  </li>
                );
              })}
            </ul>
          )}
        </Folded>
      )}
    </>
  );
}
