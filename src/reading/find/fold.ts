/** Lower case, one space, no footnote stars, no trailing full stop or colon. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_\u00a0\s]+/g, " ")
    .replace(/ ?× ?/g, " x ")
    .replace(/ ?[.:] ?$/, "")
    .trim();
}
