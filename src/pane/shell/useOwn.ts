import { useCallback, useEffect, useMemo, useState } from "react";
import type { CatalogueDocument } from "../../catalogue/types";
import type { PaneCore } from "../core";
import type { PaneHost } from "../host";
import { failures } from "../failureMessages";
import type { Own } from "../pane";

/** The catalogue is stored and answers, only the cells do not show it yet. */
class NotRecalculated extends Error {
  readonly text = failures.notRecalculated();

  constructor(readonly origin: unknown) {
    super("The formulas were not recalculated.");
  }
}

/** The user's catalogues, read when the pane starts, and the core that answers from them too. */
export function useOwn(host: PaneHost, core: PaneCore): { readonly own: Own; readonly core: PaneCore } {
  const [reading] = useState(() => {
    const first = host.readOwnCatalogues();
    // Damaged ones are told by the state below; the built-in catalogue answers meanwhile.
    return { first, forCore: first.catch((): readonly CatalogueDocument[] => []) };
  });
  const [changed, setChanged] = useState<readonly CatalogueDocument[] | null>(null);
  const [read, setRead] = useState<{ readonly documents: readonly CatalogueDocument[]; readonly error: unknown }>({
    documents: [],
    error: null,
  });

  useEffect(() => {
    reading.first.then(
      (documents) => documents.length > 0 && setRead({ documents, error: null }),
      (error: unknown) => setRead({ documents: [], error }),
    );
  }, [reading]);

  const documents = changed ?? read.documents;
  const store = useCallback(
    async (next: readonly CatalogueDocument[]): Promise<void> => {
      await host.storeOwnCatalogues(next);
      setChanged(next);
      await host.recalculate().catch((error: unknown) => {
        throw new NotRecalculated(error);
      });
    },
    [host],
  );
  const own = useMemo<Own>(
    () => ({
      documents,
      error: changed ? null : read.error,
      use: (document) => store([document, ...documents.filter(({ source }) => source.id !== document.source.id)]),
      remove: (id) => store(documents.filter(({ source }) => source.id !== id)),
      removeAll: () => store([]),
    }),
    [changed, documents, read.error, store],
  );
  const withOwn = useMemo<PaneCore>(
    () => ({ ...core, catalogue: async () => core.catalogue(changed ?? (await reading.forCore)) }),
    [core, changed, reading],
  );
  return { own, core: withOwn };
}
