import { areasNamed } from "../../../../formula/references";
import type { Area } from "../../../../sheet/address";
import { cellAddress, columnName } from "../../../../sheet/address";
import type { Run } from "../../../../sheet/snapshot";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { formulaCells, type FormulaCell } from "../../../formulas/followers";
import { messages } from "./messages";

interface Hidden {
  readonly sheet: string;
  readonly runs: readonly Run[];
  readonly way: "rows" | "columns";
}

const spanOf = (area: Area, way: Hidden["way"]): Run =>
  way === "rows" ? { first: area.row, last: area.row + area.rows - 1 } : { first: area.column, last: area.column + area.columns - 1 };

const holdsRun = ({ first, last }: Run, run: Run): boolean => first <= run.last && run.first <= last;

/** Whether a hidden run holds a number in the columns (or rows) a formula names. */
function holdsFigures(context: CheckContext, { sheet, way }: Hidden, run: Run, area: Area): boolean {
  const grid = context.grids.get(sheet)!;
  const [rows, columns] = way === "rows" ? [run, spanOf(area, "columns")] : [spanOf(area, "rows"), run];
  for (let row = Math.max(rows.first, grid.firstRow); row <= Math.min(rows.last, grid.endRow - 1); row++)
    for (let column = Math.max(columns.first, grid.firstColumn); column <= Math.min(columns.last, grid.endColumn - 1); column++)
      if (typeof grid.value(row, column) === "number") return true;
  return false;
}

const isInside = (place: { readonly row: number; readonly column: number }, { runs, way }: Hidden): boolean =>
  runs.some((run) => holdsRun(run, { first: way === "rows" ? place.row : place.column, last: way === "rows" ? place.row : place.column }));

/** The first visible formula over a hidden run: a range that goes over it, or a cell of it alone. */
function userOf(context: CheckContext, hidden: Hidden, run: Run, formulas: readonly FormulaCell[]): FormulaCell | undefined {
  const isUser = ({ sheet, row, column, formula }: FormulaCell): boolean => {
    if (sheet === hidden.sheet && isInside({ row, column }, hidden)) return false;
    return areasNamed(formula).some((named) => {
      if ((named.sheet ?? sheet) !== hidden.sheet || !holdsRun(spanOf(named.area, hidden.way), run)) return false;
      // Hidden rows belong to lists that are looked up in; what is added up is printed.
      const isRange = hidden.way === "columns" || named.area.rows > 1;
      return isRange && /\b(?:SUM|AVERAGE|SUBTOTAL|SUMPRODUCT)\(|[-+*/]/i.test(formula) && holdsFigures(context, hidden, run, named.area);
    });
  };
  // Beside what is hidden it is seen first.
  return formulas.find((cell) => cell.sheet === hidden.sheet && isUser(cell)) ?? formulas.find(isUser);
}

/** More hidden runs are a filter, which is set on purpose and seen. */
const MOST_RUNS = 20;

function runReports(context: CheckContext, formulas: readonly FormulaCell[]): Report[] {
  const hidden: Hidden[] = context.snapshot.sheets.flatMap(({ name: sheet, visibility, hiddenRows = [], hiddenColumns = [] }): Hidden[] =>
    visibility !== "visible"
      ? []
      : [
          { sheet, runs: hiddenRows, way: "rows" },
          { sheet, runs: hiddenColumns, way: "columns" },
        ],
  );
  return hidden.flatMap((each) =>
    (each.runs.length > MOST_RUNS ? [] : each.runs).flatMap((run): Report[] => {
      const user = userOf(context, each, run, formulas);
      if (!user) return [];
      const by = { sheet: user.sheet === each.sheet ? undefined : user.sheet, address: cellAddress(user.row, user.column) };
      const [first, last] = each.way === "rows" ? [run.first + 1, run.last + 1] : [columnName(run.first), columnName(run.last)];
      return [
        {
          sheet: user.sheet,
          address: by.address,
          message: messages[each.way]({
            first: String(first),
            last: String(last),
            by: by.sheet ? { sheet: by.sheet, address: by.address } : { address: by.address },
          }),
        },
      ];
    }),
  );
}

function sheetReports(context: CheckContext, formulas: readonly FormulaCell[]): Report[] {
  return context.snapshot.sheets.flatMap(({ name, visibility, firstRow, firstColumn }): Report[] => {
    if (visibility === "visible") return [];
    const shown = new Set(context.snapshot.sheets.filter((each) => each.visibility === "visible").map((each) => each.name));
    const user = formulas.find(({ sheet, formula }) => shown.has(sheet) && areasNamed(formula).some((named) => named.sheet === name));
    if (!user) return [];
    return [
      {
        sheet: name,
        address: cellAddress(firstRow, firstColumn),
        severity: "info",
        message: messages.sheet({ by: { sheet: user.sheet, address: cellAddress(user.row, user.column) } }),
      },
    ];
  });
}

/** Hidden rows and columns that are calculated with: who reads the print adds up and does not come out. A hidden sheet is a note only. */
export const rule = defineRule({
  id: "tersembunyi-dihitung",
  stage: "form",
  severity: "warning",
  title: { id: "Baris atau kolom tersembunyi ikut dihitung", en: "Hidden rows or columns are calculated with" },
  why: {
    id: "Angka yang tersembunyi tetap dijumlahkan; pembaca yang menjumlahkan sendiri mendapat hasil lain.",
    en: "Hidden figures are still added; readers who add up themselves get another result.",
  },
  example: { id: "Baris 6 tersembunyi, dan =SUM(C4:C7) menghitungnya.", en: "Row 6 is hidden, and =SUM(C4:C7) counts it." },
  messages,
  check(context) {
    const isHidden = context.snapshot.sheets.some(
      ({ visibility, hiddenRows, hiddenColumns }) =>
        visibility !== "visible" || (hiddenRows?.length ?? 0) > 0 || (hiddenColumns?.length ?? 0) > 0,
    );
    if (!isHidden) return [];
    const formulas = formulaCells(context);
    return [...runReports(context, formulas), ...sheetReports(context, formulas)];
  },
});
