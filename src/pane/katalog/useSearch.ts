import { useCallback, useEffect, useMemo, useState, type KeyboardEvent } from "react";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Message } from "../../language/message";
import { usePane } from "../pane";
import { useDebounced } from "../shared/useDebounced";
import { katalog } from "./messages";
import type { Opened } from "./useKatalog";
import { isTool, searchEverything, type SearchAnswer } from "../../catalogue/search/everything";
import type { Tool } from "../../catalogue/search/tools";

/** One name for several indicators, as the document has it. */
export const ambiguousWords = (query: string, codes: readonly string[]): Message =>
  katalog.ambiguous({ query, count: codes.length, codes: { items: codes, join: "and" } });

const TYPING_PAUSE = 150;

/** Search as one types: the answer follows a short pause, arrows move through the hits, Enter opens, Escape clears. */
export function useSearch(catalogue: Catalogue | null, open: (indicator: Opened) => void) {
  const { announce, core, show } = usePane();
  const [text, setText] = useState("");
  const [current, setCurrent] = useState(-1);
  const query = useDebounced(text.trim(), TYPING_PAUSE);
  const asked = text.trim() === "" ? "" : query;
  const [tools, setTools] = useState<readonly Tool[] | null>(null);
  const isAsking = asked !== "";
  useEffect(() => {
    if (!isAsking || tools) return;
    // Indicators are found without them, and the next search asks again.
    core.tools().then(setTools, () => setTools([]));
  }, [core, isAsking, tools]);
  const result = useMemo(() => (catalogue && tools && asked ? searchEverything(catalogue, tools, asked) : null), [catalogue, tools, asked]);
  const openAnswer = useCallback(
    (answer: SearchAnswer): void => {
      if (!isTool(answer)) open({ source: answer.source, code: answer.node.code });
      else if (answer.tool.kind === "table") show({ view: "tabel", table: answer.tool.id });
      else show({ view: "bantuan", topic: answer.tool.id });
    },
    [open, show],
  );

  useEffect(() => {
    setCurrent(-1);
    if (!result) return;
    const count = result.suggested ? 0 : result.answers.length + result.more;
    if (result.ambiguous.length > 0) announce(ambiguousWords(asked, result.ambiguous));
    else announce(count === 0 ? katalog.noneFound() : katalog.found({ count }));
  }, [result, asked, announce]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && text) {
      event.preventDefault();
      setText("");
      return;
    }
    if (!result || result.answers.length === 0) return;
    const last = result.answers.length - 1;
    if (event.key === "ArrowDown") setCurrent(Math.min(last, current + 1));
    else if (event.key === "ArrowUp") setCurrent(Math.max(-1, current - 1));
    else if (event.key === "Enter") {
      // Enter without a choice opens the first; what is only near is for the user to choose.
      const answer = result.answers[current] ?? (result.suggested ? undefined : result.answers[0]);
      if (answer) openAnswer(answer);
    } else return;
    event.preventDefault();
  };

  return { text, setText, result, query: asked, current, openAnswer, onKeyDown };
}
