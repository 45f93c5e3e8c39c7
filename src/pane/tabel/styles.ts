import { makeStyles, tokens, type GriffelStyle } from "@fluentui/react-components";

/** The box around the table has the lines at the left and above. */
const lines = (colour: string): GriffelStyle => ({ borderRight: `1px solid ${colour}`, borderBottom: `1px solid ${colour}` });

export const useTabelStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere", minWidth: 0 },
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  wide: { flexGrow: 1, flexBasis: "180px", minWidth: 0 },
  select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  start: { alignSelf: "start" },
  reread: { alignSelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  cells: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  scroll: {
    overflow: "auto",
    // A table of sixty rows leaves what is below it within reach, and its head in sight.
    maxHeight: "70vh",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: {
    // Lines that are shared by two cells stay behind when one of them does not move.
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: "100%",
    overflowWrap: "normal",
    fontVariantNumeric: "tabular-nums",
  },
  // Narrow enough for all six columns of Tabel 4 beside each other: the figures are what a preview is looked at for.
  cell: { padding: `${tokens.spacingVerticalXXS} 3px`, verticalAlign: "top", ...lines(tokens.colorNeutralStroke2) },
  long: { minWidth: "80px" },
  head: { position: "sticky", top: 0, zIndex: 2 },
  fixed: { position: "sticky", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  first: { left: 0, maxWidth: "130px" },
  second: { left: "var(--first-column, 0px)", maxWidth: "110px" },
  // In black and white too it is seen where the part that moves begins.
  edge: { borderRight: `2px solid ${tokens.colorNeutralStroke1}` },
  across: { position: "sticky", left: "3px", display: "inline-block" },
  caption: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    verticalAlign: "middle",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontStyle: "italic",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  goTo: { display: "inline-block", minHeight: "24px", minWidth: "24px" },
  Left: { textAlign: "left" },
  Center: { textAlign: "center" },
  Right: { textAlign: "right", whiteSpace: "nowrap" },
});
