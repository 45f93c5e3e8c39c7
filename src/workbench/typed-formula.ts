/**
 * A formula typed as an Indonesian Excel takes it, in the en-US form formulas are kept in: `=PWNI.CAPAIAN(93,1;93)` is
 * `=PWNI.CAPAIAN(93.1,93)`. One without a semicolon between arguments is taken as en-US: 3,95 in it may be two arguments.
 * Texts and array constants stay as they are.
 */
export function readTypedFormula(typed: string): string {
  const parts = typed.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\})/);
  const isIndonesian = parts.some((part, at) => at % 2 === 0 && part.includes(";"));
  if (!isIndonesian) return typed;
  return parts.map((part, at) => (at % 2 === 1 ? part : part.replace(/(\d),(\d)/g, "$1.$2").replace(/;/g, ","))).join("");
}
