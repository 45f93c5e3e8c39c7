import { useCallback, useEffect, useState } from "react";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { usePane } from "../pane";

/** A name before a bracket; texts of a formula are taken out first, so that a name in quotes is none. */
const CALL = /\b[A-Z]{1,12}\.[A-Z]{1,24}(?=\()/g;
const TEXT = /"[^"]*"/g;

/** Which of the functions the formulas of some cells call, each once, in the order of the cells. */
function calledIn({ formulas }: Pick<SheetSnapshot, "formulas">, ids: ReadonlySet<string>): readonly string[] {
  const called = formulas.flat().flatMap((formula) => formula?.toUpperCase().replace(TEXT, "").match(CALL) ?? []);
  return [...new Set(called)].filter((id) => ids.has(id));
}

/** The functions in the selected cells while the help is open; none where Excel is busy or the selection has none. */
export function useAtHand(active: boolean, ids: ReadonlySet<string>): readonly string[] {
  const { host } = usePane();
  const [found, setFound] = useState<readonly string[]>([]);
  const look = useCallback(() => {
    host.readSelection().then(
      (selection) => setFound(calledIn(selection, ids)),
      () => setFound([]),
    );
  }, [host, ids]);
  useEffect(() => {
    if (!active) return undefined;
    look();
    window.addEventListener("focus", look);
    const stop = host.watch?.((event) => event === "selected" && look());
    return () => {
      window.removeEventListener("focus", look);
      stop?.();
    };
  }, [active, host, look]);
  return found;
}
