import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isTool, type SearchAnswer } from "../../catalogue/search/everything";
import type { Tool } from "../../catalogue/search/tools";
import { levelText } from "../../catalogue/levels";
import { wordsOf } from "../../language/text";
import { usePane } from "../pane";
import { Quoted } from "../shared/Quoted";
import { katalog } from "./messages";
import { useKatalogStyles } from "./styles";
import type { KatalogState } from "./useKatalog";
import { ambiguousWords } from "./useSearch";

export const HITS_ID = "capaian-hits";
export const hitId = (index: number): string => `${HITS_ID}-${index}`;

const keyOf = (answer: SearchAnswer): string => (isTool(answer) ? answer.tool.id : `${answer.source}/${answer.node.code}`);

/** A function with what it does, or a table with its title. */
function ToolLine({ tool }: { readonly tool: Tool }): ReactElement {
  const styles = useKatalogStyles();
  const { say, language } = usePane();
  const at = language === "id" ? 0 : 1;
  return (
    <span className={styles.name}>
      {tool.kind === "function" ? <span className={styles.code}>{tool.id}</span> : tool.titles[at + 1]}{" "}
      <span className={styles.quiet}>
        {say(tool.kind === "function" ? katalog.aFunction({ about: tool.about[at] ?? "" }) : katalog.aTable())}
      </span>
    </span>
  );
}

/** The hits of a search, as the list box of the search field. */
export function SearchHits({ state }: { readonly state: KatalogState }): ReactElement | null {
  const styles = useKatalogStyles();
  const { search, pane } = state;
  const { language, say } = pane;
  const { result } = search;
  if (!result) return null;
  const titleOf = (source: string): string => state.sources.find(({ id }) => id === source)?.title ?? source;
  const none = result.suggested || result.answers.length === 0;
  return (
    <div>
      {none && <p className={styles.name}>{say(katalog.nothing({ query: search.query }))}</p>}
      {result.ambiguous.length > 0 && <p className={styles.name}>{say(ambiguousWords(search.query, result.ambiguous))}</p>}
      {none && result.answers.length > 0 && <p className={styles.quiet}>{say(katalog.nearest())}</p>}
      {result.answers.length > 0 && (
        <ul id={HITS_ID} role="listbox" aria-label={say(katalog.results())} className={styles.hits}>
          {result.answers.map((hit, index) => (
            <li
              key={keyOf(hit)}
              id={hitId(index)}
              role="option"
              aria-selected={index === search.current}
              className={mergeClasses(styles.hit, index === search.current && styles.hitCurrent)}
              ref={index === search.current ? (line) => line?.scrollIntoView?.({ block: "nearest" }) : undefined}
              onClick={() => search.openAnswer(hit)}
            >
              {isTool(hit) ? (
                <ToolLine tool={hit.tool} />
              ) : (
                <span className={styles.name}>
                  <span className={styles.code}>{hit.node.code}</span> <Quoted>{hit.node.name}</Quoted>{" "}
                  <span className={styles.quiet}>
                    {wordsOf(levelText(hit.node), language)}
                    {hit.node.ours ? `, ${say(katalog.ours())}` : ""}
                    {hit.alias ? `, ${say(katalog.alias({ alias: hit.alias }))}` : ""}. <Quoted>{titleOf(hit.source)}</Quoted>
                  </span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {result.more > 0 && <p className={styles.quiet}>{say(katalog.more({ count: result.more }))}</p>}
    </div>
  );
}
