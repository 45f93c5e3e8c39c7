/*
 * A text an add-in keeps in a workbook, in pieces under names of their own: how Excel's settings hold it while the workbook is open, and
 * the file afterwards.
 */

/** Says which pieces are the text. Written after them and before the old ones go, so that a request cut off half-way changes nothing. */
export interface StoredHeader {
  readonly generation: number;
  readonly pieces: number;
}

export function isStoredHeader(value: unknown): value is StoredHeader {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as StoredHeader).pieces === "number" &&
    typeof (value as StoredHeader).generation === "number"
  );
}

export const pieceKey = (name: string, generation: number, at: number): string => `${name}.${generation}.${at}`;

/** The text under a name; null when there is none, undefined when it is damaged. No piece is looked for that is not there. */
export function storedText(values: ReadonlyMap<string, unknown>, name: string): string | null | undefined {
  if (!values.has(name)) return null;
  const header = values.get(name);
  if (!isStoredHeader(header)) return undefined;
  const pieces: string[] = [];
  for (let at = 0; at < header.pieces; at += 1) {
    const piece = values.get(pieceKey(name, header.generation, at));
    if (typeof piece !== "string") return undefined;
    pieces.push(piece);
  }
  return pieces.join("");
}

/** Settings of a Snapshot by name; undefined for one that is no JSON. */
export function settingValues(settings: Readonly<Record<string, string>>): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(settings).map(([name, json]) => [name, valueOf(json)]));
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Another add-in's, or damaged: who looks for a text finds none.
    return undefined;
  }
}

/** A text as the settings of a file that was saved with it. */
export const asStored = (name: string, text: string): Readonly<Record<string, string>> => ({
  [name]: JSON.stringify({ generation: 1, pieces: 1 } satisfies StoredHeader),
  [pieceKey(name, 1, 0)]: JSON.stringify(text),
});
