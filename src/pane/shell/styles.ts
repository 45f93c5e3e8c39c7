import { makeStyles, tokens } from "@fluentui/react-components";

export const useShellStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingInline: tokens.spacingHorizontalXS },
  // Four tabs with their signs fill 350 px; in a wider typeface the last one goes to a second line instead of out of sight.
  tabs: { flexWrap: "wrap" },
  tab: { paddingInline: "3px" },
  messages: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    maxHeight: "40vh",
    overflowY: "auto",
    ":focus": { outlineStyle: "none" },
    ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  message: { overflowWrap: "anywhere" },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // Keeps a focused control clear of the edge (WCAG 2.4.11).
    scrollPaddingBlock: tokens.spacingVerticalXXL,
    "&[hidden]": { display: "none" },
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
