import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { number, numberOrBlank, quantity, text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { MONEY_FORMAT } from "../../sheet/numberFormats";
import { budgetHolders, yearsOfBudget } from "../budget";
import type { TableKind } from "../kind";
import { rpOf } from "../moneyUnit";
import { HEADERS } from "../labels";

const words = defineMessages("tables/riwayat-anggaran", {
  name: { id: "Riwayat Anggaran {year}", en: "Budget Changes {year}" },
  caption: { id: "Riwayat Penambahan dan Pengurangan Anggaran Tahun {year}", en: "Additions to and Cuts of the Budget, {year}" },
  title: { id: "Riwayat perubahan anggaran", en: "Changes of the budget" },
  about: {
    id: "Setiap revisi atau realokasi: pagu semula, penambahan, pengurangan, dan pagu sesudahnya.",
    en: "Every revision or reallocation: budget before, addition, cut, and budget after.",
  },
  needs: { id: "pagu awal dan setiap revisinya, diketik di tabelnya", en: "the first budget and every revision, typed into the table" },
  uraian: { id: "Uraian Perubahan", en: "Change" },
  waktu: { id: "Tanggal/Triwulan", en: "Date/Quarter" },
  semula: { id: "Semula ({rp})", en: "Before ({rp})" },
  penambahan: { id: "Penambahan ({rp})", en: "Addition ({rp})" },
  pengurangan: { id: "Pengurangan ({rp})", en: "Cut ({rp})" },
  menjadi: { id: "Menjadi ({rp})", en: "After ({rp})" },
  akhir: { id: "Pagu Akhir", en: "Final Budget" },
  toFill: {
    id: "Pagu awal diketik di Semula baris pertama; Menjadi = Semula + Penambahan - Pengurangan, dan menjadi Semula baris berikutnya. Baris tanpa perubahan meneruskan pagunya.",
    en: "The first budget is typed into Before of the first row; After = Before + Addition - Cut, and is Before of the next row. A row without a change passes its budget on.",
  },
});

/** More changes than a year usually has: the report tells of three in 2024 (lkj-pwni-2024 lines 1917, 1923). */
const CHANGES = 6;
const KEYS = Array.from({ length: CHANGES }, (_, at) => `perubahan ${at + 1}`);

interface Change {
  readonly key: string;
  readonly at: number;
}

const blank = (format: string): Cell => numberOrBlank(null, format);

function before({ at }: Change): Cell {
  if (at === 0) return blank(MONEY_FORMAT);
  const last: CellSlot = { row: KEYS[at - 1]!, column: "menjadi" };
  return quantity(unlessEmpty([last], excel`${last}`), MONEY_FORMAT, null);
}

function after({ key: row }: Change): Cell {
  const [semula, more, less] = ["semula", "penambahan", "pengurangan"].map((column): CellSlot => ({ row, column })) as [
    CellSlot,
    CellSlot,
    CellSlot,
  ];
  // What was not added or cut is no change; SUM takes an empty cell for nothing.
  return quantity(unlessEmpty([semula], excel`SUM(${semula},${more})-SUM(${less})`), MONEY_FORMAT, null);
}

function sumOf(column: "penambahan" | "pengurangan"): Cell {
  const range = { rows: KEYS, column };
  return quantity(excel`IF(COUNT(${range})=0,"",SUM(${range}))`, MONEY_FORMAT, null);
}

/** Tabel 34 (lkj-pwni-2024 line 1919), which prints nothing: a form that reckons from the first budget to the last. */
export const kind: TableKind = {
  id: "riwayat-anggaran",
  order: 91,
  group: "money",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ofMoney: true,
  showsMoney: true,
  years: (catalogue, _facts, workbook) => yearsOfBudget(catalogue, workbook),
  indicators: (catalogue, year, _facts, workbook) => budgetHolders(catalogue, year, workbook),
  draw: (request) => {
    const { year } = request;
    const rp = rpOf(request);
    const changes = KEYS.map((key, at): Change => ({ key, at }));
    const money = (id: "semula" | "penambahan" | "pengurangan" | "menjadi", value: Column<Change>["value"]): Column<Change> => ({
      id,
      header: words[id]({ rp }),
      isMoney: true,
      width: 19,
      align: "Right",
      value,
    });
    const last: CellSlot = { row: KEYS[CHANGES - 1]!, column: "menjadi" };
    const table: TableDescription<Change> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: ({ at }) => number(at + 1, "0") },
        { id: "uraian", header: words.uraian(), width: 44, align: "Left", value: () => blank("General") },
        { id: "waktu", header: words.waktu(), width: 16, align: "Left", value: () => blank("General") },
        money("semula", before),
        money("penambahan", () => blank(MONEY_FORMAT)),
        money("pengurangan", () => blank(MONEY_FORMAT)),
        money("menjadi", after),
      ],
      rows: [
        ...changes.map((of) => ({ kind: "leaf", key: of.key, of }) as const),
        {
          kind: "foot",
          key: "akhir",
          cells: {
            uraian: text(words.akhir()),
            penambahan: sumOf("penambahan"),
            pengurangan: sumOf("pengurangan"),
            menjadi: quantity(unlessEmpty([last], excel`${last}`), MONEY_FORMAT, null),
          },
        },
      ],
      notes: [words.toFill()],
    };
    return ok({ table, figures: [] });
  },
};
