/** Edits that are needed at least: letters that one text has more often than the other. */
function lettersApart(one: string, other: string): number {
  const counts = new Int16Array(64);
  for (let at = 0; at < one.length; at++) counts[one.charCodeAt(at) & 63]! += 1;
  for (let at = 0; at < other.length; at++) counts[other.charCodeAt(at) & 63]! -= 1;
  let [more, less] = [0, 0];
  for (const count of counts) {
    if (count > 0) more += count;
    else less -= count;
  }
  return Math.max(more, less);
}

/**
 * Edits (a letter more, less or another) that make one text of the other; any number above `most` where it takes more than that. Row by
 * row over the shorter text, no further than `most` to either side: a bit-parallel library would cost the functions' script half a
 * kilobyte, and most texts are told apart by their letters alone.
 */
export function distance(one: string, other: string, most = Infinity): number {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  if (lettersApart(long, short) > most) return most + 1;
  const row = Array.from({ length: short.length + 1 }, (_, at) => at);
  for (let i = 0; i < long.length; i++) {
    const from = Math.max(0, i - most);
    const to = Math.min(short.length, i + most + 1);
    let diagonal = row[from]!;
    row[from] = from === 0 ? i + 1 : Infinity;
    let least = row[from]!;
    for (let j = from; j < to; j++) {
      const above = j === i + most ? Infinity : row[j + 1]!;
      const kept = row[j + 1]!;
      row[j + 1] = Math.min(above + 1, row[j]! + 1, diagonal + (long[i] === short[j] ? 0 : 1));
      if (row[j + 1]! < least) least = row[j + 1]!;
      diagonal = kept;
    }
    if (least > most) return most + 1;
  }
  return row[short.length]!;
}
