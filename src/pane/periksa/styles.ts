import { makeStyles, tokens } from "@fluentui/react-components";
import { summaryStyle } from "../shared/summaryStyle";

export const usePeriksaStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  controls: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  results: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, ":focus": { outlineStyle: "none" } },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  empty: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { ...summaryStyle, minHeight: "24px", boxSizing: "border-box" },
  rule: { display: "inline", margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  search: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, flexBasis: "160px", minWidth: 0 },
  sheet: { flexBasis: "120px", flexGrow: 1, minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  place: { alignSelf: "start", minHeight: "24px" },
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  filter: {
    fontVariantNumeric: "tabular-nums",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
});

/** A pressed button keeps its own colours when the system forces others; the words on it must follow the button. */
const FORCED = { "@media (forced-colors: active)": { color: "inherit" } };

export const useFindingStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  clickable: { cursor: "pointer" },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  severity: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground1, ...FORCED },
  warning: { color: tokens.colorStatusWarningForeground1, ...FORCED },
  info: { color: tokens.colorNeutralForeground2, ...FORCED },
  icon: { fontSize: "16px", flexShrink: 0 },
  cell: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold, textAlign: "right", minWidth: 0, overflowWrap: "anywhere" },
  message: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  values: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reason: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  // On a line of its own, tall enough to hit (WCAG 2.5.8).
  link: { fontSize: "inherit", lineHeight: "inherit", display: "block", minHeight: "24px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});
