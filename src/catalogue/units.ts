import { withoutEnd } from "../numbers/ends";
import type { LocalText } from "../language/text";

/**
 * What a unit measures. percent, index, score, scale and ratio are shares of a whole, which the sources use for one another (B1.1 is an
 * "indeks" printed in per cent, L1.1 a "nilai"); points and number leave open of what; a predicate is a class by name. money and count
 * can be none of these.
 */
export type UnitKind = "percent" | "index" | "score" | "points" | "number" | "scale" | "ratio" | "predicate" | "count" | "money";

export interface UnitOfMeasure {
  /** As the catalogue writes it. */
  readonly id: string;
  readonly words: LocalText;
  readonly kind: UnitKind;
  /** Other ways to write it, in lower case. */
  readonly spellings: readonly string[];
  /** How many of the base unit of its kind it is: "juta rupiah" is 1.000.000 rupiah. */
  readonly factor: number;
}

type Line = readonly [kind: UnitKind, id: string, en: string, ...spellings: string[]];

const LINES: readonly Line[] = [
  ["percent", "persen", "per cent", "%", "‰", "prosen", "persentase", "prosentase", "percent", "percentage", "pct"],
  ["index", "indeks", "index"],
  ["score", "nilai", "score"],
  ["points", "poin", "points", "point", "points", "skor", "score"],
  ["number", "angka", "number", "number", "value"],
  ["scale", "skala", "scale"],
  ["ratio", "rasio", "ratio"],
  ["predicate", "predikat", "predicate", "kategori", "category", "opini", "opinion", "level", "tingkat"],
  ["money", "rupiah", "rupiah", "rp", "idr"],
  ["money", "usd", "US dollars", "dolar", "dollar"],
  ["money", "euro", "euros", "eur"],
  ["count", "orang", "people", "people", "person", "persons", "jiwa", "pekerja migran indonesia", "pekerjaan migran indonesia"],
  ["count", "pegawai", "employees"],
  ["count", "peserta", "participants"],
  ["count", "responden", "respondents"],
  ["count", "kasus", "cases", "case", "cases"],
  ["count", "pengaduan", "complaints"],
  ["count", "laporan", "reports", "report", "reports"],
  ["count", "dokumen", "documents", "document", "documents", "naskah", "berkas"],
  ["count", "kegiatan", "activities", "activity", "activities"],
  ["count", "paket", "packages"],
  ["count", "kali", "times", "times"],
  ["count", "buah", "pieces", "unit"],
  ["count", "lembar", "sheets", "eksemplar"],
  ["count", "rekomendasi", "recommendations"],
  ["count", "kesepakatan", "agreements", "perjanjian", "mou", "kerja sama"],
  ["count", "peraturan", "regulations", "regulasi", "produk hukum", "nspk", "rancangan peraturan"],
  ["count", "pedoman", "guidelines"],
  ["count", "modul", "modules"],
  ["count", "negara", "countries", "country", "countries"],
  ["count", "lokasi", "places", "rumah"],
  ["count", "desa", "villages", "kelurahan"],
  ["count", "kecamatan", "districts"],
  ["count", "kabupaten", "regencies"],
  ["count", "kota", "cities"],
  ["count", "provinsi", "provinces"],
  ["count", "lembaga", "institutions", "instansi", "satker", "satuan kerja", "p3mi"],
  ["count", "sertifikat", "certificates"],
  ["count", "aplikasi", "applications", "sistem informasi"],
  ["count", "layanan", "services"],
  ["count", "acara", "events", "event", "forum", "rapat", "pertemuan", "promosi"],
  ["count", "publikasi", "publications", "berita", "konten"],
  ["count", "menit", "minutes", "minute", "minutes"],
  ["count", "jam", "hours", "hour", "hours"],
  ["count", "hari", "days", "day", "days"],
  ["count", "minggu", "weeks", "week", "weeks"],
  ["count", "bulan", "months", "month", "months"],
  ["count", "km", "kilometres", "kilometer"],
  ["count", "meter", "metres"],
  ["count", "m2", "square metres"],
  ["count", "hektare", "hectares", "ha", "hektar"],
  ["count", "ton", "tonnes"],
  ["count", "kg", "kilograms"],
  ["count", "liter", "litres"],
];

/** Words before a unit, and how many they make of it. */
export const MAGNITUDES: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 };

/** Every unit the house knows; whoever reads, compares or prints one asks here. */
export const UNITS: readonly UnitOfMeasure[] = LINES.map(([kind, id, en, ...spellings]) => ({
  id,
  words: { id, en },
  kind,
  spellings,
  factor: 1,
}));

const bySpelling = new Map(UNITS.flatMap((unit) => [unit.id, ...unit.spellings].map((word) => [word, unit] as const)));
/** Longest first: "satuan kerja" before "satuan". */
const spellings = [...bySpelling.keys()].sort((one, other) => other.length - one.length);

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Letters of the longest text that is read as a unit. */
const LONGEST = 200;

const folded = (text: string): string =>
  withoutEnd(
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/^[\s(]+/, ""),
    " ).",
  );

/** The unit a text begins with: "Persen", "% kasus", "Juta Orang", "indeks (skala 4)". null where it begins with no unit. */
export function readUnit(text: string): UnitOfMeasure | null {
  const whole = folded(text);
  const [first = "", ...rest] = whole.split(" ");
  const factor = MAGNITUDES[first];
  if (factor !== undefined && rest.length > 0) {
    const unit = readUnit(rest.join(" "));
    return unit && { ...unit, factor: unit.factor * factor };
  }
  const found = spellings.find((word) => whole.startsWith(word) && (!isLetter(word.at(-1)) || !isLetter(whole[word.length])));
  return found === undefined ? null : bySpelling.get(found)!;
}

/** Whether a text is a unit of one of these kinds. */
export function isUnitOf(text: string, ...kinds: readonly UnitKind[]): boolean {
  const unit = readUnit(text);
  return unit !== null && kinds.includes(unit.kind);
}

/** Whether two texts say the same unit; texts that say none are the same where they are alike. */
export function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [readUnit(one), readUnit(other)];
  if (first === null || second === null) return folded(one) === folded(other);
  return first.id === second.id && first.factor === second.factor;
}

/** How a unit is called: in Indonesian as it is written, in English in its words; a text that is no unit stays as it is. */
export function unitWords(text: string): LocalText {
  const unit = readUnit(text);
  if (unit === null) return { id: text, en: text };
  const english: Readonly<Record<number, string>> = { 1e3: "thousand ", 1e6: "million ", 1e9: "billion ", 1e12: "trillion " };
  return { id: text, en: (english[unit.factor] ?? "") + unit.words.en };
}

/** Words of the kinds of a figure, as a regular expression's alternatives. */
export function unitAlternatives(...kinds: readonly UnitKind[]): string {
  return spellings
    .filter((word) => kinds.includes(bySpelling.get(word)!.kind) && isLetter(word[0]))
    .map((word) => word.replace(/ /g, "\\s"))
    .join("|");
}
