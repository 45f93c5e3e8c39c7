import { asIs } from "../../language/asIs";
import type { Message } from "../../language/message";
import { number, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription } from "../../layout/description";
import { excel, type CellSlot, type RangeSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { tablePart, type SheetDescription, type SheetPart } from "../../layout/sheets";
import { MONEY_FORMAT, SHARE_FORMAT } from "../../sheet/numberFormats";
import { agreed } from "../agreement";
import { WHOLE } from "../budgetCells";
import { withinName } from "../../periods/period";
import { BUDGET_SHEET, CASH_SHEET, SPENT_SHEET } from "./contents";
import { calculated, type InputLayout } from "./masukan";
import { sentences } from "./messages";
import { COUNTED, sheetHead, typed, typedText } from "./slots";

/** Lines for the rincian output of a unit's kegiatan; a direktorat has about a dozen. */
const OUTPUTS = Array.from({ length: 20 }, (_, at) => `ro ${at + 1}`);
const BUDGET_TABLE = "anggaran";

type Money = "Pagu" | "Realisasi";

const numbered = (width: number): Column<number> => ({
  id: "No",
  header: asIs("No"),
  width,
  align: "Center",
  value: (at) => number(at + 1, "0"),
});

const lines = (): RowDescription<number>[] => OUTPUTS.map((key, at) => ({ kind: "leaf", key, of: at }));

function sisa(row: string): Cell {
  const [pagu, realisasi]: CellSlot[] = [
    { row, column: "Pagu" },
    { row, column: "Realisasi" },
  ];
  return calculated(unlessEmpty([pagu!, realisasi!], excel`${pagu!}-${realisasi!}`), MONEY_FORMAT, null);
}

function persen(row: string): Cell {
  const [pagu, realisasi]: CellSlot[] = [
    { row, column: "Pagu" },
    { row, column: "Realisasi" },
  ];
  return calculated(unlessEmpty([pagu!, realisasi!], excel`IF(${pagu!}=0,"",${realisasi!}/${pagu!})`), SHARE_FORMAT, null);
}

/** What all lines come to, while each that has a pagu has its realisasi too: one that is missing is not 0. */
function whole(column: Money): Cell {
  const [own, pagu]: RangeSlot[] = [
    { rows: OUTPUTS, column },
    { rows: OUTPUTS, column: "Pagu" },
  ];
  return calculated(excel`IF(OR(COUNT(${pagu!})=0,COUNT(${own!})<>COUNT(${pagu!})),"",SUM(${own!}))`, MONEY_FORMAT, null);
}

/** The sheet "Anggaran": pagu and realisasi of every rincian output. Null where nothing was agreed on that it could be for. */
export function budgetSheet({ catalogue, contents: { year } }: InputLayout): SheetDescription | null {
  if (agreed(catalogue, year).length === 0) return null;
  const money = (id: Money): Column<number> => ({
    id,
    header: asIs(`${id} (Rp)`),
    width: 19,
    align: "Right",
    value: () => typed(null, MONEY_FORMAT, COUNTED),
  });
  const result = (id: string, header: string, of: (row: string) => Cell): Column<number> => ({
    id,
    header: asIs(header),
    width: 18,
    align: "Right",
    value: (at) => of(OUTPUTS[at]!),
  });
  const table = tablePart<number>({
    id: BUDGET_TABLE,
    columns: [
      numbered(5),
      { id: "Kode", header: asIs("Kode RO"), width: 16, align: "Left", value: () => typedText(null) },
      { id: "Uraian", header: asIs("Uraian"), width: 50, align: "Left", value: () => typedText(null) },
      money("Pagu"),
      money("Realisasi"),
      result("Sisa", "Sisa (Rp)", sisa),
      result("Persen", "Persentase Realisasi", persen),
    ],
    rows: [
      ...lines(),
      {
        kind: "foot",
        key: WHOLE,
        cells: {
          Uraian: text(asIs("Jumlah")),
          Pagu: whole("Pagu"),
          Realisasi: whole("Realisasi"),
          Sisa: sisa(WHOLE),
          Persen: persen(WHOLE),
        },
      },
    ],
  });
  return {
    name: BUDGET_SHEET,
    frozen: { columns: 3 },
    parts: [...sheetHead(sentences.budgetTitle({ year })), table],
  };
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `B${String(month + 1).padStart(2, "0")}`);

/** A line of the budget is named once, on the sheet Anggaran. */
function named(row: string, column: "Kode" | "Uraian"): Cell {
  const slot: CellSlot = { table: BUDGET_TABLE, row, column };
  return calculated(unlessEmpty([slot], excel`${slot}`), "General", null);
}

function monthly(id: string): SheetPart {
  const sum = (range: RangeSlot): Cell => calculated(excel`IF(COUNT(${range})=0,"",SUM(${range}))`, MONEY_FORMAT, null);
  const [first, last] = [MONTHS[0]!, MONTHS[MONTHS.length - 1]!];
  const ofRow = (row: string): Cell => sum({ rows: [row], column: first, to: last });
  return tablePart<number>({
    id,
    columns: [
      numbered(5),
      { id: "Kode", header: asIs("Kode RO"), width: 16, align: "Left", value: (at) => named(OUTPUTS[at]!, "Kode") },
      { id: "Uraian", header: asIs("Uraian"), width: 40, align: "Left", value: (at) => named(OUTPUTS[at]!, "Uraian") },
      ...MONTHS.map((month): Column<number> => ({
        id: month,
        header: asIs(withinName(month)),
        width: 15,
        align: "Right",
        value: () => typed(null, MONEY_FORMAT, COUNTED),
      })),
      { id: "Jumlah", header: asIs("Jumlah"), width: 17, align: "Right", value: (at) => ofRow(OUTPUTS[at]!) },
    ],
    rows: [
      ...lines(),
      {
        kind: "foot",
        key: WHOLE,
        cells: {
          Uraian: text(asIs("Jumlah")),
          ...Object.fromEntries(MONTHS.map((month) => [month, sum({ rows: OUTPUTS, column: month })])),
          Jumlah: ofRow(WHOLE),
        },
      },
    ],
  });
}

/** The sheets "Rencana Penarikan" and "Realisasi Bulanan": what is to be drawn and what was spent by month, of the lines of the sheet Anggaran. */
export function monthlySheets({ catalogue, contents: { year } }: InputLayout): readonly SheetDescription[] {
  if (agreed(catalogue, year).length === 0) return [];
  const sheet = (name: string, title: Message, id: string): SheetDescription => ({
    name,
    frozen: { columns: 3 },
    parts: [...sheetHead(title), monthly(id)],
  });
  return [
    sheet(CASH_SHEET, sentences.cashTitle({ year }), "rencana bulanan"),
    sheet(SPENT_SHEET, sentences.spentTitle({ year }), "realisasi bulanan"),
  ];
}
