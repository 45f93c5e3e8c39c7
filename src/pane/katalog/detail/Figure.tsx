import { createContext, useContext, type ReactElement } from "react";
import type { Printing } from "../../../catalogue/types";
import { usePane } from "../../pane";
import { citation, citedPlace } from "../../../catalogue/placeWords";
import { shortCitation } from "../../shared/citation";
import type { Printings } from "../figures";
import { plainPrinted } from "../../../catalogue/plainPrinted";
import { rincian } from "./messages";
import { useFigureStyles } from "./styles";

/** The document whose figures are shown. */
export const ShownDocument = createContext("");

/** One figure as printed, with its place; other printed values of the same figure below it. A missing figure is a dash, never 0. */
export function PrintedFigure({ printings }: { readonly printings: Printings }): ReactElement {
  const styles = useFigureStyles();
  const { say } = usePane();
  const document = useContext(ShownDocument);
  const [shown, ...rest] = printings;
  if (!shown) return <>–</>;
  const text = plainPrinted(shown.printed) || "–";
  // "96", "96,00" and "96 %" are one figure; only another value is news.
  const meaning = (fact: Printing): string => (fact.value === null ? plainPrinted(fact.printed) : String(fact.value));
  const lineOf = ({ line, source }: Printing): string =>
    say(source === undefined ? shortCitation(document, line) : rincian.ownPlace({ place: citedPlace(source, line) }));
  const whereOf = ({ line, source, note }: Printing): string | undefined =>
    source === undefined ? [say(citation(document, line)), ...(note ? [note] : [])].join(". ") : note;
  const seen = new Set([meaning(shown)]);
  const others = rest.filter((fact) => {
    if (plainPrinted(fact.printed) === "" || seen.has(meaning(fact))) return false;
    seen.add(meaning(fact));
    return true;
  });
  return (
    <>
      {text}
      <span className={styles.line} title={whereOf(shown)}>
        {lineOf(shown)}
      </span>
      {others.map((fact) => (
        <span key={`${fact.printed}/${fact.line}`} className={styles.other} title={whereOf(fact)}>
          {say(rincian.alsoPrinted({ printed: plainPrinted(fact.printed) }))}
          <span className={styles.line}>{lineOf(fact)}</span>
        </span>
      ))}
    </>
  );
}
