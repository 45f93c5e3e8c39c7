/** "2024" for a year, "2024-TW1" for the first quarter (cumulative, as the LKj prints it), "2025-2029" for one figure over several years. */
export type Period = string;

export type Quarter = 1 | 2 | 3 | 4;

/**
 * A part of a year, the tail of a period: "TW2" (up to quarter 2, as reports print it), "Q2" (quarter 2 alone, beside a column up to
 * it), "B03" (March), "B01-03" (up to March), "S1" (semester), "CW2" (four months), "M05" (week 5), "B03.M02" (its second week).
 * One that begins with "?" is a part nobody can place in the year: "?bulan ini", "?subdit a". The catalogue knows quarters only, so
 * figures of any other part are compared with nothing but each other.
 */
export type Within = string;

/** Smaller parts first; a part that is not named may be any. */
const UNITS: readonly RegExp[] = [/^\?/, /^M\d/, /^B\d/, /^(?:TW|Q)\d/, /^CW\d/, /^S\d/];
const unitOf = (within: Within): number => UNITS.findIndex((each) => each.test(within));

/** What two header rows say together: the smaller part counts; a week, and what cannot be placed, only together with what stands over it. */
export function finest(own: Within | null, over: Within | null): Within | null {
  if (own === null || over === null || own === over) return own ?? over;
  const [smaller, larger] = unitOf(own) <= unitOf(over) ? [own, over] : [over, own];
  return unitOf(smaller) <= 1 && unitOf(larger) > unitOf(smaller) ? `${larger}.${smaller}` : smaller;
}

/** "s.d. Desember", "Semester I-II": the year itself. */
export function isWholeYear(within: Within, cumulative: boolean): boolean {
  return within === "B01-12" || (cumulative && (within === "S2" || within === "CW3"));
}

/** 2 for "TW2"; null for the year and for parts of the year that the catalogue does not know. */
export function quarterOf(within: Within | null): Quarter | null {
  const digit = within === null ? undefined : /^TW([1-4])$/.exec(within)?.[1];
  return digit === undefined ? null : (Number(digit) as Quarter);
}

/** "2024" or "2024-TW1" (cumulative, as the LKj prints it); null without a year. */
export function periodOf(year: string | null, within: Within | null): Period | null {
  if (year === null) return null;
  return within === null ? year : `${year}-${within}`;
}

const MONTH_NAMES = [
  ["Januari", "January"],
  ["Februari", "February"],
  ["Maret", "March"],
  ["April", "April"],
  ["Mei", "May"],
  ["Juni", "June"],
  ["Juli", "July"],
  ["Agustus", "August"],
  ["September", "September"],
  ["Oktober", "October"],
  ["November", "November"],
  ["Desember", "December"],
] as const;
const ROMAN = ["I", "II", "III", "IV"] as const;

/** "TW II", "s.d. Maret", "Semester I", "Januari minggu 2"; what stands on the sheet where it cannot be placed. */
export function withinName(within: Within): { readonly id: string; readonly en: string } {
  const parts = within.split(".").map((part): { id: string; en: string } => {
    const [first, last] = part
      .replace(/^[A-Z]+/, "")
      .split("-")
      .map(Number);
    if (part.startsWith("?")) return { id: part.slice(1), en: part.slice(1) };
    if (/^(?:TW|Q)/.test(part)) return { id: `TW ${ROMAN[first! - 1]}`, en: `Q${first}` };
    if (part.startsWith("S")) return { id: `semester ${ROMAN[first! - 1]}`, en: `semester ${ROMAN[first! - 1]}` };
    if (part.startsWith("CW")) return { id: `caturwulan ${ROMAN[first! - 1]}`, en: `four months ${ROMAN[first! - 1]}` };
    if (part.startsWith("M")) return { id: `minggu ${first}`, en: `week ${first}` };
    const [from, to] = [MONTH_NAMES[first! - 1]!, MONTH_NAMES[(last ?? first!) - 1]!];
    if (last === undefined) return { id: from[0], en: from[1] };
    return first === 1 ? { id: `s.d. ${to[0]}`, en: `up to ${to[1]}` } : { id: `${from[0]}–${to[0]}`, en: `${from[1]}–${to[1]}` };
  });
  return { id: parts.map(({ id }) => id).join(" "), en: parts.map(({ en }) => en).join(" ") };
}
