import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { levelText } from "../../catalogue/levels";
import { wordsOf } from "../../language/text";
import { katalog } from "./messages";
import { useKatalogStyles } from "./styles";
import type { KatalogState } from "./useKatalog";
import { ambiguousWords } from "./useSearch";

export const HITS_ID = "capaian-hits";
export const hitId = (index: number): string => `${HITS_ID}-${index}`;

/** The hits of a search, as the list box of the search field. */
export function SearchHits({ state }: { readonly state: KatalogState }): ReactElement | null {
  const styles = useKatalogStyles();
  const { search, pane } = state;
  const { language, say } = pane;
  const { result } = search;
  if (!result) return null;
  const none = result.suggested || result.hits.length === 0;
  return (
    <div>
      {none && <p className={styles.name}>{say(katalog.nothing({ query: search.query }))}</p>}
      {result.ambiguous.length > 0 && <p className={styles.name}>{say(ambiguousWords(search.query, result.ambiguous))}</p>}
      {none && result.hits.length > 0 && <p className={styles.quiet}>{say(katalog.nearest())}</p>}
      {result.hits.length > 0 && (
        <ul id={HITS_ID} role="listbox" aria-label={say(katalog.results())} className={styles.hits}>
          {result.hits.map((hit, index) => (
            <li
              key={`${hit.source}/${hit.node.code}`}
              id={hitId(index)}
              role="option"
              aria-selected={index === search.current}
              className={mergeClasses(styles.hit, index === search.current && styles.hitCurrent)}
              ref={index === search.current ? (line) => line?.scrollIntoView?.({ block: "nearest" }) : undefined}
              onClick={() => state.open({ source: hit.source, code: hit.node.code })}
            >
              <span className={styles.name}>
                <span className={styles.code}>{hit.node.code}</span> {hit.node.name}{" "}
                <span className={styles.quiet}>
                  {wordsOf(levelText(hit.node.level), language)}
                  {hit.node.ours ? `, ${say(katalog.ours())}` : ""}
                  {hit.alias ? `, ${say(katalog.alias({ alias: hit.alias }))}` : ""}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {result.more > 0 && <p className={styles.quiet}>{say(katalog.more({ count: result.more }))}</p>}
    </div>
  );
}
