import type { Catalogue } from "../../src/catalogue/catalogue";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { FactKind } from "../../src/catalogue/types";
import type { Message } from "../../src/language/message";
import { say } from "../../src/language/say";
import type { Language } from "../../src/language/text";
import { buildTable, previewTexts, type TableModel, type TableRequest } from "../../src/tables";
import { parseAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";
import type { ReadFact } from "../../src/reading/indicators/recognised";

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

/** The table of the indicators on our own input sheet. */
const MASUKAN = parseAddress("A3:H20")!;

/** A figure found in a workbook: value in printed points, raw as the cell holds it. */
export function fact(
  code: string,
  what: FactKind,
  address: string,
  value: number | null,
  raw: CellValue,
  more: Partial<ReadFact> = {},
): ReadFact {
  const { name, unit } = catalogue.node(code) ?? { name: code, unit: "persen" };
  return {
    unit: null,
    code,
    name,
    period: "2024",
    what,
    variable: null,
    in: null,
    value,
    unitOfMeasure: unit,
    source: "cell",
    file: null,
    sheet: "Masukan",
    address,
    raw,
    table: { area: MASUKAN, within: null },
    ...more,
  };
}
