import { B11, C11, resultSheet } from "../../../../../test/fixtures/results";
import { tabel4 } from "../../../../../test/fixtures/lkjTables";
import { ruleCases } from "../../../../../test/support/ruleTester";

const united = (unit: string, head = "Satuan") =>
  resultSheet(
    [["Kode", "Indikator", head, "Target"]],
    [
      [C11.code, C11.name, unit, 85],
      [B11.code, B11.name, "indeks", 97.5],
    ],
  );

ruleCases("satuan-berbeda", {
  tells: [
    ["orang", united("orang"), ["warning | C4 | orang | persen"]],
    ["Kasus", united("Kasus"), ["warning | C4 | Kasus | persen"]],
    ["money", united("Rp (juta)"), ["warning | C4 | Rp (juta) | persen"]],
    ["English", united("documents", "Unit"), ["warning | C4 | documents | persen"]],
    ["of another header", united("Laporan", "Satuan Ukur"), ["warning | C4 | Laporan | persen"]],
  ],
  silent: [
    ...["%", "persen", "Persentase", "percent", "nilai", "indeks", "skor", "poin", "skala 100", "% kasus", "", "-", "lihat manual IKU"].map(
      (unit) => [`"${unit}" for persen`, united(unit), []] as const,
    ),
    ["a unit of the organisation", united("Direktorat Pelindungan WNI", "Unit"), []],
    ["a place", united("Kabupaten Bogor", "Unit"), []],
    ["no column of units", tabel4, []],
    [
      "another organisation's row",
      resultSheet(
        [["Kode", "Indikator", "Satuan", "Target"]],
        [
          ["C1.1", "Indeks Kebahagiaan", "orang", 10],
          [B11.code, B11.name, "indeks", 97.5],
        ],
      ),
      [],
    ],
  ],
});
