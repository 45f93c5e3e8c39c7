import type { Language, LocalText } from "../../language/text";
import type { FigureCell } from "../../reading/indicators/facts";
import type { PatchCell } from "../../sheet/patch";
import type { Finding, Severity } from "../engine/finding";
import type { CheckContext, SourcedFact } from "../engine/rule";
import { foundIn, writeApart, writeFigure } from "./words";

interface CellFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: LocalText;
  /** In the printed unit, or in words; null where there is no single figure. */
  readonly expected?: number | string | LocalText | null;
  readonly source?: SourcedFact | null;
  readonly fix?: Finding["fix"];
}

/** A finding about one figure cell. */
export function cellFinding(
  context: CheckContext,
  cell: FigureCell,
  { rule, severity, message, expected = null, source = null, fix = null }: CellFinding,
): Finding {
  const raw = context.grids.get(cell.sheet)!.value(cell.rowIndex, cell.column);
  const stored = typeof raw === "number" && cell.figure.value !== null;
  const wanted = (language: Language): string | null => {
    if (typeof expected === "number") return writeFigure(cell, expected, language);
    return typeof expected === "object" && expected !== null ? expected[language] : expected;
  };
  const figures = (language: Language): Pick<Finding, "found" | "expected"> => {
    const apart = stored && typeof expected === "number" ? writeApart(cell, cell.figure.value!, expected, language) : null;
    return {
      found: cell.figure.kind === "empty" ? null : (apart?.found ?? foundIn(cell, raw, language)),
      expected: apart?.expected ?? wanted(language),
    };
  };
  return {
    rule,
    severity,
    sheet: cell.sheet,
    address: cell.address,
    message,
    ...figures("id"),
    english: figures("en"),
    indicator: cell.row.node?.code ?? null,
    source: source && { id: source.source, line: source.fact.line },
    fix,
  };
}

/** A mend that replaces one cell on purpose. */
export function replaceCell(
  sheet: string,
  address: string,
  cell: PatchCell,
  label: LocalText,
  numberFormat?: string,
): NonNullable<Finding["fix"]> {
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

/** "LKj: lkj-pwni-2024 baris 330". */
export function cite({ source, fact }: SourcedFact): LocalText {
  return { id: `${source} baris ${fact.line}`, en: `${source} line ${fact.line}` };
}
