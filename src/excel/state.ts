import type { Touched } from "./sortedPatch";
import { lookOptions, type Looks } from "./looks";

/** What was read of a touched area. The matrices are there as far as the area asks for them. */
export interface AreaState {
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly values: readonly (readonly unknown[])[] | null;
  readonly types: readonly (readonly unknown[])[] | null;
  readonly numberFormats: readonly (readonly string[])[] | null;
  readonly looks: Looks | null;
  /** Points per column. */
  readonly widths: readonly number[] | null;
}

/** Asks for an area's state; the function it returns gives it after the next sync. */
export function askState(range: Excel.Range, { content, numberFormat, looks, widths }: Touched): () => AreaState {
  if (content) range.load("formulas,values,valueTypes");
  if (numberFormat) range.load("numberFormat");
  const cells = looks.length > 0 ? range.getCellProperties(lookOptions(looks)) : null;
  const columns = widths ? range.getColumnProperties({ format: { columnWidth: true } }) : null;
  return () => ({
    formulas: content ? range.formulas : null,
    values: content ? range.values : null,
    types: content ? range.valueTypes : null,
    numberFormats: numberFormat ? range.numberFormat : null,
    looks: cells && cells.value,
    widths: columns && columns.value.map((column) => column.format?.columnWidth ?? 0),
  });
}
