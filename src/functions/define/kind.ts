import { ok, type Result } from "../../language/result";

/** The arguments before this one as they were read, by name. */
export type Before = Readonly<Record<string, unknown>>;

/** What a parameter is: how its raw argument is read, and what Excel has to know of it. */
export interface Kind<T> {
  /** A problem begins with the parameter's name. An argument that was left out arrives as null. */
  read(name: string, raw: unknown, before: Before): Result<T>;
  readonly optional?: true;
  /** Takes a range of cells. */
  readonly matrix?: true;
  /** Words Excel offers while a formula is typed, part of saved formulas: they never change. "indicators" are the catalogue's codes. */
  readonly choices?: readonly string[] | "indicators";
  /** Reads the Renstra, which may still be on its way (renstra/renstra.ts). */
  readonly awaits?: "renstra";
}

export type Parameters = Readonly<Record<string, Kind<unknown>>>;

/** The read values of some parameters, by name. */
export type Values<P extends Parameters> = { readonly [Name in keyof P]: P[Name] extends Kind<infer T> ? T : never };

/** One value, taken as `read` understands it. */
export function value<T>(read: Kind<T>["read"]): Kind<T> {
  return { read };
}

/** A range of cells. */
export function matrix<T>(read: Kind<T>["read"]): Kind<T> & { readonly matrix: true } {
  return { read, matrix: true };
}

/** A range as Excel hands it over, for a function that reads it by what the other arguments say. */
export const range = matrix<unknown>((_name, raw) => ok(raw));

/** The same parameter where it may be left out. */
export function optional<K extends Kind<unknown>>(kind: K): K & { readonly optional: true } {
  return { ...kind, optional: true };
}
