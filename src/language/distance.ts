/**
 * Edits (a letter more, less or another) that make one text of the other. Row by row over the shorter text: the texts compared are codes
 * and names, where a bit-parallel library would cost the functions' script half a kilobyte and save nobody time.
 */
export function distance(one: string, other: string): number {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  const row = Array.from({ length: short.length + 1 }, (_, at) => at);
  for (let i = 0; i < long.length; i++) {
    let diagonal = i;
    row[0] = i + 1;
    for (let j = 0; j < short.length; j++) {
      const above = row[j + 1]!;
      row[j + 1] = Math.min(above + 1, row[j]! + 1, diagonal + (long[i] === short[j] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[short.length]!;
}
