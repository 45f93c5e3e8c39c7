import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useRumusStyles } from "./styles";
import { rumus } from "./messages";
import type { Preview, RumusState } from "./useRumus";

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
  const { say } = state.pane;
  const cell = `${sheet}!${address}`;
  return (
    <li className={styles.item}>
      <Link as="button" className={styles.start} aria-label={say(rumus.goToLabel({ cell }))} onClick={() => state.goTo({ sheet, address })}>
        {cell}
      </Link>
      {children}
    </li>
  );
}

/** Each cell that will change, with its formula before and after. */
export function ChangeList({ preview: { plan, formulas }, state }: PlanListProps): ReactElement {
  const styles = useRumusStyles();
  const { pane } = state;
  const { say } = pane;
  const shown = (formula: string): string => formulas.shown(formula, pane.language);
  return (
    <ul className={styles.list} aria-label={say(rumus.list())}>
      {plan.changes.slice(0, SHOWN).map(({ sheet, address, before, after }) => (
        <Item key={`${sheet}!${address}`} sheet={sheet} address={address} state={state}>
          <dl className={styles.formulas}>
            <dt className={styles.term}>{say(rumus.before())}</dt>
            <dd className={styles.formula}>{shown(before)}</dd>
            <dt className={styles.term}>{say(rumus.after())}</dt>
            <dd className={styles.formula}>{before === after ? say(rumus.again()) : shown(after)}</dd>
          </dl>
        </Item>
      ))}
      {plan.changes.length > SHOWN && <li className={styles.quiet}>{say(rumus.more({ count: plan.changes.length - SHOWN }))}</li>}
    </ul>
  );
}

/** Each cell that stays as it is, and why. */
export function RefusalList({ preview: { plan, formulas }, state }: PlanListProps): ReactElement {
  const styles = useRumusStyles();
  const { pane } = state;
  const { say } = pane;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{say(rumus.refused({ count: plan.refusals.length }))}</h3>
      <ul className={styles.list}>
        {plan.refusals.slice(0, SHOWN).map(({ sheet, address, formula, why }) => (
          <Item key={`${sheet}!${address}`} sheet={sheet} address={address} state={state}>
            <p className={styles.formula}>{formulas.shown(formula, pane.language)}</p>
            <p className={styles.text}>{say(why)}</p>
          </Item>
        ))}
        {plan.refusals.length > SHOWN && <li className={styles.quiet}>{say(rumus.more({ count: plan.refusals.length - SHOWN }))}</li>}
      </ul>
    </section>
  );
}
