import type { Language, LocalText } from "../language/text";
import { STYLES } from "../layout/styles";
import { areaAddress, cellAddress } from "../sheet/address";
import { CATALOGUE_LABELS } from "../reading/indicators/catalogueSheet";
import type { Patch, PatchStep } from "../sheet/patch";
import { valueCell } from "../sheet/patchCells";
import { freeSheetName } from "../sheet/sheetName";
import { COLUMNS } from "./columns";
import type { SheetDraft } from "./newYear";
import type { SheetRow } from "./rows";

const HEAD_ROWS = 3;
const HINT_ROW = HEAD_ROWS + 1;
const HEADER_ROW = HINT_ROW + 3;
const TO_FILL_IN = "#FFF2CC";

const TITLE: LocalText = { id: "Katalog indikator", en: "Indicator catalogue" };
const HINTS: readonly LocalText[] = [
  {
    id: "Satu baris untuk satu indikator dalam satu tahun. Bobot dalam persen (40 atau 40%), target dalam satuannya (94 atau 94%).",
    en: "One row for one indicator in one year. Weights in percent (40 or 40%), targets in their own unit (94 or 94%).",
  },
  {
    id: "Rumus yang dikosongkan tetap seperti tahun sebelumnya. Pilihan lain: bobot, rata-rata, A / B, nilai, seperti KODE (lihat Panduan).",
    en: "A blank Rumus stays as in the year before. Other choices: bobot, rata-rata, A / B, nilai, seperti KODE (see the guide).",
  },
  {
    id: "Sesudah selesai, klik Pakai katalog ini di panel Capaian, bagian Katalog.",
    en: "When done, click Use this catalogue in the Capaian pane, view Catalogue.",
  },
];

/** A name for the sheet that no sheet of the workbook has. */
export function catalogueSheetName(draft: SheetDraft, existing: readonly string[]): string {
  return freeSheetName(draft.year === null ? "Katalog" : `Katalog ${draft.year}`, existing);
}

function isToFillIn(row: SheetRow, draft: SheetDraft): boolean {
  return draft.year !== null && row.tahun === Number(draft.year) && row.target === undefined && row.satuan !== undefined;
}

/** The cells to select for the planner: the first blank target, else the first code. */
export function firstCell(draft: SheetDraft): string {
  const at = draft.rows.findIndex((row) => isToFillIn(row, draft));
  return cellAddress(HEADER_ROW + 1 + Math.max(0, at), at < 0 ? 0 : COLUMNS.findIndex(({ id }) => id === "target"));
}

/** A sheet of its own with the catalogue on it, as text and numbers only: nothing of a catalogue becomes a formula. */
export function catalogueSheetPatch(draft: SheetDraft, sheet: string, language: Language): Patch {
  const { head, rows } = draft;
  const width = COLUMNS.length;
  const address = (row: number, column: number, height: number, columns: number): string =>
    areaAddress({ row, column, rows: height, columns });
  const headCells = [
    [CATALOGUE_LABELS.name, head.title],
    [CATALOGUE_LABELS.publisher, head.publisher],
    [CATALOGUE_LABELS.base, head.base ?? ""],
  ].map((pair) => pair.map(valueCell));
  const header = address(HEADER_ROW, 0, 1, width);
  const body = rows.map((row) => COLUMNS.map(({ id }) => valueCell(row[id])));
  const steps: PatchStep[] = [
    { kind: "addSheet", sheet },
    { kind: "write", sheet, address: "A1", cells: [[valueCell(TITLE[language])]] },
    { kind: "write", sheet, address: address(1, 0, HEAD_ROWS, 2), cells: headCells },
    { kind: "write", sheet, address: address(HINT_ROW, 0, HINTS.length, 1), cells: HINTS.map((hint) => [valueCell(hint[language])]) },
    { kind: "write", sheet, address: header, cells: [COLUMNS.map(({ header: text }) => valueCell(text))] },
    ...(body.length > 0 ? [{ kind: "write", sheet, address: address(HEADER_ROW + 1, 0, body.length, width), cells: body } as const] : []),
    { kind: "style", sheet, address: "A1", style: { bold: true } },
    { kind: "style", sheet, address: address(1, 0, HEAD_ROWS, 1), style: { bold: true } },
    { kind: "style", sheet, address: address(HINT_ROW, 0, HINTS.length, 1), style: { italic: true } },
    { kind: "style", sheet, address: header, style: STYLES.header.style },
    ...(body.length > 0
      ? [
          {
            kind: "style",
            sheet,
            address: address(HEADER_ROW + 1, 0, body.length, width),
            style: { vertical: "Top", border: "thin" },
          } as const,
        ]
      : []),
    ...COLUMNS.map(({ width: characters }, column): PatchStep => ({
      kind: "columnWidth",
      sheet,
      address: cellAddress(0, column),
      characters,
    })),
  ];
  const target = COLUMNS.findIndex(({ id }) => id === "target");
  rows.forEach((row, at) => {
    if (isToFillIn(row, draft))
      steps.push({ kind: "style", sheet, address: cellAddress(HEADER_ROW + 1 + at, target), style: { fill: TO_FILL_IN } });
  });
  return { steps, mustBeEmpty: [] };
}
