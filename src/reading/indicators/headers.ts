import { COLUMN_WORDS, type ColumnWords } from "../columnWords";
import { fold } from "../find/fold";
import type { ColumnRole } from "./recognised";
import type { Within } from "../../periods/period";
import { readPeriod, type PeriodUnit } from "../../periods/periodText";

/** "B x R", "(R x B)", "Bobot x Realisasi", "Capaian Sub IKU (B x R)", "Realisasi Komponen X Bobot". */
const TIMES =
  /(?:^|[\s(])(?:b|bobot)(?: \(b\))? [x×*] (?:r|realisasi|capaian)\b|(?:^|[\s(])(?:r|realisasi|capaian)(?: komponen)?(?: \(r\))? [x×*] (?:b|bobot)\b/;
/** A header that names the table's own indicator: "IKU B1.1 Indeks ...", "Komponen C.1.1.3.1", "Sub IKU B1.1". */
const OWN_INDICATOR = /^(?:(?:sub|komponen|indikator|iku|ik)[\s-]*)+(?::\s*)?[a-z]\s?\.?\s?\d+(?:\s?\.\s?\d+)*\.?(?=$|[\s:])/;

const ROLE_OF = new Map<string, ColumnRole>();
const WORDS: Readonly<Record<ColumnRole, ColumnWords>> = COLUMN_WORDS;
for (const [role, { id, en }] of Object.entries(WORDS)) for (const text of [...id, ...en]) ROLE_OF.set(text, role as ColumnRole);

/** The words a header can begin with: those of the roles and of periods. Most cells of a sheet begin with another, and are no header. */
const FIRST_WORDS = new Set([
  ...[...ROLE_OF.keys()].map((text) => firstWord(text)),
  ...(
    "tw trw trwl triwulan kuartal kwartal quarter qtr q s sd sampai hingga until up to through ytd per posisi as tanggal akhir end bulan bln month months periode period minggu mg mgg pekan week wk semester " +
    "smstr smt sms sem half h catur caturwulan cawu cw first second third fourth st nd rd th this last previous current mingguan bulanan triwulanan semesteran tiap setiap monthly quarterly weekly tahun tahunan thn ta fy " +
    "year annual full setahun jan januari january feb februari pebruari february peb mar maret march apr april mei may jun juni june jul juli july agu agustus august agust agt ags aug sep september sept okt oktober october " +
    "oct nov november nopember nop des desember december dec sub komponen indikator iku ik"
  ).split(" "),
]);

function firstWord(folded: string): string {
  return /[a-z]+|[%#]/.exec(folded)?.[0] ?? "";
}

/** Longer texts are prose or data, never a header. */
const LONGEST = 160;

/** What one header cell says. */
export interface HeaderWords {
  readonly role: ColumnRole | null;
  readonly year: string | null;
  readonly within: Within | null;
  readonly cumulative: boolean;
  /** "Target Triwulan": the row below numbers the quarters. */
  readonly unit: PeriodUnit | null;
  /** "T" and "R", "I" and "II": header words only below a header that says what they are of. */
  readonly short: "target" | "realisasi" | "capaian" | number | null;
  /** True for "IKU B1.1 ...": the header names the table's indicator. */
  readonly ownIndicator: boolean;
}

const NOTHING: HeaderWords = { role: null, year: null, within: null, cumulative: false, unit: null, short: null, ownIndicator: false };

const SHORT: Readonly<Record<string, HeaderWords["short"]>> = {
  t: "target",
  r: "realisasi",
  c: "capaian",
  "%": "capaian",
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};
const LONGEST_SHORT = Math.max(...Object.keys(SHORT).map((text) => text.length));
/** "(%)", "(a)", "(5/4)", "(7 = 6/5 x 100%)" behind a header; "(Rp)" says that the column is of money and stays. */
const BEHIND = / ?\((?:%|persen|percent|[a-z]|[\d\s=/x:*+%-]+)\)$/;

/** Whether a text in lower case begins with a word that begins no header, and says no product: most names of a sheet, which need not be folded. */
function isPlainlyNone(lower: string): boolean {
  const first = firstWord(lower);
  return first.length > LONGEST_SHORT && !FIRST_WORDS.has(first) && !/[x×]/.test(lower);
}

/** Role and period of a header text; all null when it is no header. */
export function readHeader(text: string): HeaderWords {
  if (text.length > LONGEST || isPlainlyNone(text.toLowerCase())) return NOTHING;
  const whole = fold(text);
  if (whole === "") return NOTHING;
  if (whole in SHORT) return { ...NOTHING, short: SHORT[whole]! };
  // "Target" and the like: most header cells name no period.
  const plain = ROLE_OF.get(whole);
  if (plain) return { ...NOTHING, role: plain };
  const first = firstWord(whole);
  // "2024" has no word at all.
  if (first !== "" && !FIRST_WORDS.has(first) && !TIMES.test(whole)) return NOTHING;
  const { rest, ...period } = readPeriod(whole);
  const words = { ...NOTHING, ...period };
  const bare = fold(rest.replace(/^\(\s*\)|\(\s*\)$/g, ""));
  if (bare === "" || bare === "s.d") return period.unit === null ? words : { ...words, role: "periode" };
  const role = TIMES.test(bare) ? "bobotKaliRealisasi" : (ROLE_OF.get(bare) ?? ROLE_OF.get(bare.replace(BEHIND, "")));
  if (role) return { ...words, role };
  if (OWN_INDICATOR.test(whole)) return { ...NOTHING, role: "indikator", ownIndicator: true };
  return NOTHING;
}
