import type { Datum, Message, SourceDatum } from "../../language/message";
import type { Printed } from "../../explain/riddle";
import type { FigureCell } from "../../reading/indicators/facts";
import type { PatchCell } from "../../sheet/patch";
import type { Fix, Report, Severity } from "../engine/finding";
import type { CheckContext, CitedPrinting } from "../engine/rule";
import { foundIn, shownFigure, toldApart } from "./words";

interface CellReport {
  readonly message: Message;
  readonly severity?: Severity;
  /** A plain number is a figure in the printed unit. */
  readonly expected?: Datum;
  readonly source?: CitedPrinting | null;
  readonly fix?: Fix | null;
}

/** What is to be said of one figure cell. */
export function cellReport(
  context: CheckContext,
  cell: FigureCell,
  { severity, message, expected = null, source = null, fix = null }: CellReport,
): Report {
  const raw = context.grids.get(cell.sheet)!.value(cell.rowIndex, cell.column);
  const wanted = typeof expected === "number" ? expected : null;
  const apart =
    typeof raw === "number" && cell.figure.value !== null && wanted !== null ? toldApart(cell, cell.figure.value, wanted) : null;
  return {
    severity,
    sheet: cell.sheet,
    address: cell.address,
    message,
    found: cell.figure.kind === "empty" ? null : (apart?.found ?? foundIn(cell, raw)),
    expected: apart?.expected ?? (wanted === null ? expected : shownFigure(cell, wanted)),
    indicator: cell.row.node?.code ?? null,
    source: source && { id: source.source, line: source.line },
    fix,
  };
}

/** A mend that replaces one cell on purpose. */
export function replaceCell(
  { sheet, address }: Pick<Report, "sheet" | "address">,
  cell: PatchCell,
  label: Message,
  numberFormat?: string,
): Fix {
  return {
    label,
    patch: {
      steps: [
        ...(numberFormat === undefined ? [] : [{ kind: "style", sheet, address, style: { numberFormat } } as const]),
        { kind: "write", sheet, address, cells: [[cell]] },
      ],
      mustBeEmpty: [],
    },
  };
}

/** "lkj-pwni-2024 baris 330". */
export function cite({ source, line }: CitedPrinting): SourceDatum {
  return { source, line };
}

/** A printing as `explain` takes it. */
export function printedFact(printing: CitedPrinting): Printed {
  return { value: printing.value!, source: cite(printing) };
}
