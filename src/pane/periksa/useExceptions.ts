import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding, Suppression } from "../../checks";
import { usePane } from "../pane";
import { periksa } from "./messages";

/** Findings that somebody lets stand: read from the workbook when the view opens, and kept in it at every change. */
export function useExceptions() {
  const { host, failed, announce } = usePane();
  const [exceptions, setExceptions] = useState<readonly Suppression[]>([]);
  const known = useRef<readonly Suppression[]>([]);

  const take = useCallback((list: readonly Suppression[]) => {
    known.current = list;
    setExceptions(list);
  }, []);

  useEffect(() => {
    let current = true;
    host.readExceptions().then(
      (list) => current && take(list),
      (error: unknown) => current && failed(error, periksa.exceptionsUnread()),
    );
    return () => {
      current = false;
    };
    // Read once: what changes afterwards is changed here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [host, take]);

  const store = useCallback(
    async (list: readonly Suppression[]): Promise<boolean> => {
      try {
        await host.storeExceptions(list);
        take(list);
        return true;
      } catch (error) {
        failed(error, periksa.exceptionsUnstored());
        return false;
      }
    },
    [failed, host, take],
  );

  const ignore = useCallback(
    async ({ fingerprint }: Finding, reason: string): Promise<boolean> => {
      const others = known.current.filter((each) => each.fingerprint !== fingerprint);
      const stored = await store([...others, { fingerprint, reason }]);
      if (stored) announce(periksa.ignoredNow({ reason }));
      return stored;
    },
    [announce, store],
  );

  const restore = useCallback(
    async (fingerprint: string): Promise<void> => {
      if (await store(known.current.filter((each) => each.fingerprint !== fingerprint))) announce(periksa.restored());
    },
    [announce, store],
  );

  return { exceptions, ignore, restore };
}
