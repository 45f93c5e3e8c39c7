import type { ExampleRange } from "../../functions/help";
import { areaAddress, quoteSheet } from "../../sheet/address";
import type { Patch, PatchCell } from "../../sheet/patch";

export const DATA_SHEET = "Data contoh";

/** The labels' column, and the one the cells of a range begin in. */
const [LABEL, FIRST] = [0, 1];

function cellOf(value: string | number | null): PatchCell {
  if (value === null) return { kind: "keep" };
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
}

/** Finds room for the ranges that examples read, each below the last on a sheet of their own. */
export class ExampleData {
  private readonly written: Patch["steps"][number][] = [];
  private readonly places = new Map<ExampleRange, string>();
  private next = 1;

  /** Where a range stands; the same range of several examples stands once. */
  place(range: ExampleRange, label: string): string {
    const known = this.places.get(range);
    if (known !== undefined) return known;
    const { values } = range;
    const columns = Math.max(...values.map((row) => row.length));
    const area = areaAddress({ row: this.next, column: FIRST, rows: values.length, columns });
    this.written.push(
      {
        kind: "write",
        sheet: DATA_SHEET,
        address: areaAddress({ row: this.next, column: LABEL, rows: 1, columns: 1 }),
        cells: [[{ kind: "text", text: label }]],
      },
      {
        kind: "write",
        sheet: DATA_SHEET,
        address: area,
        cells: values.map((row) => Array.from({ length: columns }, (_, at) => cellOf(row[at] ?? null))),
      },
    );
    this.next += values.length + 1;
    const address = `${quoteSheet(DATA_SHEET)}!${area}`;
    this.places.set(range, address);
    return address;
  }

  steps(title: string): Patch["steps"] {
    return [
      { kind: "addSheet", sheet: DATA_SHEET },
      { kind: "write", sheet: DATA_SHEET, address: "A1", cells: [[{ kind: "text", text: title }]] },
      { kind: "style", sheet: DATA_SHEET, address: "A1", style: { bold: true } },
      ...this.written,
      { kind: "columnWidth", sheet: DATA_SHEET, address: "A1", characters: 20 },
    ];
  }
}
