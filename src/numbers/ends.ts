/**
 * A text without the characters of a set at its end. A pattern such as /[.,]+$/ tries the same run again from each of its
 * characters, which takes quadratic time where the run does not stand at the end.
 */
export function withoutEnd(text: string, set: string): string {
  let end = text.length;
  while (end > 0 && set.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
