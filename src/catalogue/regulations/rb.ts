import regulation from "../data/permenpanrb-3-2023.json";

/** A component of the Indeks Reformasi Birokrasi with the points it can bring. */
export interface RbComponent {
  readonly code: string;
  readonly name: string;
  readonly bobot: number;
}

/** How the index is put together from a year on; figures of two of them are not comparable. */
export interface RbScheme {
  /** First year scored this way. */
  readonly from: number;
  readonly components: readonly RbComponent[];
}

/** Oldest first: 100 points until 2022, 110 from 2023. */
export const rbSchemes: readonly RbScheme[] = (() => {
  const rows = regulation.tables.komponen.rows as [number, string, string, number][];
  const years = [...new Set(rows.map(([from]) => from))].sort((one, other) => one - other);
  return years.map((year) => ({
    from: year,
    components: rows.filter(([from]) => from === year).map(([, code, name, bobot]): RbComponent => ({ code, name, bobot })),
  }));
})();
