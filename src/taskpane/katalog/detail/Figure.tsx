import type { ReactElement } from "react";
import { usePane } from "../../pane";
import type { Printings } from "../figures";
import { plainPrinted } from "../printed";
import { useFigureStyles } from "./IndicatorDetail.styles";

/** One figure as printed, with its line; other printed values of the same figure below it. A missing figure is a dash, never 0. */
export function Figure({ printings }: { readonly printings: Printings }): ReactElement {
  const styles = useFigureStyles();
  const { katalog } = usePane().strings;
  const [shown, ...rest] = printings;
  if (!shown) return <>–</>;
  const text = plainPrinted(shown.printed) || "–";
  const seen = new Set([text]);
  const others = rest.filter((fact) => {
    const other = plainPrinted(fact.printed);
    if (other === "" || seen.has(other)) return false;
    seen.add(other);
    return true;
  });
  return (
    <>
      {text}
      <span className={styles.line} title={shown.note}>
        {katalog.lineShort(shown.line)}
      </span>
      {others.map((fact) => (
        <span key={`${fact.printed}/${fact.line}`} className={styles.other} title={fact.note}>
          {katalog.alsoPrinted} {plainPrinted(fact.printed)}
          <span className={styles.line}>{katalog.lineShort(fact.line)}</span>
        </span>
      ))}
    </>
  );
}
