import regulation from "../data/permenpanrb-14-2017.json";

/** An element of service every survey asks about (PermenPANRB 14/2017). */
interface SkmUnsur {
  readonly code: string;
  readonly name: string;
}

/** U1 to U9. A file of its own, because the functions' script has use for the rest of the regulation only. */
export const skmUnsur = (regulation.tables.unsur.rows as [string, string][]).map(([code, name]): SkmUnsur => ({ code, name }));
