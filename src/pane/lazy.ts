import type { CatalogueDocument } from "../catalogue/types";
import type { PaneCore } from "./core";
import type { PaneHost } from "./host";

/** Loads once; a failed download is forgotten, so that the next call tries again. */
function once<Of>(load: () => Promise<Of>): () => Promise<Of> {
  let loading: Promise<Of> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** What is loaded later, as if it were here: a call waits for the download and rejects when that fails. What is `here` answers at once. */
function lazily<Of extends object, Here extends object>(load: () => Promise<Of>, here: Here): Of & Here {
  const loaded = once(load);
  return new Proxy(here as Of & Here, {
    get: (known, name) =>
      name in known
        ? known[name as keyof Here]
        : async (...given: unknown[]): Promise<unknown> =>
            ((await loaded()) as Record<PropertyKey, (...of: unknown[]) => unknown>)[name]!(...given),
  });
}

const builtin = once(() => import("../catalogue/builtin"));

/** The core rooms, each in a script of its own that is downloaded when a view first wants it. */
export const lazyCore: PaneCore = {
  catalogue: async (own: readonly CatalogueDocument[] = []) =>
    own.length === 0 ? (await builtin()).builtinCatalogue() : (await builtin()).catalogueWith(own),
  tools: once(() => import("./coreSearch").then(({ coreSearch }) => coreSearch.tools)),
  checks: once(() => import("./coreChecks").then(({ coreChecks }) => coreChecks)),
  tables: once(() => import("./coreTables").then(({ coreTables }) => coreTables)),
  own: once(() => import("./coreOwn").then(({ coreOwn }) => coreOwn)),
  trace: once(() => import("./coreTrace").then(({ coreTrace }) => coreTrace)),
  laporan: once(() => import("./coreLaporan").then(({ coreLaporan }) => coreLaporan)),
  report: once(() => import("./coreReport").then(({ coreReport }) => coreReport)),
  formulas: once(() => import("./coreFormulas").then(({ readyFormulas }) => readyFormulas())),
};

/**
 * Follows the selection through Office's common API. Edits are not followed: that needs a handler on every worksheet, and a
 * host without the API (the workbench) has neither.
 */
function watchSelection(listener: (event: "edited" | "selected") => void): () => void {
  const document = typeof Office === "undefined" ? undefined : Office.context?.document;
  if (typeof document?.addHandlerAsync !== "function") return () => undefined;
  const handler = (): void => listener("selected");
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
}

/** The workbook that is open in Excel. What speaks to Excel is downloaded beside the pane, which is drawn without it. */
export const lazyHost: PaneHost = lazily(() => import("./excelHost").then(({ excelHost }) => excelHost), { watch: watchSelection });
