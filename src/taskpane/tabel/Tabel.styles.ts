import { makeStyles, tokens } from "@fluentui/react-components";

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
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, minWidth: "100%", overflowWrap: "normal", fontVariantNumeric: "tabular-nums" },
  // Narrow enough for all six columns of Tabel 4 beside each other: the figures are what a preview is looked at for.
  cell: { padding: `${tokens.spacingVerticalXXS} 3px`, verticalAlign: "top", border: `1px solid ${tokens.colorNeutralStroke2}` },
  long: { minWidth: "80px" },
  caption: { margin: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "center", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  header: { fontWeight: tokens.fontWeightSemibold, textAlign: "center", verticalAlign: "middle", backgroundColor: tokens.colorNeutralBackground3 },
  total: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontStyle: "italic", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  Left: { textAlign: "left" },
  Center: { textAlign: "center" },
  Right: { textAlign: "right", whiteSpace: "nowrap" },
});
