import { fold } from "../find/fold";

/**
 * What a unit measures. share: a percentage, an index or a score, which the sources use for one another (B1.1 is an "indeks" printed in
 * per cent, L1.1 a "nilai"). money and count can be neither.
 */
export type UnitKind = "share" | "money" | "count";

const SHARE =
  /%|‰|\b(?:persen|prosen|persentase|prosentase|percent|percentage|pct|indeks|index|nilai|skor|score|poin|point|points|skala|scale|rasio|ratio|angka|level|tingkat|predikat|kategori|opini|number|value)\b/;
const MONEY = /\b(?:rp|rupiah|idr|usd|dolar|dollar|eur|euro|juta|miliar|milyar|triliun|ribu rupiah)\b/;
const COUNTED =
  "orang|people|persons?|pegawai|peserta|responden|jiwa|kasus|cases?|pengaduan|laporan|reports?|dokumen|documents?|naskah|berkas|kegiatan|activit(?:y|ies)|paket|kali|times|buah|lembar|eksemplar|rekomendasi|kesepakatan|" +
  "perjanjian|mou|kerja sama|produk hukum|peraturan|regulasi|pedoman|modul|negara|countr(?:y|ies)|lokasi|desa|kelurahan|kecamatan|kabupaten|kota|provinsi|lembaga|instansi|satker|sertifikat|aplikasi|layanan|event|forum|rapat|" +
  "pertemuan|publikasi|berita|konten|menit|jam|hari|minggu|bulan|minutes?|hours?|days?|weeks?|months?|km|kilometer|meter|m2|ha|hektare?|ton|kg|liter|unit";
/** Counting words and nothing else: "Kabupaten Bogor" and "Direktorat Pelindungan WNI" are units of another sense. */
const COUNT = new RegExp(`^(?:\\d+ )?(?:${COUNTED})(?:(?: |/| / | dan | per )(?:${COUNTED}))*$`);

/** What a unit's text measures; null for a text that says nothing one can be sure of. A text that names a share with it is one. */
export function unitKind(text: string): UnitKind | null {
  const folded = fold(text).replace(/^\(|\)$/g, "");
  if (SHARE.test(folded)) return "share";
  if (MONEY.test(folded)) return "money";
  return COUNT.test(folded) ? "count" : null;
}
