import { fail, ok, type Result } from "../language/result";
import { capaianIndeks } from "./kinds/capaianIndeks";
import { ncko } from "./kinds/ncko";
import { perbandingan } from "./kinds/perbandingan";
import { tabel4 } from "./kinds/tabel4";
import { triwulan } from "./kinds/triwulan";
import { ownYearFacts } from "../reading/indicators/ownYear";
import type { TableKind, TableRequest } from "./kind";
import type { TableModel } from "./model";
import { noteRows } from "./notes";
import { workbookOf } from "./workbook";

/** Every table the product can draw, in the order the pane offers them. */
export const tableKinds: readonly TableKind[] = [tabel4, capaianIndeks, perbandingan, triwulan, ncko];

export function tableKind(id: string): TableKind | undefined {
  return tableKinds.find((kind) => kind.id === id);
}

/**
 * Draws a table. Figures come from the workbook as live references, otherwise from the catalogue as numbers; sums and capaian are
 * native formulas, so the table calculates where the add-in is missing.
 *
 * A table takes figures of its own year only (see `ownYearFacts`). Where the workbook has none, all of them are the catalogue's
 * and the table says so, with the years that were found and where.
 *
 * Fails with a sentence for an unknown kind, a year the kind has no data for, and an indicator it does not suit.
 */
export function buildTable(kindId: string, request: TableRequest): Result<TableModel> {
  const kind = tableKind(kindId);
  if (!kind) {
    const known = tableKinds.map(({ id }) => id).join(", ");
    return fail("#N/A", {
      id: `Jenis tabel "${kindId}" tidak dikenal; yang ada: ${known}.`,
      en: `There is no table kind "${kindId}"; there are ${known}.`,
    });
  }
  const { facts, leftOut, fits } = ownYearFacts(request.facts, request.year, request.catalogue);
  const suited = kind.indicators(request.catalogue, request.year, facts);
  if (suited.length === 0) {
    const years = kind.years(request.catalogue, facts).join(", ");
    return fail("#N/A", {
      id: `${kind.title.id}: tidak ada data tahun ${request.year} di katalog; tahun yang ada: ${years}.`,
      en: `${kind.title.en}: the catalogue has no data for ${request.year}; it has ${years}.`,
    });
  }
  const node = request.indicator === undefined ? suited[0] : suited.find(({ code }) => code === request.indicator);
  if (!node) {
    const codes = suited.map(({ code }) => code).join(", ");
    return fail("#N/A", {
      id: `${kind.title.id}: "${request.indicator}" bukan indikator untuk tabel ini tahun ${request.year}; pilih ${codes}.`,
      en: `${kind.title.en}: "${request.indicator}" is no indicator for this table in ${request.year}; choose ${codes}.`,
    });
  }
  const drawn = kind.draw({ ...request, facts }, node);
  if (!drawn.ok) return drawn;
  const { figures, notes, rows, ...drawing } = drawn.value;
  const workbook = request.facts.length === 0 ? null : workbookOf({ kind, request, figures, leftOut, fits });
  const told = workbook === null ? notes : [...workbook.notes, ...notes];
  return ok({
    ...drawing,
    rows: [...rows, ...noteRows(told, drawing.columns, request.language)],
    ...(workbook === null ? {} : { workbook: workbook.taken }),
  });
}
