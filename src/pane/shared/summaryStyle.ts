import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** The line that opens a part of the page, tall enough to hit (WCAG 2.5.8). */
export const summaryStyle: GriffelStyle = {
  cursor: "pointer",
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  paddingBlock: tokens.spacingVerticalXXS,
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
};
