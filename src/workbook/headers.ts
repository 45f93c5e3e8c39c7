import type { ColumnRole } from "./recognised";
import { readPeriod, type Quarter } from "./period";

/**
 * Header texts by column role, folded as `fold` does, years and quarters already taken away. Source: the tables of the LKj 2024
 * (lkj-pwni-2024 lines 283, 330, 360, 523-536, 1046-1047, 1294, 1550, 1838, 2337) and what planners write instead.
 */
const ALIASES: Readonly<Record<ColumnRole, readonly string[]>> = {
  no: ["no", "nomor", "no urut", "#"],
  kode: ["kode", "kode ik", "kode iku", "kode indikator", "kode komponen", "kode sub iku", "code"],
  indikator: [
    "indikator", "indikator kinerja", "indikator kinerja utama", "indikator kinerja utama (iku)", "indikator kinerja kegiatan", "indikator/komponen",
    "iku", "ik", "sub iku", "sub ik", "nama", "nama indikator", "nama iku", "komponen", "komponen iku", "komponen indikator", "komponen/indikator",
    "informasi kinerja", "uraian", "uraian indikator", "perspektif", "indicator", "component", "name",
  ],
  satuan: ["satuan", "satuan ukur", "unit"],
  bobot: ["bobot", "bobot (b)", "(b)", "bobot iku", "bobot komponen", "bobot (%)", "bobot %", "weight"],
  target: ["target", "target (t)", "(t)", "target kinerja", "target komponen", "target iku", "target ik", "target sub iku", "target sub ik", "target (%)", "target %"],
  realisasi: [
    "realisasi", "realisasi (r)", "(r)", "realisasi kinerja", "realisasi komponen", "realisasi iku", "realisasi ik", "realisasi sub iku", "realisasi sub ik",
    "realisasi (%)", "realisasi %", "actual", "realisation",
  ],
  capaian: [
    "capaian", "capaian kinerja", "capaian komponen", "capaian iku", "capaian ik", "capaian sub iku", "capaian sub ik", "capaian (%)", "capaian %", "% capaian",
    "persentase capaian", "achievement",
  ],
  variabel: ["variabel", "kode variabel", "variable"],
  masukan: ["nilai", "nilai masukan", "data", "value"],
  bobotKaliRealisasi: ["nilai tertimbang", "realisasi tertimbang", "weighted value"],
};

/** "B x R", "(R x B)", "Bobot x Realisasi", "Capaian Sub IKU (B x R)", "Realisasi Komponen X Bobot". */
const TIMES = /(?:^|[\s(])(?:b|bobot)(?: \(b\))? [x×*] (?:r|realisasi|capaian)\b|(?:^|[\s(])(?:r|realisasi|capaian)(?: komponen)?(?: \(r\))? [x×*] (?:b|bobot)\b/;
/** A header that names the table's own indicator: "IKU B1.1 Indeks ...", "Komponen C.1.1.3.1", "Sub IKU B1.1". */
const OWN_INDICATOR = /^(?:(?:sub|komponen|indikator|iku|ik)[\s-]*)+:?\s*[a-z]\s?\.?\s?\d+(?:\s?\.\s?\d+)*\.?(?=$|[\s:])/;

const ROLE_OF = new Map<string, ColumnRole>();
for (const [role, texts] of Object.entries(ALIASES)) for (const text of texts) ROLE_OF.set(text, role as ColumnRole);

/** Longer texts are prose or data, never a header. */
const LONGEST = 160;

/** What one header cell says. */
export interface HeaderWords {
  readonly role: ColumnRole | null;
  readonly year: string | null;
  readonly quarter: Quarter | null;
  /** True for "IKU B1.1 ...": the header names the table's indicator. */
  readonly ownIndicator: boolean;
}

const NOTHING: HeaderWords = { role: null, year: null, quarter: null, ownIndicator: false };

/** Lower case, one space, no footnote stars, no trailing full stop or colon. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*\u00a0\s]+/g, " ")
    .replace(/\s*×\s*/g, " x ")
    .replace(/\s*[.:]\s*$/, "")
    .trim();
}

/** Role and period of a header text; all null when it is no header. */
export function readHeader(text: string): HeaderWords {
  if (text.length > LONGEST) return NOTHING;
  const whole = fold(text);
  if (whole === "") return NOTHING;
  const { year, quarter, rest } = readPeriod(whole);
  const bare = fold(rest.replace(/^\(\s*\)|\(\s*\)$/g, ""));
  if (bare === "" || bare === "s.d") return { role: null, year, quarter, ownIndicator: false };
  const role = TIMES.test(bare) ? "bobotKaliRealisasi" : ROLE_OF.get(bare);
  if (role) return { role, year, quarter, ownIndicator: false };
  if (OWN_INDICATOR.test(whole)) return { role: "indikator", year: null, quarter: null, ownIndicator: true };
  return NOTHING;
}
