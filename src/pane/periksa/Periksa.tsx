import type { ReactElement } from "react";
import type { ViewProps } from "../shell/Shell.types";
import { usePeriksaStyles } from "./Periksa.styles";
import { renderPeriksa } from "./renderPeriksa";
import { usePeriksa } from "./usePeriksa";

/** Checks the open workbook against the catalogue and mends what can be mended. */
export function Periksa(props: ViewProps): ReactElement {
  return renderPeriksa(usePeriksa(props), usePeriksaStyles());
}
