import type { Marker } from "./marker";

/** What places a row in the hierarchy. */
export interface RowSigns {
  readonly marker: Marker | null;
  /** Column the row's name or marker begins in. */
  readonly column: number;
  /** Leading blanks of the name; a bullet counts as one more. */
  readonly indent: number;
  /** A name alone in its row. */
  readonly alone: boolean;
}

interface Open {
  readonly signs: RowSigns;
  readonly row: number;
}

/** Deeper hierarchies do not occur; a column of random codes must not become one. */
const DEEPEST = 12;

const shapeOf = ({ marker, column, indent }: RowSigns): string => `${column}:${marker?.shape ?? ""}:${marker ? 0 : indent}`;
const isCode = (marker: Marker): boolean => marker.value === null;
const firstClass = (marker: Marker): string => marker.shape.split(".")[0]!;
const extendsCode = (marker: Marker, other: Marker): boolean =>
  other.parts.length < marker.parts.length && other.parts.every((part, at) => part === marker.parts[at]);

/** Places rows below each other as their markers, indentation and columns say, one after the other. */
export class Outline {
  private open: Open[] = [];

  /** The open row a new one comes directly below as its child, by its place in the stack; -1 for none. */
  private over(signs: RowSigns): number {
    const { marker } = signs;
    const last = this.open.length - 1;
    if (marker && marker.parts.length > 1) {
      for (let at = last; at >= 0; at--) {
        const other = this.open[at]!.signs.marker;
        if (other && extendsCode(marker, other)) return at;
      }
    }
    const foreign = this.belowForeign(marker);
    if (foreign !== null) return foreign;
    const shape = shapeOf(signs);
    for (let at = last; at >= 0; at--) if (shapeOf(this.open[at]!.signs) === shape) return at - 1;
    if (marker && isCode(marker)) {
      // Codes of one family without a parent in the table stand beside each other.
      for (let at = last; at >= 0; at--) {
        const other = this.open[at]!.signs.marker;
        if (other && isCode(other) && other.parts.length + marker.parts.length > 2 && firstClass(other) === firstClass(marker))
          return at - 1;
      }
    }
    if (!marker && signs.indent > 0) {
      let at = last;
      while (at >= 0 && !this.open[at]!.signs.marker && this.open[at]!.signs.indent >= signs.indent) at--;
      return at;
    }
    if (!marker && signs.alone) return -1;
    // A name that begins where the markers stand is none of their children.
    let at = last;
    while (!marker && at >= 0 && this.open[at]!.signs.marker && this.open[at]!.signs.column >= signs.column) at--;
    return at;
  }

  /**
   * A long code of another family below codes that extend each other goes on below them: accounts (5.1.02) under a sub kegiatan
   * (2.16.01.2.01). Null for any other.
   */
  private belowForeign(marker: Marker | null): number | null {
    const last = this.open.length - 1;
    const own = this.open[last]?.signs.marker;
    if (!marker || marker.parts.length < 2 || last < 1 || !own || own.parts.length < 2) return null;
    if (this.open.some(({ signs }) => signs.marker?.parts[0] === marker.parts[0])) return null;
    const over = this.open[last - 1]!.signs.marker;
    return over && over.parts.length > 1 && extendsCode(own, over) ? last : null;
  }

  /** Level and parent row of the next row. */
  place(row: number, signs: RowSigns): { readonly level: number; readonly parent: number | null } {
    const over = Math.min(this.over(signs), DEEPEST - 2);
    this.open.length = over + 1;
    const parent = this.open[over]?.row ?? null;
    this.open.push({ signs, row });
    return { level: over + 1, parent };
  }

  /** Where a row beside the last one stands: one that goes on with it, without signs of its own. */
  beside(): { readonly level: number; readonly parent: number | null } {
    const last = this.open.length - 1;
    return { level: Math.max(last, 0), parent: this.open[last - 1]?.row ?? null };
  }

  /** The topmost open row. */
  top(): number | null {
    return this.open[0]?.row ?? null;
  }
}
