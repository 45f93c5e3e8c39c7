import { makeStyles, tokens } from "@fluentui/react-components";
import { currentOptionStyle, optionStyle } from "../shared/optionStyle";
import { summaryStyle } from "../shared/summaryStyle";

export const useKatalogStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, "&[hidden]": { display: "none" } },
  search: { width: "100%", maxWidth: "none" },
  hits: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  hit: optionStyle,
  hitCurrent: currentOptionStyle,
  code: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // A document's title is longer than the pane is wide.
  choice: { minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  source: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, margin: 0 },
  summary: { ...summaryStyle, overflowWrap: "anywhere" },
  extras: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, paddingLeft: tokens.spacingHorizontalS },
  plainList: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  scroll: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: "48px",
    maxWidth: "220px",
  },
  name: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  // Fluent indents 24 px a level, which leaves no room for a name in 350 px.
  row: { paddingLeft: "calc(var(--fluent-TreeItem--level, 1) * 12px - 12px)", alignItems: "start", paddingBlock: tokens.spacingVerticalXS },
  leaf: { paddingLeft: "calc(var(--fluent-TreeItem--level, 1) * 12px + 12px)" },
});
