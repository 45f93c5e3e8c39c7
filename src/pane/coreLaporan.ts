import type { Catalogue } from "../catalogue/catalogue";
import { ok, type Result } from "../language/result";
import type { Language } from "../language/text";
import { laporanSteps, OPEN_WORKBOOK, reportedYears, type LaporanProgress } from "../laporan/laporan";
import type { Snapshot } from "../sheet/snapshot";
import { readTypedTables } from "../reading/typed";
import type { UpdatedDraft } from "../docx/update";
import { rememberedFacts } from "./rememberedFacts";

export interface LaporanChoice {
  /** Years there is a draft of, newest first. */
  readonly years: readonly string[];
  /** Whether the workbook has figures of indicators. */
  readonly hasFigures: boolean;
}

export interface LaporanOrder {
  readonly year: string;
  readonly language: Language;
  /** The workbook to take figures from, before the catalogue's; null for the catalogue alone. */
  readonly snapshot: Snapshot | null;
  /** A draft that was made earlier, to be brought up to date with what people have written in it; null for a new one. */
  readonly before: Uint8Array | null;
  /** Told after every kind of table; what it returns is waited for, so that the page can be drawn. */
  onProgress(progress: LaporanProgress): Promise<void>;
  /** Ends the work: the answer is then null. */
  readonly signal: AbortSignal;
}

export interface LaporanFile {
  readonly bytes: Uint8Array;
  /** Tables in it. */
  readonly tables: number;
  /** What became of an earlier draft's pieces; null for a new one. */
  readonly update: Omit<UpdatedDraft, "bytes"> | null;
}

const factsOf = rememberedFacts();

/** The draft of a report as the pane uses it. */
export const coreLaporan = {
  choice: (catalogue: Catalogue, snapshot: Snapshot | null): LaporanChoice => {
    const facts = factsOf(snapshot, catalogue);
    return { years: [...reportedYears(catalogue, facts)].reverse(), hasFigures: facts.length > 0 };
  },
  /** The bytes of the .docx; null when it was stopped, a sentence where there is no figure of the year. */
  make: async (
    catalogue: Catalogue,
    { year, language, snapshot, before, onProgress, signal }: LaporanOrder,
  ): Promise<Result<LaporanFile | null>> => {
    const facts = factsOf(snapshot, catalogue);
    const workbook = snapshot === null ? undefined : { tables: readTypedTables(snapshot).tables, file: null };
    const from = snapshot === null ? null : OPEN_WORKBOOK;
    const steps = laporanSteps({ catalogue, facts, ...(workbook && { workbook }), file: from, year, language });
    let step = steps.next();
    while (step.done !== true) {
      await onProgress(step.value);
      if (signal.aborted) return ok(null);
      step = steps.next();
    }
    if (!step.value.ok) return step.value;
    const draft = step.value.value;
    const tables = draft.parts.filter(({ kind }) => kind === "table").length;
    if (before === null) {
      const { writeDocx } = await import("../docx/write");
      const { bytes } = await writeDocx(draft, language);
      return ok(signal.aborted ? null : { bytes, tables, update: null });
    }
    const { updateDocx } = await import("../docx/update");
    const updated = await updateDocx(before, draft, language);
    if (!updated.ok) return updated;
    const { bytes, ...update } = updated.value;
    return ok(signal.aborted ? null : { bytes, tables, update });
  },
};
