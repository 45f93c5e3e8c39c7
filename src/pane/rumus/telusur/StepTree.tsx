import { Link, Tree, TreeItem, TreeItemLayout } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { sayDatum } from "../../../language/say";
import type { TraceStep } from "../../coreTrace";
import { formulaShown } from "../../shared/shown";
import { useRumusStyles } from "../styles";
import { telusur } from "./messages";
import type { TelusurState } from "./useTelusur";

/** Down to what a figure is made of, or up to what follows from it. */
type Way = "steps" | "usedBy";

const WAYS = ["steps", "usedBy"] as const;

interface StepProps {
  readonly step: TraceStep;
  readonly state: TelusurState;
}

/** What a step holds, where it stands and what is known of it. */
export function About({ step, state }: StepProps): ReactElement {
  const styles = useRumusStyles();
  const { say, language, show } = state.pane;
  const { place, formula, indicator, notes } = step;
  return (
    <>
      {place && (
        <span>
          <Link as="button" className={styles.place} aria-label={say(telusur.goTo({ cell: place }))} onClick={() => state.goTo(place)}>
            {say(telusur.cell({ cell: place }))}
          </Link>
        </span>
      )}
      {formula !== null && <p className={styles.formula}>{formulaShown(formula, language)}</p>}
      {notes.map((note, at) => (
        <p key={at} className={styles.quiet}>
          {say(note)}
        </p>
      ))}
      {indicator !== null && (
        <span>
          <Link as="button" className={styles.place} onClick={() => show({ view: "katalog", indicator })}>
            {say(telusur.inCatalogue({ code: indicator }))}
          </Link>
        </span>
      )}
    </>
  );
}

interface BranchProps extends StepProps {
  readonly way: Way;
  /** Places in the lists above it: a cell may stand in a trace many times. */
  readonly path: string;
  readonly open: ReadonlySet<string>;
}

const counted = (way: Way, count: number) => (way === "steps" ? telusur.madeOf({ count }) : telusur.usedBy({ count }));

/** The steps behind one, found out when they are shown. */
function Below({ step, way, path, open, state }: BranchProps): ReactElement {
  const styles = useRumusStyles();
  const { say } = state.pane;
  const steps = useMemo(() => step[way](), [step, way]);
  const more = way === "steps" ? step.more : 0;
  return (
    <Tree className={styles.steps}>
      {steps.map((each, at) => (
        <StepItem key={at} step={each} way={way} path={`${path}/${at}`} open={open} state={state} />
      ))}
      {more > 0 && (
        <TreeItem itemType="leaf" value={`${path}/more`}>
          <TreeItemLayout className={styles.step}>{say(telusur.more({ count: more }))}</TreeItemLayout>
        </TreeItem>
      )}
    </Tree>
  );
}

/** A link in a step is no click on the step. */
const isOfLink = (target: EventTarget): boolean => target instanceof Element && target.closest("button") !== null;

function StepItem(props: BranchProps): ReactElement {
  const styles = useRumusStyles();
  const { step, way, path, open, state } = props;
  const { say, language } = state.pane;
  const count = useMemo(() => step[way]().length + (way === "steps" ? step.more : 0), [step, way]);
  return (
    <TreeItem
      value={path}
      itemType={count > 0 ? "branch" : "leaf"}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.target !== event.currentTarget || !step.place) return;
        event.stopPropagation();
        event.preventDefault();
        state.goTo(step.place);
      }}
      onClick={(event) => isOfLink(event.target) && event.preventDefault()}
    >
      <TreeItemLayout className={styles.step}>
        <div className={styles.item}>
          <span>
            {say(step.title)}: <strong>{sayDatum(step.value, language)}</strong>
          </span>
          <About step={step} state={state} />
          {count > 0 && <span className={styles.quiet}>{say(counted(way, count))}</span>}
        </div>
      </TreeItemLayout>
      {count > 0 && open.has(path) && <Below {...props} />}
    </TreeItem>
  );
}

/** Both ways from a figure as one tree: arrows move and unfold, Home and End go to its ends, Enter goes to the cell of a step. */
export function StepTree({ step, state }: StepProps): ReactElement {
  const styles = useRumusStyles();
  const { say } = state.pane;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const ways = useMemo(() => WAYS.map((way) => ({ way, count: step[way]().length + (way === "steps" ? step.more : 0) })), [step]);
  return (
    <Tree
      aria-label={say(telusur.tree({ title: step.title }))}
      openItems={open as Set<string>}
      onOpenChange={(event, data) => {
        if (isOfLink(event.target as EventTarget)) return;
        setOpen(data.openItems as ReadonlySet<string>);
      }}
    >
      {ways
        .filter(({ count }) => count > 0)
        .map(({ way, count }) => (
          <TreeItem key={way} value={way} itemType="branch">
            <TreeItemLayout className={styles.step}>
              <strong>{say(counted(way, count))}</strong>
            </TreeItemLayout>
            {open.has(way) && <Below step={step} way={way} path={way} open={open} state={state} />}
          </TreeItem>
        ))}
    </Tree>
  );
}
