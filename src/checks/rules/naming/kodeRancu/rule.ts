import { cellAddress } from "../../../../sheet/address";
import type { RecognisedTable } from "../../../../reading/indicators/recognised";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";
import { messages } from "./messages";

/** "IKU C.1.1.1" over the names of a table's rows. */
const HEADED = /^(?:(?:komponen|sub) )?(?:iku|ik|komponen) ([a-z](?: ?\. ?\d{1,2}| ?\d{1,2}){1,6})\.?$/i;

/** A table whose own heading has a code that means two indicators: its figures say which is meant, a reader does not. */
function headings(context: CheckContext, table: RecognisedTable): Report[] {
  const grid = context.grids.get(table.sheet)!;
  const columns = Array.from({ length: table.area.columns }, (_, at) => table.area.column + at);
  return columns.flatMap((column): Report[] => {
    const code = HEADED.exec(grid.text(table.headerRow, column).trim())?.[1];
    const lookup = code === undefined ? null : context.catalogue.find(code);
    if (lookup?.kind !== "ambiguous") return [];
    return [
      {
        severity: "info",
        sheet: table.sheet,
        address: cellAddress(table.headerRow, column),
        message: messages.heading({ code: code!, names: { items: lookup.candidates.map(nameOf), join: "and" } }),
        found: code!,
        expected: { items: lookup.candidates.map((each) => each.code), join: "/" },
      },
    ];
  });
}

/** The LKj uses C.1.1.1 for two indicators (lines 537, 907) and has older numberings; a code that means two things is never guessed. */
export const rule = defineRule({
  id: "kode-rancu",
  stage: "names",
  severity: "warning",
  title: { id: "Kode bermakna ganda", en: "Ambiguous code" },
  why: {
    id: "Satu kode untuk dua indikator, atau kode dan nama yang tidak sejalan, membuat angka masuk ke indikator yang salah.",
    en: "One code for two indicators, or a code and a name that disagree, put figures under the wrong indicator.",
  },
  example: { id: "C.1.1.1, yang di LKj dipakai untuk dua indikator.", en: "C.1.1.1, which the LKj uses for two indicators." },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      reports.push(...headings(context, table));
      for (const row of table.rows) {
        if (row.kind !== "indikator" || row.code === null) continue;
        const address = cellAddress(row.row, table.columns.kode ?? row.labelColumn);
        const base = { sheet: table.sheet, address, found: row.code };
        if (row.lookup?.kind === "ambiguous") {
          const { candidates } = row.lookup;
          reports.push({
            ...base,
            message: messages.two({ code: row.code, names: { items: candidates.map(nameOf), join: "and" } }),
            expected: { items: candidates.map(({ code }) => code), join: "/" },
          });
        } else if (row.nameSays && row.lookup === null && row.node) {
          const byCode = context.catalogue.find(row.code);
          if (byCode.kind !== "found" || byCode.node.code === row.nameSays.code) continue;
          reports.push({
            ...base,
            message: messages.otherName({ code: row.code, byCode: nameOf(byCode.node), byName: nameOf(row.nameSays) }),
            expected: row.nameSays.code,
            indicator: row.nameSays.code,
          });
        }
      }
    }
    return reports;
  },
});
