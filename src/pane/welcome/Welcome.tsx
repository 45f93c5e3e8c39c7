import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { usePane } from "../pane";
import { rememberWelcome } from "./firstRun";
import { welcome } from "./messages";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxHeight: "50vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What stands above the views the first time, until it is closed: in this workbook and in every other. */
export function Welcome(): ReactElement | null {
  const styles = useStyles();
  const heading = useId();
  const { say } = usePane();
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  const close = (): void => {
    rememberWelcome();
    setOpen(false);
  };
  return (
    <section className={styles.root} aria-labelledby={heading} onKeyDown={(event) => event.key === "Escape" && close()}>
      <h2 id={heading} className={styles.heading}>
        {say(welcome.title())}
      </h2>
      <Steps />
      <div className={styles.foot}>
        <p className={styles.quiet}>{say(welcome.help())}</p>
        <Button size="small" appearance="primary" onClick={close}>
          {say(welcome.close())}
        </Button>
      </div>
    </section>
  );
}
