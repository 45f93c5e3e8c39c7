import type { ReactElement } from "react";
import type { ViewProps } from "../shell/Shell.types";
import { useKatalogStyles } from "./Katalog.styles";
import { renderKatalog } from "./renderKatalog";
import { useKatalog } from "./useKatalog";

/** The indicator catalogue: search, tree, and an indicator's page. */
export function Katalog(props: ViewProps): ReactElement {
  return renderKatalog(useKatalog(props), useKatalogStyles());
}
