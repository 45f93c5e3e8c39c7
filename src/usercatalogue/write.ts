import { asIs } from "../language/asIs";
import { defineMessages } from "../language/message";
import type { Language } from "../language/text";
import { number, text, type Cell } from "../layout/cell";
import type { Tabulation } from "../layout/description";
import { tablePart, whereIs, writeSheets, type SheetDescription } from "../layout/sheets";
import { CATALOGUE_LABELS } from "../reading/indicators/catalogueSheet";
import type { Patch } from "../sheet/patch";
import { freeSheetName } from "../sheet/sheetName";
import { COLUMNS, type ColumnId } from "./columns";
import type { SheetDraft } from "./newYear";
import type { SheetRow } from "./rows";

const sentences = defineMessages("usercatalogue/sheet", {
  title: { id: "Katalog indikator", en: "Indicator catalogue" },
  aRow: {
    id: "Satu baris untuk satu indikator dalam satu tahun. Bobot dalam persen (40 atau 40%), target dalam satuannya (94 atau 94%).",
    en: "One row for one indicator in one year. Weights in percent (40 or 40%), targets in their own unit (94 or 94%).",
  },
  blankFormula: {
    id: "Rumus yang dikosongkan tetap seperti tahun sebelumnya. Pilihan lain: bobot, rata-rata, A / B, nilai, seperti KODE (lihat Panduan).",
    en: "A blank Rumus stays as in the year before. Other choices: bobot, rata-rata, A / B, nilai, seperti KODE (see the guide).",
  },
  whenDone: {
    id: "Sesudah selesai, klik Pakai katalog ini di panel Capaian, bagian Katalog.",
    en: "When done, click Use this catalogue in the Capaian pane, view Catalogue.",
  },
});

/** A name for the sheet that no sheet of the workbook has. */
export function catalogueSheetName(draft: SheetDraft, existing: readonly string[]): string {
  return freeSheetName(draft.year === null ? "Katalog" : `Katalog ${draft.year}`, existing);
}

function isToFillIn(row: SheetRow, draft: SheetDraft): boolean {
  return draft.year !== null && row.tahun === Number(draft.year) && row.target === undefined && row.satuan !== undefined;
}

const TABLE = "katalog";

function cellOf(row: SheetRow, id: ColumnId, draft: SheetDraft): Cell {
  const value = row[id];
  if (id === "target" && isToFillIn(row, draft)) return { kind: "blank", format: "General", look: "toFill" };
  if (value === undefined || value === "") return null;
  return typeof value === "number" ? number(value, "General") : text(value);
}

/** The sheet as it is described: what the catalogue is called, how to fill it in, a row an indicator and year. */
function described(draft: SheetDraft, sheet: string): SheetDescription {
  const { head, rows } = draft;
  const answer = (value: string): Cell => (value === "" ? null : text(value));
  const table: Tabulation<SheetRow> = {
    id: TABLE,
    columns: COLUMNS.map(({ id, header, width }) => ({
      id,
      header: asIs(header),
      width,
      value: (row) => cellOf(row, id, draft),
    })),
    rows: rows.map((row, at) => ({ kind: "leaf", key: String(at), of: row })),
  };
  return {
    name: sheet,
    // The name beside the code: who fills in a target sees of what.
    frozen: { columns: 2 },
    parts: [
      { kind: "lines", role: "title", lines: [sentences.title()] },
      {
        kind: "pairs",
        pairs: [
          [CATALOGUE_LABELS.name, answer(head.title)],
          [CATALOGUE_LABELS.publisher, answer(head.publisher)],
          [CATALOGUE_LABELS.base, answer(head.base ?? "")],
        ],
      },
      { kind: "lines", role: "hint", lines: [sentences.aRow(), sentences.blankFormula(), sentences.whenDone()] },
      tablePart(table, "item"),
    ],
  };
}

/** The cell to select for the planner: the first blank target, else the first code. */
export function firstCell(draft: SheetDraft): string {
  const at = draft.rows.findIndex((row) => isToFillIn(row, draft));
  // Where there is no row yet the first one will stand.
  const sheet = described(draft.rows.length > 0 ? draft : { ...draft, rows: [{}] }, "Katalog");
  return whereIs([sheet], { table: TABLE, row: String(Math.max(0, at)), column: at < 0 ? "kode" : "target" }).address;
}

/** A sheet of its own with the catalogue on it, as text and numbers only: nothing of a catalogue becomes a formula. */
export function catalogueSheetPatch(draft: SheetDraft, sheet: string, language: Language): Patch {
  return writeSheets([described(draft, sheet)], { language });
}
