import type { LocalText } from "../language/text";
import type { ColumnWords } from "./columnWords";

/** What a column of a shape holds: codes and numbers of rows, their names, figures, money, anything else. */
export type Holds = "key" | "label" | "figure" | "money" | "text";

export interface ShapeColumn<Role extends string = string> {
  readonly role: Role;
  readonly words: ColumnWords;
  readonly holds: Holds;
  /** One column a year, quarter or month, side by side. */
  readonly per?: "year" | "quarter" | "month";
  readonly required?: boolean;
}

/**
 * What holds between the columns of a row, or between rows, by role:
 * - ratio: result = of[0] / of[1], as 0-1 or 0-100
 * - difference: result = of[0] - of[1]
 * - product: result = of[0] x of[1]
 * - sumOfLeaves: a subtotal or total of the column is the sum of the rows it is over
 */
export type ShapeIdentity<Role extends string = string> =
  | { readonly kind: "ratio" | "difference" | "product"; readonly result: Role; readonly of: readonly [Role, Role] }
  | { readonly kind: "sumOfLeaves"; readonly column: Role };

/** A kind of table: how it is known, and what holds in it. One file a shape in shapes/. */
export interface Shape {
  readonly id: string;
  readonly title: LocalText;
  readonly columns: readonly ShapeColumn[];
  readonly identities: readonly ShapeIdentity[];
}

/** Checks that identities name columns of the shape. */
export function defineShape<const Role extends string>(shape: {
  readonly id: string;
  readonly title: LocalText;
  readonly columns: readonly ShapeColumn<Role>[];
  readonly identities: readonly ShapeIdentity<NoInfer<Role>>[];
}): Shape {
  return shape;
}
