import type { CatalogueNode } from "../../catalogue/types";
import { nameKey } from "../../catalogue/name";

/** Words that any indicator's name may have: they neither make two names alike nor tell them apart. */
const EVERYDAY = new Set(
  (
    "di dan yang atas bagi pada dalam terhadap dengan oleh untuk dari ke para serta atau per melalui guna antar oleh the of and for in to on at by with a an from as through " +
    "indeks index nilai persentase prosentase percentage percent persen tingkat level rasio ratio jumlah total skor score angka rata rerata average capaian target realisasi achievement " +
    "indikator indicator kinerja performance iku ik ikk sub komponen component perspektif perspective tahun year triwulan tw the number rate"
  ).split(" "),
);

/** English words for those of our names; each side is brought to one stem. */
const ENGLISH: Readonly<Record<string, string>> = {
  case: "kasus",
  cases: "kasus",
  citizen: "wni",
  citizens: "wni",
  indonesian: "wni",
  indonesians: "wni",
  national: "nasional",
  nationals: "wni",
  abroad: "luar",
  overseas: "luar",
  foreign: "luar",
  resolved: "diselesaikan",
  settled: "diselesaikan",
  completed: "diselesaikan",
  solved: "diselesaikan",
  closed: "diselesaikan",
  settlement: "penyelesaian",
  resolution: "penyelesaian",
  completion: "penyelesaian",
  protection: "pelindungan",
  protecting: "pelindungan",
  service: "pelayanan",
  services: "pelayanan",
  institutional: "kelembagaan",
  institution: "kelembagaan",
  strengthening: "penguatan",
  system: "sistem",
  systems: "sistem",
  information: "informasi",
  diplomacy: "diplomasi",
  diplomatic: "diplomasi",
  use: "pemanfaatan",
  usage: "pemanfaatan",
  utilisation: "pemanfaatan",
  utilization: "pemanfaatan",
  integrated: "terpadu",
  special: "khusus",
  specific: "khusus",
  general: "umum",
  common: "umum",
  satisfaction: "kepuasan",
  satisfied: "kepuasan",
  user: "pengguna",
  users: "pengguna",
  perception: "persepsi",
  budget: "anggaran",
  accountability: "akuntabilitas",
  evaluation: "evaluasi",
  training: "pelatihan",
  trained: "pelatihan",
  cooperation: "kerja",
  agreements: "kerja",
  agreement: "kerja",
  signed: "ditandatangani",
  recommendation: "rekomendasi",
  recommendations: "rekomendasi",
  accepted: "diterima",
  regulation: "regulasi",
  regulations: "regulasi",
  policy: "kebijakan",
  policies: "kebijakan",
  legal: "hukum",
  respondents: "responden",
  feedback: "umpan",
  customer: "customer",
  learning: "learning",
  growth: "growth",
  directorate: "direktorat",
  guidelines: "pedoman",
  standards: "standar",
  certificate: "sertifikat",
};
/** Short forms planners write for words of the names. */
const SHORT: Readonly<Record<string, string>> = {
  pwni: "pelindungan wni",
  yanlin: "pelayanan pelindungan",
  linwni: "pelindungan wni",
  ln: "luar negeri",
  si: "sistem informasi",
  sisfo: "sistem informasi",
  pu: "public",
  pac: "public awareness campaign",
  sdm: "sdm",
  hr: "sdm",
  diklat: "pelatihan",
  dit: "direktorat",
  akip: "akip",
  sakip: "akip",
  lakip: "akip",
  ippwni: "pelayanan pelindungan wni",
  penyel: "penyelesaian",
  pnd: "pelindungan",
  bhi: "wni",
};

function wordsOf(name: string): string[] {
  return nameKey(name)
    .split(" ")
    .flatMap((word) => (SHORT[word] ?? ENGLISH[word] ?? word).split(" "))
    .filter((word) => !EVERYDAY.has(word) && !/^\d+$/.test(word) && word.length > 1);
}

/** Long enough to be a root: "penyelesaian" and "diselesaikan" share "elesai", "pelatihan" and "melatih" share "latih". */
const ROOT = 5;

function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Pelay." and "Pelyanan" are abbreviations: the same beginning.
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (short.length < ROOT) return false;
  for (let at = 0; at + ROOT <= short.length; at++) {
    const root = short.slice(at, at + ROOT);
    // "angan", "ikan" and the like are endings, not roots.
    if (!/^(?:.?[aiu]kan|.*angan|.*inan|.*ngan)$/.test(root) && long.includes(root)) return true;
  }
  return false;
}

export type NameFit = "fits" | "differs" | "silent";

/** At least so much of what the row's name says has to be in the indicator's. */
const LEAST = 0.34;

const memo = new WeakMap<CatalogueNode, readonly (readonly string[])[]>();

/**
 * Whether a name can be meant for an indicator: shortened, abbreviated, reworded or English. "silent" where it says nothing of its
 * own ("Komponen 1"), "differs" only where hardly a word of it is akin to any word of the indicator's names.
 */
export function nameFit(name: string, node: CatalogueNode): NameFit {
  const words = wordsOf(name);
  if (words.length === 0) return "silent";
  let known = memo.get(node);
  if (!known) memo.set(node, (known = [node.name, ...node.names].map(wordsOf)));
  if (known.every((each) => each.length === 0)) return "silent";
  // An abbreviation of the whole name: "IPSK" of Indeks Penguatan Sistem Kelembagaan.
  if (
    words.length === 1 &&
    words[0]!.length <= 6 &&
    known.some((each) => initials(each).includes(words[0]!) || words[0]!.includes(initials(each).slice(0, 3)))
  )
    return "fits";
  const share = Math.max(...known.map((each) => words.filter((word) => each.some((other) => akin(word, other))).length / words.length));
  return share >= LEAST ? "fits" : "differs";
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join("");
