import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A line of a list box, tall enough to hit. */
export const optionStyle: GriffelStyle = {
  padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  borderRadius: tokens.borderRadiusMedium,
  cursor: "pointer",
  border: "1px solid transparent",
  // In high contrast the ground of a line turns bright: all its words turn with it.
  ":hover": {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    color: tokens.colorNeutralForeground1Hover,
    "& span": { color: "inherit" },
  },
};

/** The line the arrow keys are at. */
export const currentOptionStyle: GriffelStyle = {
  backgroundColor: tokens.colorNeutralBackground1Selected,
  color: tokens.colorNeutralForeground1Selected,
  "& span": { color: "inherit" },
  border: `1px solid ${tokens.colorStrokeFocus2}`,
  outline: `1px solid ${tokens.colorStrokeFocus2}`,
};
