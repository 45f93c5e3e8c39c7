/** A text in lines no longer than so many characters; a word is never cut. */
export function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else if (word) lines.push(word);
  }
  return lines;
}
