import { isStoredHeader, pieceKey, storedText, type StoredHeader } from "../sheet/stored";
import { ExcelFailure } from "./failure";
import { running } from "./run";
import { says } from "./messages";

/*
 * Texts the add-in keeps in the workbook itself (workbook settings, ExcelApi 1.4): saved with it, opened with it, seen by no other
 * add-in. Chosen over a custom XML part because it needs neither ExcelApi 1.5 nor XML, and both are equally hidden from the user.
 */

/** Microsoft documents no limit for one setting; 30.000 characters fit every store Office has had (32 KB). */
const PIECE = 30_000;
/** A request may hold 5 MB on the web; a text of this length stays far below it in any encoding. */
const LONGEST = 1_000_000;

/** The text that loaded settings hold under a name; null when there is none. Throws ExcelFailure, "damaged" when it is not whole. */
export function textIn(settings: Excel.SettingCollection, name: string): string | null {
  const text = storedText(new Map(settings.items.map(({ key, value }) => [key, value as unknown])), name);
  if (text === undefined) throw new ExcelFailure("damaged", says.storedDamaged({ name }));
  return text;
}

/** The keys of a text among loaded settings. */
export function keysOf({ items }: Excel.SettingCollection, name: string): readonly string[] {
  return items.map(({ key }) => key).filter((key) => key === name || key.startsWith(`${name}.`));
}

interface TextToQueue {
  readonly name: string;
  /** null takes the text away. */
  readonly text: string | null;
  /** What the settings hold of it, by their keys. */
  readonly before: ReadonlyMap<string, unknown>;
}

/** Queues a text under a name: its pieces, what says which pieces it is, and only then the old ones away. */
export function queueText(settings: Excel.SettingCollection, { name, text, before }: TextToQueue): void {
  const header = before.get(name);
  const generation = (isStoredHeader(header) ? header.generation : 0) + 1;
  if (text !== null) {
    const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
    pieces.forEach((piece, at) => settings.add(pieceKey(name, generation, at), piece));
    settings.add(name, { generation, pieces: pieces.length } satisfies StoredHeader);
  }
  const isOld = (key: string): boolean =>
    key === name ? text === null : key.startsWith(`${name}.`) && !key.startsWith(`${name}.${generation}.`);
  for (const key of [...before.keys()].sort((a, b) => Number(b === name) - Number(a === name)))
    if (isOld(key)) settings.getItem(key).delete();
}

/** Stores a text under a name, or takes it away (null), in two syncs; when Excel fails half-way the old text is still there. Throws ExcelFailure. */
export async function storeText(name: string, text: string | null): Promise<void> {
  if (text !== null && text.length > LONGEST) {
    throw new ExcelFailure("too-large", says.storedTooLarge({ name }));
  }
  await running({ delayForCellEdit: true }, async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const keys = keysOf(settings, name);
    const before = settings.items.filter(({ key }) => keys.includes(key)).map(({ key, value }) => [key, value as unknown] as const);
    queueText(settings, { name, text, before: new Map(before) });
    await context.sync();
  });
}
