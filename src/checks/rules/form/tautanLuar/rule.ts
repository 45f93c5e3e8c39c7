import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { formulaCells, type FormulaCell } from "../../../formulas/followers";
import { groupedBy } from "../../../shared/groupedBy";
import { messages } from "./messages";

/** "[Anggaran 2023.xlsx]" before a sheet; "[1]" where the file keeps the names apart. */
const FILE = /\[([^[\]]{1,200})\](?=[^[\]'!]{0,60}'?!)/;

/** A figure of another workbook: it is as old as the file was when somebody last opened both. */
export const rule = defineRule({
  id: "tautan-luar",
  stage: "form",
  severity: "warning",
  title: { id: "Rumus mengambil dari buku kerja lain", en: "Formula takes from another workbook" },
  why: {
    id: "Tautan ke berkas lain menyimpan angka lama begitu berkasnya dipindah, diganti nama, atau berganti tahun.",
    en: "A link to another file keeps an old figure as soon as the file moves, is renamed or is of another year.",
  },
  example: { id: "='[Anggaran 2023.xlsx]Rekap'!C8 di dasbor 2024.", en: "='[Anggaran 2023.xlsx]Rekap'!C8 in a dashboard of 2024." },
  messages,
  check(context) {
    const linked = formulaCells(context).flatMap((cell): (FormulaCell & { readonly file: string })[] => {
      const file = cell.formula.includes("[") ? FILE.exec(cell.formula)?.[1] : undefined;
      return file === undefined ? [] : [{ ...cell, file: context.snapshot.links?.[Number(file) - 1] ?? file }];
    });
    // One finding a file and sheet: what is linked was linked on purpose, and all of it.
    return [...groupedBy(linked, ({ sheet, file }) => `${sheet}|${file}`).values()].map((cells): Report => {
      const [first] = cells as [(typeof cells)[number]];
      return {
        sheet: first.sheet,
        address: cellAddress(first.row, first.column),
        message: messages.link({ file: first.file, more: cells.length > 1 ? messages.more({ count: cells.length - 1 }) : null }),
        found: first.file,
      };
    });
  },
});
