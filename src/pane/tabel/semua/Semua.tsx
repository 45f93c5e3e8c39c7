import { Button, Checkbox, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FigureChoice } from "../../shared/FigureChoice";
import { tabel } from "../messages";
import { Temuan } from "../temuan/Temuan";
import { semua } from "./messages";
import { useSemua, type SemuaProps } from "./useSemua";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0 },
  start: { alignSelf: "start" },
});

/** What says how many findings there are, which describes the button. */
const FOUND = "tabel-semua-temuan";

/** Makes every table of a year on new sheets. */
export function Semua(props: SemuaProps): ReactElement {
  const state = useSemua(props);
  const styles = useStyles();
  const { figures, progress, pane } = state;
  const { say } = pane;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{say(semua.about())}</p>
      <FigureChoice state={figures} year={semua.year()} values={semua.values()} />
      <Checkbox label={say(tabel.charts())} checked={state.charts} onChange={(_, { checked }) => state.setCharts(checked === true)} />
      {state.found && <Temuan found={state.found} id={FOUND} ofAll />}
      <Button
        className={styles.start}
        aria-describedby={state.found ? FOUND : undefined}
        disabledFocusable={progress !== null || figures.year === ""}
        onClick={state.make}
      >
        {say(progress === null ? semua.make() : semua.making())}
      </Button>
      {progress !== null && (
        <>
          <ProgressBar aria-label={say(semua.progressLabel())} value={progress.share} />
          <p className={styles.text}>{say(progress.text)}</p>
          <Button className={styles.start} size="small" disabledFocusable={state.isStopping} onClick={state.stop}>
            {say(state.isStopping ? semua.stopping() : semua.stop())}
          </Button>
        </>
      )}
    </div>
  );
}
