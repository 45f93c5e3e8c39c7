import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Message } from "../../language/message";
import { usePane } from "../pane";
import { useDebounced } from "../shared/useDebounced";
import { katalog } from "./messages";
import type { Opened } from "./useKatalog";
import { searchIndicators } from "../../catalogue/search/search";

/** One name for several indicators, as the document has it. */
export const ambiguousWords = (query: string, codes: readonly string[]): Message =>
  katalog.ambiguous({ query, count: codes.length, codes: { items: codes, join: "and" } });

const TYPING_PAUSE = 150;

/** Search as one types: the answer follows a short pause, arrows move through the hits, Enter opens, Escape clears. */
export function useSearch(catalogue: Catalogue | null, open: (indicator: Opened) => void) {
  const { announce } = usePane();
  const [text, setText] = useState("");
  const [current, setCurrent] = useState(-1);
  const query = useDebounced(text.trim(), TYPING_PAUSE);
  const asked = text.trim() === "" ? "" : query;
  const result = useMemo(() => (catalogue && asked ? searchIndicators(catalogue, asked) : null), [catalogue, asked]);

  useEffect(() => {
    setCurrent(-1);
    if (!result) return;
    const count = result.suggested ? 0 : result.hits.length + result.more;
    if (result.ambiguous.length > 0) announce(ambiguousWords(asked, result.ambiguous));
    else announce(count === 0 ? katalog.noneFound() : katalog.found({ count }));
  }, [result, asked, announce]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && text) {
      event.preventDefault();
      setText("");
      return;
    }
    if (!result || result.hits.length === 0) return;
    const last = result.hits.length - 1;
    if (event.key === "ArrowDown") setCurrent(Math.min(last, current + 1));
    else if (event.key === "ArrowUp") setCurrent(Math.max(-1, current - 1));
    else if (event.key === "Enter") {
      // Enter without a choice opens the only hit; with several it waits for a choice.
      const hit = result.hits[current] ?? (result.hits.length === 1 ? result.hits[0] : undefined);
      if (hit) open({ source: hit.source, code: hit.node.code });
    } else return;
    event.preventDefault();
  };

  return { text, setText, result, query: asked, current, onKeyDown };
}
