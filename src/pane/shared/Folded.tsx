import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { summaryStyle } from "./summaryStyle";

const useStyles = makeStyles({ summary: { ...summaryStyle, overflowWrap: "anywhere" } });

interface FoldedProps {
  readonly title: string;
  /** Begins open. */
  readonly open?: boolean;
  readonly children: () => ReactElement;
}

/** A summary whose content is drawn when it is first opened: the Renstra has tables of sixty rows. */
export function Folded({ title, open, children }: FoldedProps): ReactElement {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(open === true);
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary className={styles.summary}>{title}</summary>
      {wasOpened && children()}
    </details>
  );
}
