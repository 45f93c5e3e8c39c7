import { makeStyles, tokens } from "@fluentui/react-components";
import { summaryStyle } from "../shared/summaryStyle";

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
  top: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  // Words without signs: with them four tabs wrap at 350 px in any typeface wider than Segoe UI.
  tabs: { flexWrap: "wrap", flexGrow: 1, minWidth: 0 },
  help: { minWidth: "28px", flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  tab: { paddingInline: tokens.spacingHorizontalXS },
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
  earlier: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { ...summaryStyle, fontWeight: tokens.fontWeightRegular, minHeight: "24px", boxSizing: "border-box" },
  changes: { listStyleType: "none", margin: 0, padding: 0 },
  change: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
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
