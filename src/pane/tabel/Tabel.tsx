import type { ReactElement } from "react";
import type { ViewProps } from "../shell/Shell.types";
import { renderTabel } from "./renderTabel";
import { useTabelStyles } from "./Tabel.styles";
import { useTabel } from "./useTabel";

/** Draws a report table from the workbook's or the catalogue's figures and inserts it. */
export function Tabel(props: ViewProps): ReactElement {
  return renderTabel(useTabel(props), useTabelStyles());
}
