import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  short: { width: "60%" },
});

/** Grey lines in the place of what is being loaded; a screen reader hears the label. */
export function Loading({ label, lines = 5 }: { readonly label: string; readonly lines?: number }): ReactElement {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} role="progressbar" aria-busy="true" className={styles.lines}>
      {Array.from({ length: lines }, (_, line) => (
        <SkeletonItem key={line} size={16} className={line % 3 === 2 ? styles.short : undefined} />
      ))}
    </Skeleton>
  );
}
