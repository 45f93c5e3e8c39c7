import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FilledIn as Filled } from "../completeness";
import { Folded } from "../shared/Folded";
import { periksa } from "./messages";
import { useFindingStyles, usePeriksaStyles } from "./styles";
import type { PeriksaState } from "./usePeriksa";

/** How many of the figures to be typed are there, and by indicator those that are not, each with a way to its cell. */
export function Completeness({ of, state }: { readonly of: Filled; readonly state: PeriksaState }): ReactElement {
  const styles = usePeriksaStyles();
  const item = useFindingStyles();
  const { say } = state.pane;
  const { filled, total, missing } = of;
  const year = of.year === null ? null : periksa.ofYear({ year: of.year });
  if (missing.length === 0) return <p className={styles.quiet}>{say(periksa.complete({ year, total }))}</p>;
  return (
    <Folded title={say(periksa.incomplete({ year, filled, total }))}>
      {() => (
        <ul className={styles.list}>
          {missing.map(({ code, name, inputs }) => (
            <li key={code} className={item.item}>
              <p className={item.message}>{say(periksa.missingOf({ code, name, count: inputs.length }))}</p>
              {inputs.map((input) => {
                const cell = `${input.sheet}!${input.address}`;
                const text =
                  input.variable === null ? periksa.missingFigure({ cell }) : periksa.missingInput({ variable: input.variable, cell });
                return (
                  <Link
                    key={cell}
                    as="button"
                    className={styles.place}
                    aria-label={say(periksa.goToLabel({ cell }))}
                    onClick={() => state.goTo(input)}
                  >
                    {say(text)}
                  </Link>
                );
              })}
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}
