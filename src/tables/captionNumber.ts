import type { Language } from "../language/text";
import { wordsOf } from "../language/text";
import type { Block } from "../layout/block";

const TABEL = { id: "Tabel", en: "Table" } as const;

/** A line that is a number and nothing else: "Tabel 4". */
const BARE = /^(?:Tabel|Table) \d+$/;

/** "Tabel 3. Alokasi Anggaran"; a first line that is only a number becomes the new one. */
export function numberedCaption(caption: string, number: number, language: Language): string {
  const own = `${wordsOf(TABEL, language)} ${number}`;
  return BARE.test(caption) ? own : `${own}. ${caption}`;
}

/** The caption without the number it was given. */
export function bareCaption(caption: string, number: number | undefined, language: Language): string {
  const before = number === undefined ? "" : `${wordsOf(TABEL, language)} ${number}. `;
  return before !== "" && caption.startsWith(before) ? caption.slice(before.length) : caption;
}

/** A block whose first caption has a number. */
export function withNumber<Laid extends Block>(block: Laid, number: number, language: Language): Laid {
  const at = block.rows.findIndex(({ role }) => role === "caption");
  const rows = block.rows.map((row, index) => {
    const [first, ...others] = row.cells;
    if (index !== at || first?.kind !== "text") return row;
    return { ...row, cells: [{ ...first, text: numberedCaption(first.text, number, language) }, ...others] };
  });
  return { ...block, rows };
}
