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

/** Says which pieces are the text. Written after them and before the old ones go, so that a request cut off half-way changes nothing. */
interface Header {
  readonly generation: number;
  readonly pieces: number;
}

function isHeader(value: unknown): value is Header {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Header).pieces === "number" &&
    typeof (value as Header).generation === "number"
  );
}

const pieceKey = (name: string, generation: number, at: number): string => `${name}.${generation}.${at}`;

/** The text that loaded settings hold under a name; null when there is none. Throws ExcelFailure, "refused" when it is damaged. */
export function storedText(settings: Excel.SettingCollection, name: string): string | null {
  const values = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
  if (!values.has(name)) return null;
  const header = values.get(name);
  if (!isHeader(header)) throw new ExcelFailure("refused", says.catalogueDamaged());
  const pieces = Array.from({ length: header.pieces }, (_, at) => values.get(pieceKey(name, header.generation, at)));
  if (!pieces.every((piece) => typeof piece === "string")) throw new ExcelFailure("refused", says.catalogueDamaged());
  return pieces.join("");
}

/** Stores a text under a name, or takes it away (null), in two syncs; when Excel fails half-way the old text is still there. Throws ExcelFailure. */
export async function storeText(name: string, text: string | null): Promise<void> {
  if (text !== null && text.length > LONGEST) {
    throw new ExcelFailure("too-large", says.catalogueTooLarge());
  }
  await running({ delayForCellEdit: true }, async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const header: unknown = settings.items.find(({ key }) => key === name)?.value;
    const generation = (isHeader(header) ? header.generation : 0) + 1;
    if (text !== null) {
      const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
      pieces.forEach((piece, at) => settings.add(pieceKey(name, generation, at), piece));
      settings.add(name, { generation, pieces: pieces.length } satisfies Header);
    }
    const isOld = (key: string): boolean =>
      key === name ? text === null : key.startsWith(`${name}.`) && !key.startsWith(`${name}.${generation}.`);
    for (const item of [...settings.items].sort((a, b) => Number(b.key === name) - Number(a.key === name)))
      if (isOld(item.key)) item.delete();
    await context.sync();
  });
}
