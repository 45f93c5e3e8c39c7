import data from "./places.json";

/** Where a line of a source text stands for who has the document itself. */
export interface DocumentPlace {
  /** First and last page it may stand on, as printed; null where nothing tells. */
  readonly pages: readonly [first: number, last: number] | null;
  /** "Tabel 4", "Tabel 1 (BAB II)", "Lampiran"; "" where it stands in none. */
  readonly table: string;
}

type Row = readonly (number | string | null)[];

const ranges: Readonly<Record<string, readonly Row[] | undefined>> = data;

/** Whether a source is a document of ours: its lines are those of a text nobody has. The lines of a user's own catalogue are rows of their sheet. */
export function isDocument(source: string): boolean {
  return ranges[source] !== undefined;
}

/** Whether it is a document of ours that has no pages, tables or chapters to point to. */
export function isUnpaged(source: string): boolean {
  return ranges[source]?.length === 0;
}

/**
 * The page and table of a line that the catalogue cites, derived from the captions and lists of the source texts (`npm run
 * catalogue:places`); null where they tell nothing. Only cited lines are known: between two of them a table may end.
 */
export function documentPlace(source: string, line: number): DocumentPlace | null {
  const row = ranges[source]?.find(([from, to]) => (from as number) <= line && line <= (to as number));
  if (!row) return null;
  const [, , first, last, table] = row as readonly [number, number, number | null, number | null, string];
  return { pages: first === null || last === null ? null : [first, last], table };
}
