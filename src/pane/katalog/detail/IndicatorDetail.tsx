import type { ReactElement } from "react";
import type { IndicatorDetailProps } from "./IndicatorDetail.types";
import { useDetailStyles } from "./IndicatorDetail.styles";
import { renderIndicatorDetail } from "./renderIndicatorDetail";
import { useIndicatorDetail } from "./useIndicatorDetail";

/** The page of one indicator. Shows nothing for a code the catalogue does not have. */
export function IndicatorDetail(props: IndicatorDetailProps): ReactElement | null {
  const styles = useDetailStyles();
  const state = useIndicatorDetail(props);
  return state && renderIndicatorDetail(state, styles);
}
