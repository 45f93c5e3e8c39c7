import type { PatchCell } from "./patch";

/** A text, as text even when it looks like a formula or a number. */
export function textCell(text: string): PatchCell {
  return { kind: "text", text };
}

/** A number or a text; nothing at all is an empty cell. */
export function valueCell(value: string | number | null | undefined): PatchCell {
  if (value === null || value === undefined || value === "") return { kind: "empty" };
  return typeof value === "number" ? { kind: "number", value } : textCell(value);
}
