const INDONESIAN = /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?\s?%?$/;
const ENGLISH_DECIMAL = /^[+-]?\d+\.\d+\s?%?$/;

/** What was typed, as Univer reads numbers (en-US); `text` when it is a number only where the point is the decimal sign. */
export function readTyped(
  typed: string,
): { readonly kind: "number"; readonly text: string } | { readonly kind: "text" } | { readonly kind: "other" } {
  const trimmed = typed.trim();
  if (INDONESIAN.test(trimmed)) return { kind: "number", text: trimmed.replace(/\./g, "").replace(",", ".").replace(/\s/g, "") };
  return ENGLISH_DECIMAL.test(trimmed) ? { kind: "text" } : { kind: "other" };
}

/** An unformatted number as a sheet with decimal commas shows it. */
export function showNumber(value: string): string {
  return /^-?\d+\.\d+%?$/.test(value) ? value.replace(".", ",") : value;
}
