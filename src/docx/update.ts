import { fail, ok, type Result } from "../language/result";
import { say } from "../language/say";
import type { Language } from "../language/text";
import { openPackage, type Package } from "../ooxml/package";
import { highestId, withIdsFrom } from "./bookmarks";
import { highestDrawing, withChartsMoved, withDrawingsFrom } from "./charts";
import { controlsOf, shownMark, shownText, type PlacedControl } from "./controls";
import type { WordDocument } from "./document";
import { counted } from "./fields";
import { keepKeys, knownKeys } from "./keys";
import { update as says, word } from "./messages";
import { BODY, LANDSCAPE, bodyWithLists, PORTRAIT, sectionEnd, writeDocx } from "./write";

/*
 * A draft once more into the document people have written in since. Only pieces of ours that still say what we wrote are replaced; what
 * somebody changed, took out or wrote between stays, and is told where the new draft says something else.
 */

/** A piece of the draft, by what a reader knows it by. */
export interface DraftPiece {
  readonly name: string;
}

export interface UpdatedDraft {
  readonly bytes: Uint8Array;
  /** Replaced, in the order they stand. */
  readonly updated: readonly DraftPiece[];
  /** New in the draft, put at their place. */
  readonly added: readonly DraftPiece[];
  /** Changed by somebody, and so left as they are although the draft says something else now. */
  readonly kept: readonly DraftPiece[];
  /** Taken out by somebody, and so not put in again. */
  readonly removed: readonly DraftPiece[];
  /** In the document but no longer in the draft; left. */
  readonly gone: readonly DraftPiece[];
}

const ALIAS = /<w:alias w:val="([^"<>]*)"/;
const LONGEST = 70;

function pieceOf(xml: string, { from, to }: PlacedControl): DraftPiece {
  const piece = xml.slice(from, to);
  const name = ALIAS.exec(piece)?.[1] ?? shownText(piece).trim().slice(0, LONGEST);
  return {
    name: name
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, "&"),
  };
}

/** A new piece in the document; one that needs a page on its side brings that page along. */
function inserted(piece: string, isWide: boolean): string {
  if (!isWide) return piece;
  const section = (page: string): string => sectionEnd(`<w:sectPr>${page}</w:sectPr>`);
  return section(PORTRAIT) + piece + section(LANDSCAPE);
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The same draft, of the figures as they are now, put into a .docx file that was made earlier. Fails with a sentence where it is none of ours. */
export async function updateDocx(before: Uint8Array, draft: WordDocument, language: Language): Promise<Result<UpdatedDraft>> {
  const pack = opened(before);
  if (pack === null) return fail("#VALUE!", says.unreadable());
  const old = pack.read(BODY);
  const standing = controlsOf(old);
  if (standing.length === 0) return fail("#VALUE!", says.notOurs());
  const { bytes, wide } = await writeDocx(draft, language);
  const drawn = openPackage(bytes);
  const fresh = drawn.read(BODY);
  const wanted = controlsOf(fresh);

  const byKey = new Map<string, PlacedControl>();
  for (const control of standing) if (!byKey.has(control.key)) byKey.set(control.key, control);
  const known = new Set(knownKeys(pack));
  const told = { updated: [] as DraftPiece[], added: [] as DraftPiece[], kept: [] as DraftPiece[], removed: [] as DraftPiece[] };
  const changes: Change[] = [];
  let free = highestId(old) + 1;
  let drawing = highestDrawing(old) + 1;
  /** What takes the place of a piece in the document, or of nothing. */
  const moved = (control: PlacedControl, own?: PlacedControl): string => {
    const numbered = withDrawingsFrom(drawing, withIdsFrom(free, fresh.slice(control.from, control.to)));
    free = Math.max(free, highestId(numbered) + 1);
    drawing = Math.max(drawing, highestDrawing(numbered) + 1);
    return withChartsMoved(numbered, own ? old.slice(own.from, own.to) : "", { from: drawn, to: pack, body: BODY });
  };
  // New pieces stand behind the one the draft has before them; at the very beginning, before the first of ours.
  let behind = standing[0]!.from;
  for (const control of wanted) {
    const own = byKey.get(control.key);
    if (own) {
      behind = own.to;
      if (shownMark(fresh, control) === own.mark) continue;
      const isTouched = shownMark(old, own) !== own.mark;
      told[isTouched ? "kept" : "updated"].push(pieceOf(fresh, control));
      if (!isTouched) changes.push({ from: own.from, to: own.to, text: moved(control, own) });
    } else if (known.has(control.key)) told.removed.push(pieceOf(fresh, control));
    else {
      told.added.push(pieceOf(fresh, control));
      changes.push({ from: behind, to: behind, text: inserted(moved(control), wide.has(control.key)) });
    }
  }
  const keys = new Set(wanted.map(({ key }) => key));
  const gone = standing.filter(({ key }) => !keys.has(key)).map((control) => pieceOf(old, control));

  let [written, at] = ["", 0];
  for (const { from, to, text } of changes) {
    written += old.slice(at, from) + text;
    at = to;
  }
  const whole = written + old.slice(at);
  pack.put(
    BODY,
    changes.length === 0 ? old : bodyWithLists(pack, counted(whole, [say(word.table(), language), say(word.chart(), language)])),
  );
  keepKeys(pack, [...new Set([...known, ...keys])]);
  return ok({ bytes: changes.length === 0 ? before : pack.bytes(), ...told, gone });
}

function opened(bytes: Uint8Array): Package | null {
  try {
    const pack = openPackage(bytes);
    return pack.has(BODY) ? pack : null;
  } catch {
    // Whatever it is, it is no zip that could be read; the caller says so.
    return null;
  }
}
