import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Severity } from "../../checks/engine/finding";
import { usePane } from "../pane";
import { severities } from "./messages";
import { useFindingStyles } from "./styles";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** A severity as a sign of its own shape and a word; the colour only repeats them (WCAG 1.4.1). On a button the sign has the button's colour. */
export function SeverityMark({ severity, text }: { readonly severity: Severity; readonly text?: string }): ReactElement {
  const styles = useFindingStyles();
  const { say } = usePane();
  const Icon = icons[severity];
  return (
    <span className={styles.severity}>
      <Icon aria-hidden className={mergeClasses(styles.icon, text === undefined && styles[severity])} />
      {text ?? say(severities[severity]())}
    </span>
  );
}
