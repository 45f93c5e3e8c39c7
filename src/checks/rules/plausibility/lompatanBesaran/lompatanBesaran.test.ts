import { sheetsWith } from "../../../../../test/books/book";
import { anggaran } from "../../../../../test/books/clean/anggaran";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("lompatan-besaran", {
  tells: [
    ["a decimal sign that slipped", sheetsWith(capaianDinas(), { E6: 862 }), ["warning | E6 |  | "]],
    ["thousands instead of rupiah", sheetsWith(anggaran(), { D7: 512750 }), ["warning | D7 |  | "]],
  ],
  silent: [
    ["money hardly spent", sheetsWith(anggaran(), { D7: 22_000_000 }), []],
    ["twice the target", sheetsWith(capaianDinas(), { E8: 74 }), []],
    ["nothing spent yet", sheetsWith(anggaran(), { D7: 0 }), []],
    [
      "indicators of several units, a per cent among years and scores",
      sheetOf("IKU", [
        ["Capaian IKU Tahun 2024"],
        ["No", "Indikator", "Satuan", "Target", "Realisasi"],
        [1, "Angka harapan hidup", "Tahun", 72.4, 72.61],
        [2, "Prevalensi stunting", "%", 14.5, 9.7],
        [3, "Indeks kepuasan masyarakat", "Indeks", 86.25, 87.1],
        [4, "Nilai AKIP", "Nilai", 78.5, 77.85],
        [5, "Angka kematian ibu", "per 100.000", 95, 88],
      ]),
      [],
    ],
    ["rows far apart from each other", sheetsWith(capaianDinas(), { E4: 700, E5: 0.9, E6: 862, E7: 1 }), []],
  ],
});
