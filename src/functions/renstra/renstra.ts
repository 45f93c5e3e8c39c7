import type { Catalogue } from "../../catalogue/catalogue";
import { createCatalogue } from "../../catalogue/lookup";
import type { PackedDocument } from "../../catalogue/pack";
import { plansOnly } from "../../catalogue/plans";
import { unpackDocument } from "../../catalogue/unpack";
import { defineMessages } from "../../language/message";
import { whenThere } from "../whenThere";
import { loadRenstra } from "./data";

const sentence = defineMessages("functions-renstra", {
  notLoaded: {
    id: "Data Renstra gagal dimuat. Periksa sambungan, lalu hitung ulang (Ctrl+Alt+F9).",
    en: "The Renstra could not be loaded. Check the connection, then recalculate (Ctrl+Alt+F9).",
  },
});

/**
 * The Renstra is as large as a third of the functions' script and most workbooks never ask for it. So it is a file of its own,
 * fetched beside the script, and RENSTRA.* answer with a promise, as Excel allows, in the moment before it is there.
 */
let packed: PackedDocument | undefined;
let builtIn: Catalogue | undefined;
let ofUser: Catalogue | undefined;
let loading: Promise<void> | undefined;

/** Hands the packed Renstra over where it is at hand: tests, which call functions without waiting. */
export function provideRenstra(data: PackedDocument): void {
  packed = data;
}

/** Resolves when RENSTRA.* can answer at once. A failed fetch is tried again by the next call. */
export function renstraReady(): Promise<void> {
  if (packed) return Promise.resolve();
  loading ??= loadRenstra().then(provideRenstra, (error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The plans of a workbook's own catalogue answer instead of the built-in Renstra; null goes back to it. */
export function setRenstraOfUser(catalogue: Catalogue | null): void {
  const plans = catalogue && plansOnly(catalogue);
  ofUser = plans && plans.documents.length > 0 ? plans : undefined;
}

/**
 * The plan RENSTRA.* answers from: the built-in Renstra, unpacked at the first call, until a catalogue with a plan is set. It knows
 * codes (in any spelling), names, units, canonical targets and allocations. A fact whose figure is a text ("WTP", "level 3 (Nilai 3,46)")
 * has it in `printed`, with its number, where there is one, in `value`. Throws where nobody waited for `renstraReady`.
 */
export function renstraInUse(): Catalogue {
  if (ofUser) return ofUser;
  if (!builtIn) {
    if (!packed) throw new Error("The Renstra is not loaded: await renstraReady first.");
    builtIn = createCatalogue([unpackDocument(packed)]);
  }
  return builtIn;
}

/** The same where it is there already; undefined while its file is on its way. */
export function renstraAtHand(): Catalogue | undefined {
  return ofUser || packed ? renstraInUse() : undefined;
}

/** The function as Excel calls it: at once where the plan is there, else as soon as it is. */
export const whenRenstra = whenThere({
  isThere: () => ofUser !== undefined || packed !== undefined,
  ready: renstraReady,
  missing: sentence.notLoaded,
});
