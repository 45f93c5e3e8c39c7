import { fold } from "../find/fold";
import type { ColumnRole } from "./recognised";
import type { Within } from "../../periods/period";
import { readPeriod, type PeriodUnit } from "../../periods/periodText";

/**
 * Header texts by column role, folded as `fold` does, periods and a unit in brackets already taken away. Source: the tables of the
 * LKj 2024 (lkj-pwni-2024 lines 283, 330, 360, 523-536, 1046-1047, 1294, 1550, 1838, 2337) and what planners write instead.
 */
const ALIASES: Readonly<Record<ColumnRole, readonly string[]>> = {
  no: ["no", "nomor", "no urut", "nomor urut", "#"],
  kode: [
    "kode",
    "kode ik",
    "kode iku",
    "kode ikk",
    "kode indikator",
    "kode indikator kinerja",
    "kode komponen",
    "kode sub iku",
    "code",
    "indicator code",
    "kpi code",
  ],
  indikator: [
    "indikator",
    "indikator kinerja",
    "indikator kinerja utama",
    "indikator kinerja utama (iku)",
    "indikator kinerja kegiatan",
    "indikator kinerja program",
    "indikator/komponen",
    "nama indikator kinerja",
    "iku",
    "ik",
    "ikk",
    "sub iku",
    "sub ik",
    "nama",
    "nama indikator",
    "nama iku",
    "komponen",
    "komponen iku",
    "komponen indikator",
    "komponen/indikator",
    "informasi kinerja",
    "uraian",
    "uraian indikator",
    "perspektif",
    "indicator",
    "component",
    "name",
    "indicator name",
    "performance indicator",
    "key performance indicator",
    "kpi",
    "description",
    "perspective",
  ],
  satuan: ["satuan", "satuan ukur", "satuan target", "unit", "unit of measure", "unit of measurement"],
  polaritas: [
    "polarisasi",
    "polaritas",
    "arah",
    "sifat",
    "polarity",
    "direction",
    "jenis polarisasi",
    "jenis polaritas",
    "arah indikator",
    "arah capaian",
    "arah kinerja",
    "arah target",
    "sifat indikator",
    "sifat target",
    "polarisasi indikator",
    "polarisasi iku",
    "polaritas indikator",
    "polaritas iku",
    "desired direction",
  ],
  bobot: ["bobot", "bobot (b)", "(b)", "bobot iku", "bobot indikator", "bobot komponen", "bobot %", "weight"],
  target: [
    "target",
    "target (t)",
    "(t)",
    "target kinerja",
    "target komponen",
    "target iku",
    "target ik",
    "target indikator",
    "target sub iku",
    "target sub ik",
    "target %",
    "target pk",
    "target perjanjian kinerja",
  ],
  realisasi: [
    "realisasi",
    "realisasi (r)",
    "(r)",
    "realisasi kinerja",
    "realisasi komponen",
    "realisasi iku",
    "realisasi ik",
    "realisasi indikator",
    "realisasi sub iku",
    "realisasi sub ik",
    "realisasi %",
    "realisasi target",
    "actual",
    "realisation",
    "realization",
    "actual result",
  ],
  capaian: [
    "capaian",
    "capaian kinerja",
    "capaian komponen",
    "capaian iku",
    "capaian ik",
    "capaian indikator",
    "capaian sub iku",
    "capaian sub ik",
    "capaian %",
    "% capaian",
    "% capaian kinerja",
    "persentase capaian",
    "persentase capaian kinerja",
    "persen capaian",
    "tingkat capaian",
    "tingkat capaian kinerja",
    "capaian target",
    "achievement",
    "% achievement",
  ],
  variabel: ["variabel", "kode variabel", "variable"],
  masukan: ["nilai", "nilai masukan", "data", "value"],
  bobotKaliRealisasi: ["nilai tertimbang", "realisasi tertimbang", "weighted value"],
  periode: ["tahun", "periode", "tahun anggaran", "year", "period"],
  unitKerja: [
    "unit kerja",
    "unit pelaksana",
    "unit penanggung jawab",
    "penanggung jawab",
    "pelaksana",
    "pic",
    "pemilik",
    "pemilik indikator",
    "satker",
    "satuan kerja",
    "subdit",
    "subdirektorat",
    "bagian",
    "seksi",
    "unit organisasi",
    "unit eselon",
    "unit pic",
    "responsible unit",
    "owner",
    "work unit",
    "in charge",
  ],
};

/** "B x R", "(R x B)", "Bobot x Realisasi", "Capaian Sub IKU (B x R)", "Realisasi Komponen X Bobot". */
const TIMES =
  /(?:^|[\s(])(?:b|bobot)(?: \(b\))? [x×*] (?:r|realisasi|capaian)\b|(?:^|[\s(])(?:r|realisasi|capaian)(?: komponen)?(?: \(r\))? [x×*] (?:b|bobot)\b/;
/** A header that names the table's own indicator: "IKU B1.1 Indeks ...", "Komponen C.1.1.3.1", "Sub IKU B1.1". */
const OWN_INDICATOR = /^(?:(?:sub|komponen|indikator|iku|ik)[\s-]*)+(?::\s*)?[a-z]\s?\.?\s?\d+(?:\s?\.\s?\d+)*\.?(?=$|[\s:])/;

const ROLE_OF = new Map<string, ColumnRole>();
for (const [role, texts] of Object.entries(ALIASES)) for (const text of texts) ROLE_OF.set(text, role as ColumnRole);

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
/** "(%)", "(a)", "(5/4)", "(7 = 6/5 x 100%)" behind a header; "(Rp)" says that the column is of money and stays. */
const BEHIND = / ?\((?:%|persen|percent|[a-z]|[\d\s=/x:*+%-]+)\)$/;

/** Role and period of a header text; all null when it is no header. */
export function readHeader(text: string): HeaderWords {
  if (text.length > LONGEST) return NOTHING;
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
