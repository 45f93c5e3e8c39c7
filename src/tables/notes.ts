import { say } from "../language/say";
import { type Language, type LocalText } from "../language/text";
import { row, text } from "./cells";
import type { TableRow } from "./model";

function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else if (word) lines.push(word);
  }
  return lines;
}

/**
 * The notes under a table, in lines no longer than the table is wide. They are not merged across it: Excel does not grow the row
 * of a merged cell, so a long note would be cut off; lines that flow over empty neighbours show whole, on screen and in print.
 */
export function noteRows(notes: readonly LocalText[], columns: readonly { readonly characters: number }[], language: Language): TableRow[] {
  const width = columns.reduce((sum, column) => sum + column.characters, 0);
  return notes.flatMap((note) => wrapWords(say(note, language), width)).map((line) => row("note", columns.length, [text(line)]));
}
