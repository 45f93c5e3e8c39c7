import type { Message } from "../../../../language/message";
import { roundHalfUp } from "../../../../numbers";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { SENTENCES, type TypedSentence } from "../../../shared/sentences";
import { countsIn, sharesIn, type CountClaim, type ShareClaim } from "./claims";
import { messages } from "./messages";
import { countingsOf, type Counting } from "./statuses";
import { sentencesWithNumbers, type SaidNumber } from "../../../shared/sentenceNumbers";

type Said = Pick<Report, "message" | "found" | "expected">;

/** A share this far off is one of something else. */
const FARTHEST = 30;
/** Where a cap ends what is printed. */
const CAPS = [100, 110, 120, 150];

const plain = ({ written, value }: SaidNumber) => (written.includes(",") ? written : { value, maxPlaces: 4 });

function wrongShare({ part, whole, share }: ShareClaim): Said | null {
  if (whole.value <= 0 || part.value <= 0) return null;
  const ratio = (part.value / whole.value) * 100;
  const fits = (wanted: number): boolean => Math.abs(wanted - share.value) <= 1.01 * 10 ** -share.places;
  // What is better when it is smaller is achieved the other way round.
  if ([ratio, 200 - ratio, 10_000 / ratio].some(fits)) return null;
  if (CAPS.includes(share.value) && ratio > share.value) return null;
  if (Math.abs(ratio - share.value) > FARTHEST) return null;
  const expected = { value: roundHalfUp(ratio, Math.max(share.places, 2)), places: Math.max(share.places, 2) };
  const found = { value: share.value, places: share.places };
  return { message: messages.share({ part: plain(part), whole: plain(whole), found, expected }), found, expected };
}

const holds = ({ whole, met, missed }: CountClaim, counting: Counting): boolean =>
  (!whole || whole.value === counting.total) &&
  (!met || met.value === counting.met) &&
  (!missed || missed.value === counting.total - counting.met);

/** What the table says otherwise: the only number that stands for the one of the sentence. */
function againstTable(claim: CountClaim, table: TypedTable): Said | null {
  const countings = countingsOf(table);
  const { whole, met, missed } = claim;
  if (countings.length === 0 || !whole || countings.some((counting) => holds(claim, counting))) return null;
  const cell = { sheet: table.sheet, address: cellAddress(table.area.row, table.area.column) };
  const said = (message: Message, found: number, expected: number): Said => ({ message, found, expected });
  const alike = countings.filter(({ total }) => total === whole.value);
  const [first] = alike;
  if (first && alike.every((counting) => counting.met === first.met)) {
    const found = met ? met.value : whole.value - missed!.value;
    if (found === first.met) return null;
    return said(messages.met({ found, whole: whole.value, expected: first.met, cell }), found, first.met);
  }
  const [other] = countings.filter((counting) => met?.value === counting.met || missed?.value === counting.total - counting.met);
  return other && met && missed
    ? said(messages.whole({ found: whole.value, expected: other.total, cell }), whole.value, other.total)
    : null;
}

function wrongCount(claim: CountClaim, tables: readonly TypedTable[]): Said | null {
  const { whole, met, missed, more } = claim;
  if (whole && met && missed && !more && met.value + missed.value !== whole.value) {
    const [found, expected] = [whole.value, met.value + missed.value];
    return { message: messages.parts({ whole: found, met: met.value, missed: missed.value, expected }), found, expected };
  }
  const all = tables.filter((table) => countingsOf(table).length > 0);
  const meant = all.filter((table) => countingsOf(table).some(({ total }) => total === whole?.value));
  const counted = meant.length > 0 ? meant : all;
  // Of several tables nobody knows which one is meant.
  return more || counted.length !== 1 ? null : againstTable(claim, counted[0]!);
}

function reportsOf({ grid, row, column, text }: TypedSentence, context: CheckContext): Report[] {
  const place = { sheet: grid.sheet.name, address: cellAddress(row, column) };
  const said = sentencesWithNumbers(text).flatMap((tokens): Said[] => {
    const shares = sharesIn(tokens).flatMap((claim) => wrongShare(claim) ?? []);
    const counts = countsIn(tokens);
    if (!counts) return shares;
    const tables = context.reading.typed().tables;
    const here = tables.filter(({ sheet }) => sheet === grid.sheet.name);
    const wrong = wrongCount(counts, here.some((table) => countingsOf(table).length > 0) ? here : tables);
    return wrong ? [...shares, wrong] : shares;
  });
  // The figure that makes the share wrong is told.
  return (context.blamed(place) ? [] : said).map((each) => ({ ...place, ...each }));
}

/**
 * A sentence that contradicts itself or its table in what it counts: a share that is not that of the two figures beside it, parts that
 * do not make their whole, more indicators achieved than the table has.
 */
export const rule = defineRule({
  id: "hitungan-kalimat",
  stage: "acrossTables",
  severity: "warning",
  needs: ["angka-kalimat"],
  title: { id: "Hitungan di kalimat tidak cocok", en: "Counts in a sentence do not match" },
  why: {
    id: "Kalimat ringkasan dibaca lebih dahulu daripada tabelnya; hitungan yang tertinggal dari versi lama membuat laporan saling bertentangan.",
    en: "Summary sentences are read before their tables; a count left from an older version makes a report contradict itself.",
  },
  example: {
    id: '"Dari 12 indikator, 10 tercapai" di bawah tabel dengan 9 capaian di atas 100.',
    en: '"Of 12 indicators 10 were achieved" below a table with 9 above 100.',
  },
  messages,
  check: (context) => context.ask(SENTENCES).flatMap((sentence) => reportsOf(sentence, context)),
});
