import type { PaneChecks, PaneCore, PaneFormulas, PaneOwn, PaneTables } from "./core";
import { once } from "./once";

const builtin = once(() => import("../catalogue/builtin"));

/** The core rooms, each in a script of its own that is downloaded when a view first wants it. */
export const lazyCore: PaneCore = {
  catalogue: async (own = []) => (own.length === 0 ? (await builtin()).builtinCatalogue() : (await builtin()).catalogueWith(own)),
  checks: once<PaneChecks>(() => import("./coreChecks").then(({ coreChecks }) => coreChecks)),
  tables: once<PaneTables>(() => import("./coreTables").then(({ coreTables }) => coreTables)),
  own: once<PaneOwn>(() => import("./coreOwn").then(({ coreOwn }) => coreOwn)),
  formulas: once<PaneFormulas>(() => import("./coreFormulas").then(({ coreFormulas }) => coreFormulas)),
};
