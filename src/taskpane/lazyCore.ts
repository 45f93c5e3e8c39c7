import type { PaneChecks, PaneCore, PaneFormulas, PaneTables } from "./core";
import type { Catalogue } from "../catalogue/catalogue";

/** Loads once; a failed download is forgotten, so that the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** The core rooms, each in a script of its own that is downloaded when a view first wants it. */
export const lazyCore: PaneCore = {
  catalogue: once<Catalogue>(() => import("../catalogue/builtin").then(({ builtinCatalogue }) => builtinCatalogue())),
  checks: once<PaneChecks>(() => import("./coreChecks").then(({ coreChecks }) => coreChecks)),
  tables: once<PaneTables>(() => import("./coreTables").then(({ coreTables }) => coreTables)),
  formulas: once<PaneFormulas>(() => import("./coreFormulas").then(({ coreFormulas }) => coreFormulas)),
};
