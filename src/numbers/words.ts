/**
 * The words that may stand behind a number: units of the catalogue's satuan lists and the nouns the sources print beside
 * figures. A word that is none of them is not dropped: "2 lusin" is 24 and not 2. A test keeps the list in step with the
 * catalogue; the units of a user's own catalogue are added by the caller (see `parseNumber`).
 */

/** Things that are counted: "23 orang", "2 Kerja Sama". The first word of a unit is enough, since what follows tells which. */
const COUNTED =
  "layanan|orang|nspk|dokumen|kegiatan|unit|lembaga|laporan|kesepakatan|satuan|promosi|paket|sistem|pekerjaa?n?|peraturan|rancangan|negara|kerja ?sama|rumah|p3mi|p?mi|" +
  "kasus|wni|wna|abk|tppo|paspor|splp|ibu|awak|kapal|peserta|responden|kuesioner|rekomendasi|pedoman|perjanjian|pejabat|staf|pembebasan|evakuasi|pemulangan|k/l|buah|berkas|surat|" +
  "naskah|pegawai|perwakilan|mitra|kabupaten|kota|provinsi|desa|lokasi|aplikasi|pelatihan|pertemuan|jabatan|komponen|dari (?:kemlu|perwakilan|kementerian)|hari|bulan|tahun";
/** Units of a scale or of money. */
const MEASURED = "nilai|skor|indeks|level|opini|skala|poin|rupiah|idr";
/** Classes a score is printed with; one letter only where the score can have it (see `isGrade`). */
const GRADED = "wtp|wdp|sangat (?:baik|memuaskan)|(?:kurang|tidak) baik|baik|memuaskan|aa|bb|cc";

const KNOWN = new RegExp(`^(?:${COUNTED}|${MEASURED}|${GRADED})(?![\\p{L}\\d])`, "iu");
const COUNT = new RegExp(`^(?:${COUNTED})(?![\\p{L}\\d])`, "iu");

/** Words that make another number of the one before them, and signs that do: "lusin", "lebih", "5‰", "2½". */
const CHANGING =
  /(?:^|[^\p{L}])(?:(?:rat|rib|jut)\w*an|ribu|rb|juta|jt|mil(?:i|y|iy)ar(?:an)?|mlr|tril(?:i|y|iy)un(?:an)?|ratus|puluh|lusin|kodi|gros|rim|setengah|seperempat|separuh|lebih|kurang|plus|minus|persen|prosen|kali|per|x)(?!\p{L})|[%‰‱½⅓⅔¼¾²³×^=<>~±]/iu;
const SPELLED =
  /(?:^|[^\p{L}])(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu|juta|miliar))(?!\p{L})/iu;

/** In a grade "kurang" takes nothing away. */
const GRADE_WORDS = /(?:kurang|tidak) baik/gi;

/** "68,97 B": a grade, where the score is one that has it; "1,5 B" may be a billion. */
function isGrade(words: string, value: number): boolean {
  return /^[ABC]$/.test(words) && value > 30 && value <= 100;
}

/** Whether these words behind a number only say what it counts or measures. */
export function isUnit(words: string, value: number): boolean {
  return isGrade(words, value) || (KNOWN.test(words) && !CHANGING.test(words.replace(GRADE_WORDS, "")));
}

/** Whether a remark in brackets leaves the number alone: "(BB)", "(delapan puluh empat)", "(100%)", but not "(juta)". */
export function isRemark(inside: string): boolean {
  return /\d/.test(inside) || !CHANGING.test(inside.replace(GRADE_WORDS, "")) || SPELLED.test(inside);
}

/** Whether what stands behind a number names things that are counted. */
export function isCount(rest: string): boolean {
  return COUNT.test(rest.replace(/\([^()]*\)/g, " ").trim());
}
