import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { summaryStyle } from "./summaryStyle";

const useStyles = makeStyles({ summary: { ...summaryStyle, overflowWrap: "anywhere" } });

/** A summary whose content is drawn when it is first opened: the Renstra has tables of sixty rows. */
export function Folded({ title, children }: { readonly title: string; readonly children: () => ReactElement }): ReactElement {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary className={styles.summary}>{title}</summary>
      {wasOpened && children()}
    </details>
  );
}
