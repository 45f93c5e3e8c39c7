import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useRumusStyles } from "./Rumus.styles";
import type { Preview, RumusState } from "./Rumus.types";

/** More cells than anybody reads one by one; the rest is counted. */
const SHOWN = 100;

interface PlanListProps {
  readonly preview: Preview;
  readonly state: RumusState;
}

function Item({
  sheet,
  address,
  state,
  children,
}: {
  readonly sheet: string;
  readonly address: string;
  readonly state: RumusState;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useRumusStyles();
  const cell = `${sheet}!${address}`;
  return (
    <li className={styles.item}>
      <Link as="button" className={styles.start} aria-label={state.strings.goToLabel(cell)} onClick={() => state.goTo({ sheet, address })}>
        {cell}
      </Link>
      {children}
    </li>
  );
}

/** Each cell that will change, with its formula before and after. */
export function ChangeList({ preview: { plan, formulas }, state }: PlanListProps): ReactElement {
  const styles = useRumusStyles();
  const { strings, pane } = state;
  const shown = (formula: string): string => formulas.shown(formula, pane.language);
  return (
    <ul className={styles.list} aria-label={strings.list}>
      {plan.changes.slice(0, SHOWN).map(({ sheet, address, before, after }) => (
        <Item key={`${sheet}!${address}`} sheet={sheet} address={address} state={state}>
          <dl className={styles.formulas}>
            <dt className={styles.term}>{strings.before}</dt>
            <dd className={styles.formula}>{shown(before)}</dd>
            <dt className={styles.term}>{strings.after}</dt>
            <dd className={styles.formula}>{before === after ? strings.again : shown(after)}</dd>
          </dl>
        </Item>
      ))}
      {plan.changes.length > SHOWN && <li className={styles.quiet}>{strings.more(plan.changes.length - SHOWN)}</li>}
    </ul>
  );
}

/** Each cell that stays as it is, and why. */
export function RefusalList({ preview: { plan, formulas }, state }: PlanListProps): ReactElement {
  const styles = useRumusStyles();
  const { strings, pane } = state;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{strings.refused(plan.refusals.length)}</h3>
      <ul className={styles.list}>
        {plan.refusals.slice(0, SHOWN).map(({ sheet, address, formula, why }) => (
          <Item key={`${sheet}!${address}`} sheet={sheet} address={address} state={state}>
            <p className={styles.formula}>{formulas.shown(formula, pane.language)}</p>
            <p className={styles.text}>{why[pane.language]}</p>
          </Item>
        ))}
        {plan.refusals.length > SHOWN && <li className={styles.quiet}>{strings.more(plan.refusals.length - SHOWN)}</li>}
      </ul>
    </section>
  );
}
