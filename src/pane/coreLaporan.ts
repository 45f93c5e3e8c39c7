import type { Catalogue } from "../catalogue/catalogue";
import { ok, type Result } from "../language/result";
import type { Language } from "../language/text";
import { laporanSteps, OPEN_WORKBOOK, reportedYears, type LaporanProgress } from "../laporan/laporan";
import type { Snapshot } from "../sheet/snapshot";
import { workbookTables } from "../tables/workbookTables";
import { budgetYears } from "../tables/budget";
import type { WorkbookTables } from "../tables/kind";
import type { MoneyUnit } from "../tables";
import type { UpdatedDraft } from "../docx/update";
import { rememberedFacts } from "./rememberedFacts";
import { stepped, type Stepping } from "./shared/stepped";

export interface LaporanChoice {
  /** Years there is a draft of, newest first. */
  readonly years: readonly string[];
  /** Whether the workbook has figures of indicators, or of money. */
  readonly hasFigures: boolean;
}

export interface LaporanOrder extends Stepping<LaporanProgress> {
  readonly year: string;
  readonly language: Language;
  /** Of the money in its tables; rupiah when left out. */
  readonly money?: MoneyUnit;
  /** The workbook to take figures from, before the catalogue's; null for the catalogue alone. */
  readonly snapshot: Snapshot | null;
  /** A draft that was made earlier, to be brought up to date with what people have written in it; null for a new one. */
  readonly before: Uint8Array | null;
}

export interface LaporanFile {
  readonly bytes: Uint8Array;
  /** Tables in it. */
  readonly tables: number;
  /** What became of an earlier draft's pieces; null for a new one. */
  readonly update: Omit<UpdatedDraft, "bytes"> | null;
}

const factsOf = rememberedFacts();

const tablesOf = (snapshot: Snapshot | null): WorkbookTables | undefined =>
  snapshot === null ? undefined : workbookTables(snapshot, null);

/** The draft of a report as the pane uses it. */
export const coreLaporan = {
  choice: (catalogue: Catalogue, snapshot: Snapshot | null): LaporanChoice => {
    const facts = factsOf(snapshot, catalogue);
    const workbook = tablesOf(snapshot);
    const years = [...reportedYears(catalogue, facts, workbook)].reverse();
    return { years, hasFigures: facts.length > 0 || budgetYears(workbook).length > 0 };
  },
  /** The bytes of the .docx; null when it was stopped, a sentence where there is no figure of the year. */
  make: async (
    catalogue: Catalogue,
    { year, language, money, snapshot, before, onProgress, signal }: LaporanOrder,
  ): Promise<Result<LaporanFile | null>> => {
    const facts = factsOf(snapshot, catalogue);
    const workbook = tablesOf(snapshot);
    const from = snapshot === null ? null : OPEN_WORKBOOK;
    const steps = laporanSteps({ catalogue, facts, ...(workbook && { workbook }), file: from, year, language, ...(money && { money }) });
    const drawn = await stepped(steps, { onProgress, signal });
    if (drawn === null) return ok(null);
    if (!drawn.ok) return drawn;
    const draft = drawn.value;
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
