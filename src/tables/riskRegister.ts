import { followed, numberOrBlank, type Cell } from "../layout/cell";
import { excel } from "../layout/expression";
import { unlessEmpty } from "../layout/guards";
import type { TypedRow, TypedTable } from "../reading/typed";
import type { WorkbookTables } from "./kind";
import { followedText, placeOf, saidIn, tablesOfYear, whereOf, type WantedTables } from "./shapeTables";

const REGISTER: WantedTables = { shape: "risiko", dated: ["kemungkinan", "dampak"] };

/** A step of the scale: how it is shown, and what it is; null while nobody has said. */
export interface RiskStep {
  readonly cell: Cell;
  readonly value: number | null;
}

/** A risk as the workbook has it; null for a column the register does not have. */
export interface RegisteredRisk {
  readonly name: Cell;
  readonly mitigation: Cell;
  readonly owner: Cell;
  readonly dampak: RiskStep;
  readonly kemungkinan: RiskStep;
}

/** The workbook's own register of a year. */
export interface RiskRegister {
  readonly where: string;
  /** As they stand in it; lines nobody has filled in are none. */
  readonly risks: readonly RegisteredRisk[];
}

const columnOf = ({ columns }: TypedTable, wanted: string): number => columns.findIndex(({ role }) => role === wanted);

function stepOf(table: TypedTable, row: TypedRow, role: string, file: string | null): RiskStep {
  const at = columnOf(table, role);
  const value = row.cells[at]?.value ?? null;
  if (file !== null) return { cell: numberOrBlank(value, "0"), value };
  const cell = placeOf(table, row, at);
  return { cell: followed(unlessEmpty([cell], excel`${cell}`), "0", value), value };
}

/** Null where it has none with a risk in it. */
export function riskRegister(workbook: WorkbookTables | undefined, year: string): RiskRegister | null {
  const file = workbook?.file ?? null;
  for (const table of tablesOfYear(workbook, REGISTER, year)) {
    const [risk, mitigation, owner] = ["risiko", "pengendalian", "pemilik"].map((role) => columnOf(table, role)) as [
      number,
      number,
      number,
    ];
    const words = (row: TypedRow, at: number): Cell => (at < 0 || saidIn(row, at) === "" ? null : followedText(table, row, at, file));
    const risks = table.rows.flatMap((row): RegisteredRisk[] =>
      row.kind !== "leaf" || saidIn(row, risk) === ""
        ? []
        : [
            {
              name: words(row, risk),
              mitigation: words(row, mitigation),
              owner: words(row, owner),
              dampak: stepOf(table, row, "dampak", file),
              kemungkinan: stepOf(table, row, "kemungkinan", file),
            },
          ],
    );
    if (risks.length > 0) return { where: whereOf(table), risks };
  }
  return null;
}
