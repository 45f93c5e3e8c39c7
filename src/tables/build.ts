import { fail, ok, type Result } from "../language/result";
import { withDecimals } from "../layout/decimals";
import { layOut } from "../layout/layOut";
import { ownYearFacts } from "../reading/indicators/ownYear";
import { withNumber } from "./captionNumber";
import type { TableRequest } from "./kind";
import { inPerspectives } from "./agreement";
import { sentences } from "./messages";
import type { TableModel } from "./model";
import { inMoneyUnit } from "./moneyUnit";
import { tableKind, tableKinds } from "./registry";
import { workbookOf } from "./workbook";

/**
 * Draws a table. Figures come from the workbook as live references, otherwise from the catalogue as numbers; sums and capaian are
 * native formulas unless another mode is asked for, so the table calculates where the add-in is missing.
 *
 * A table takes figures of its own year only (see `ownYearFacts`). Where the workbook has none, all of them are the catalogue's
 * and the table says so, with the years that were found and where.
 *
 * Fails with a sentence for an unknown kind, a year the kind has no data for, and an indicator it does not suit.
 */
export function buildTable(kindId: string, request: TableRequest): Result<TableModel> {
  const kind = tableKind(kindId);
  if (!kind) return fail("#N/A", sentences.unknownKind({ kind: kindId, known: { items: tableKinds.map(({ id }) => id), join: "," } }));
  const { catalogue, year, indicator } = request;
  const { title } = kind;
  const { facts: dated, leftOut, fits } = ownYearFacts(request.facts, year, catalogue);
  const facts = inPerspectives(dated, request);
  const suited = kind.indicators(catalogue, year, facts, request.workbook);
  if (suited.length === 0 && kind.sources) return fail("#N/A", sentences.noSource({ title, year }));
  if (suited.length === 0)
    return fail("#N/A", sentences.noYear({ title, year, years: { items: kind.years(catalogue, facts, request.workbook), join: "," } }));
  const node = indicator === undefined ? suited[0] : suited.find(({ code }) => code === indicator);
  if (!node) {
    const codes = { items: suited.map(({ code }) => code), join: "," } as const;
    return fail("#N/A", sentences.unsuited({ title, indicator: indicator ?? null, year, codes }));
  }
  const drawn = kind.draw({ ...request, facts }, node);
  if (!drawn.ok) return drawn;
  const { table, figures, tables = [] } = drawn.value;
  const workbook = request.facts.length === 0 && tables.length === 0 ? null : workbookOf({ kind, request, figures, tables, leftOut, fits });
  const described = inMoneyUnit({ ...table, notes: [...(workbook?.notes ?? []), ...table.notes] }, request);
  const laid = layOut(described, request);
  const shown = request.decimals === undefined ? laid : withDecimals(laid, request.decimals);
  const block = request.number === undefined ? shown : withNumber(shown, request.number, request.language);
  return ok({ ...block, ...(workbook && { workbook: workbook.taken }) });
}
