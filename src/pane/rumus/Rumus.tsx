import type { ReactElement } from "react";
import type { ViewProps } from "../shell/Shell.types";
import { renderRumus } from "./renderRumus";
import { useRumusStyles } from "./Rumus.styles";
import { useRumus } from "./useRumus";

/** Writes our functions as native formulas, back again, and mends those Excel lost. */
export function Rumus(_props: ViewProps): ReactElement {
  return renderRumus(useRumus(), useRumusStyles());
}
