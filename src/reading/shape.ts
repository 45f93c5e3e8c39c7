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
  /** A heading that says nothing but such a period is this column too: "Januari", "TW I". */
  readonly bare?: boolean;
  /** Headings that hold one of these words are not this column, however well the others fit. */
  readonly not?: readonly string[];
  /** One of these words must stand in one of the headings: "residual" over "Kemungkinan". */
  readonly also?: readonly string[];
  readonly required?: boolean;
}

/**
 * What holds between the columns of a row, or between rows, by role:
 * - ratio: result = of[0] / of[1], as 0-1 or 0-100
 * - difference: result = of[0] - of[1]
 * - product: result = of[0] x of[1]; a weight in per cent makes it a hundredth
 * - sumOfLeaves: a subtotal or total of the column is the sum of the rows it is over
 * - sumOfColumns: result = all columns of the role `of` beside each other: months of a year, parts of a whole; or of `of` and `and`, in
 *   a table where that explains more of its rows
 * - meanOfColumns: result = their mean
 * - shareOfColumn: result = of / the total of that column
 * - growth: result = (this year's `of` - the year before's) / the year before's
 * - running: the columns of `result` grow by those of `of`, period by period
 * - weighted: the total of the column is the mean of its rows, weighted by `by`
 * - atMost: of[0] is a part of of[1] and never more
 * - class: the words of `result` are those of bands of the figure `of`: "Tinggi" from 15 on
 */
export type ShapeIdentity<Role extends string = string> =
  | { readonly kind: "ratio" | "difference" | "product"; readonly result: Role; readonly of: readonly [Role, Role] }
  | {
      readonly kind: "meanOfColumns" | "shareOfColumn" | "growth" | "running" | "class";
      readonly result: Role;
      readonly of: Role;
    }
  | { readonly kind: "sumOfColumns"; readonly result: Role; readonly of: Role; readonly and?: Role }
  | { readonly kind: "atMost"; readonly of: readonly [Role, Role] }
  | { readonly kind: "weighted"; readonly column: Role; readonly by: Role }
  | { readonly kind: "sumOfLeaves"; readonly column: Role };

/** A kind of table: how it is known, and what holds in it. One file a shape in shapes/. */
export interface Shape {
  readonly id: string;
  readonly title: LocalText;
  /** Words of a caption that make it likelier, in lower case: "register risiko". */
  readonly captions?: readonly string[];
  readonly columns: readonly ShapeColumn[];
  readonly identities: readonly ShapeIdentity[];
}

/** Checks that identities name columns of the shape. */
export function defineShape<const Role extends string>(shape: {
  readonly id: string;
  readonly title: LocalText;
  readonly captions?: readonly string[];
  readonly columns: readonly ShapeColumn<Role>[];
  readonly identities: readonly ShapeIdentity<NoInfer<Role>>[];
}): Shape {
  return shape;
}
