import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Folded } from "../shared/Folded";
import { periksa } from "./messages";
import { useFindingStyles, usePeriksaStyles } from "./styles";
import type { PeriksaState } from "./usePeriksa";

/** What somebody lets stand, with the reason and the way back; and exceptions that nothing needs any more. */
export function Ignored({ state }: { readonly state: PeriksaState }): ReactElement | null {
  const styles = usePeriksaStyles();
  const item = useFindingStyles();
  const { ignored, unused } = state;
  const { say } = state.pane;
  return (
    <>
      {ignored.length > 0 && (
        <Folded title={say(periksa.ignored({ count: ignored.length }))}>
          {() => (
            <ul className={styles.list}>
              {ignored.map((finding) => {
                const cell = `${finding.sheet}!${finding.address}`;
                return (
                  <li key={finding.fingerprint} className={item.item}>
                    <span className={item.cell}>{cell}</span>
                    <p className={item.message}>{say(finding.message)}</p>
                    <p className={item.quiet}>{say(periksa.ignoredBecause({ reason: finding.suppressed?.reason ?? "" }))}</p>
                    <div className={item.actions}>
                      <Button
                        size="small"
                        aria-label={say(periksa.restoreLabel({ cell }))}
                        onClick={() => void state.restore(finding.fingerprint)}
                      >
                        {say(periksa.restore())}
                      </Button>
                    </div>
                  </li>
                );
              })}
            </ul>
          )}
        </Folded>
      )}
      {unused.length > 0 && (
        <Folded title={say(periksa.unused({ count: unused.length }))}>
          {() => (
            <ul className={styles.list}>
              {unused.map(({ fingerprint, reason }) => (
                <li key={fingerprint} className={item.item}>
                  <p className={item.message}>{fingerprint}</p>
                  <p className={item.quiet}>{say(periksa.ignoredBecause({ reason }))}</p>
                  <div className={item.actions}>
                    <Button size="small" aria-label={say(periksa.removeLabel({ reason }))} onClick={() => void state.restore(fingerprint)}>
                      {say(periksa.remove())}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
    </>
  );
}
