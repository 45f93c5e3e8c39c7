import type { Catalogue } from "../../src/catalogue/catalogue";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { FactKind } from "../../src/catalogue/types";
import type { Message } from "../../src/language/message";
import { say } from "../../src/language/say";
import type { Language } from "../../src/language/text";
import { buildTable, previewTexts, type TableModel, type TableRequest } from "../../src/tables";
import type { CellValue } from "../../src/sheet/snapshot";
import type { WorkbookFigure } from "../../src/reading/indicators/recognised";

export const catalogue: Catalogue = builtinCatalogue();

export function table(kind: string, year: string, indicator?: string, more: Partial<TableRequest> = {}): TableModel {
  const built = buildTable(kind, { catalogue, facts: [], year, indicator, language: "id", ...more });
  if (!built.ok) throw new Error(say(built.problem.text));
  return built.value;
}

/** A sentence as it is said; "" where there is none. */
export function said(text: Message | null | undefined, language: Language): string {
  return text ? say(text, language) : "";
}

/** The shown rows of some roles, without the name column's text beyond the code. */
export function shown(model: TableModel, ...roles: readonly TableModel["rows"][number]["role"][]): readonly (readonly string[])[] {
  const texts = previewTexts(model, "id");
  return texts.filter((_, index) => roles.includes(model.rows[index]!.role));
}

export function notes(model: TableModel): string {
  return shown(model, "note")
    .map((cells) => cells[0])
    .join(" ");
}

/** A figure found in a workbook: value in printed points, raw as the cell holds it. */
export function fact(
  code: string,
  what: FactKind,
  address: string,
  value: number | null,
  raw: CellValue,
  more: Partial<WorkbookFigure> = {},
): WorkbookFigure {
  const node = (more.node ?? catalogue.node(code))!;
  return { node, period: "2024", what, value, raw, sheet: "Masukan", address, ...more };
}
