import { useCallback, useRef, useState } from "react";
import type { Message } from "../../language/message";
import { usePane } from "../pane";

/**
 * One task of a view at a time: what is asked for while one runs is not done. A failure becomes a message, `fallback` where the
 * error has no sentence of its own.
 * @returns `alone` keeps its identity as long as the pane does; `isBusy` answers at the moment it is asked; `stage` is what the
 * task said of itself, null when none runs.
 */
export function useAlone<Stage>() {
  const { failed } = usePane();
  const [stage, setStage] = useState<Stage | null>(null);
  const busy = useRef(false);
  const isBusy = useCallback(() => busy.current, []);
  const alone = useCallback(
    async (task: () => Promise<void>, fallback: Message): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      try {
        await task();
      } catch (error) {
        failed(error, fallback);
      } finally {
        busy.current = false;
        setStage(null);
      }
    },
    [failed],
  );
  return { alone, isBusy, stage, setStage };
}
