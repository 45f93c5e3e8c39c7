/** "101." or "33,": a figure by itself, which stands with the word before it ("hal. 101."), as one says it. Alone in a cell it would be a number. */
const FIGURE = /^\d[\d.,;:%)]*$/;

function units(words: string): string[] {
  const units: string[] = [];
  for (const word of words.split(/\s+/)) {
    const before = units[units.length - 1];
    if (before !== undefined && FIGURE.test(word)) units[units.length - 1] = `${before} ${word}`;
    else if (word) units.push(word);
  }
  return units;
}

/** A text in lines no longer than so many characters, where its words allow: a word is never cut, and a figure never stands alone. */
export function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const unit of units(words)) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + 1 + unit.length <= width) lines[lines.length - 1] = `${line} ${unit}`;
    else lines.push(unit);
  }
  return lines;
}
