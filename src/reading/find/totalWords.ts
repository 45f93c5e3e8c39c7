/** Words that say of what or how much a total is, and name no indicator. */
const QUALIFIERS =
  "(?:[ /&-]*(?:jumlah|total|rata ?-? ?rata|keseluruhan|seluruh(?:nya)?|semua(?:nya)?|akhir|umum|besar|bobot|nilai|skor|target|realisasi|capaian|kinerja|tertimbang|iku|ikk?|indikator|komponen|weights?|scores?|of|all|the|overall|dan|and|persen|%|\\([^()]{0,12}\\)|[ivx]{1,4}|[a-d]|\\d{1,2}|:))*";
const SUM = new RegExp(`^(?:(?:grand|sub)[ -]?)?(?:jumlah|total|subtotal|sum)${QUALIFIERS}$`);
const MEAN = new RegExp(`^(?:nilai |skor )?(?:rata ?-? ?rata|rerata|average|mean)${QUALIFIERS}$`);
const BEGINS_SUM = /^(?:(?:grand|sub)[ -]?)?(?:jumlah|total|subtotal)\b/;
const BEGINS_MEAN = /^(?:nilai |skor )?(?:rata ?-? ?rata|rerata|average)\b/;

export const NOTE = /^(?:tabel|table|gambar|diagram|grafik)\s+\d|^(?:keterangan|catatan|sumber|notes?|sources?)\s*:|^\*/i;

/** A title over the header that a page break repeats. */
export const CONTINUED =
  /^(?:lanjutan|sambungan|continued|\(?lanjutan\)?)\b|\((?:lanjutan|continued|sambungan)\)\s*$|^(?:tabel|table)\s+\d.{0,80}\b(?:lanjutan|continued)\b/i;

const RUNNING =
  /^(?:(?:jumlah|total|nilai|realisasi|rencana|target|penyerapan) )?(?:kumulatif|komulatif|akumulasi|cumulative|running total)\b/;

/** Whether a folded text names a row that adds up from column to column: "Kumulatif", "Jumlah kumulatif". */
export const isRunning = (folded: string): boolean => RUNNING.test(folded);

const BEGINNING = /^\s*(?:real|targ|capa|actu|achi|gran|sub|juml|tota|sum|nila|skor|rata|rera|aver|mean)/i;

/** Whether a text can begin as the words below do; most names of a sheet do not, and need not be looked at. */
export const maySum = (text: string): boolean => BEGINNING.test(text);

/**
 * Whether a folded text is a total or a mean: "JUMLAH", "Total Keseluruhan", "Rata-rata" always ("sure"); a longer one such as
 * "Jumlah laporan rapat" or "Jumlah Customer Perspective" only where the row is no indicator otherwise.
 */
export function sumOf(folded: string): { readonly kind: "jumlah" | "rerata"; readonly sure: boolean } | null {
  if (MEAN.test(folded)) return { kind: "rerata", sure: true };
  if (SUM.test(folded)) return { kind: "jumlah", sure: true };
  if (BEGINS_MEAN.test(folded)) return { kind: "rerata", sure: false };
  if (BEGINS_SUM.test(folded)) return { kind: "jumlah", sure: false };
  return null;
}
