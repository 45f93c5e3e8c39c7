import type { ReactElement } from "react";
import { renderShell } from "./renderShell";
import type { ShellProps } from "./Shell.types";
import { useShellStyles } from "./Shell.styles";
import { useShell } from "./useShell";

/** The pane's frame: tabs, message area, live region and the views, each loaded when first shown. */
export function Shell(props: ShellProps): ReactElement {
  return renderShell(useShell(props), useShellStyles());
}
