import type { Language } from "../../language/text";

/** A count with the language's grouping: 1.234 or 1,234. */
export function amount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
}

/** "a", "a dan b", "a, b, dan c". */
export function listed(items: readonly string[], and: string): string {
  if (items.length <= 2) return items.join(` ${and} `);
  return `${items.slice(0, -1).join(", ")}, ${and} ${items[items.length - 1]}`;
}
