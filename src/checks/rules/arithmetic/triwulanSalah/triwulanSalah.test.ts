import { sheetsWith } from "../../../../../test/books/book";
import { rencanaAksi } from "../../../../../test/books/clean/kinerja";
import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const HEAD = ["indikator", "target_tahunan", "satuan", "target_tw1", "target_tw2", "target_tw3", "target_tw4"];
const reports = (...last: (string | number | null)[]) =>
  sheetOf("Kinerja", [
    HEAD,
    ["Laporan A", 12, "Laporan", 3, 3, 3, 3],
    ["Laporan B", 4, "Laporan", 1, 1, 1, 1],
    ["Dokumen D", 4, "Dokumen", null, 2, null, 2],
    last,
  ]);

const months = (last: number) => {
  const spread = (value: number) => Array.from({ length: 12 }, (_, month) => value + month);
  const sum = (value: number) => 12 * value + 66;
  return sheetOf("RAK", [
    ["Rencana Anggaran Kas 2025"],
    ["No", "Kegiatan", "Jumlah", ...["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"]],
    [1, "Belanja pegawai", sum(100), ...spread(100)],
    [2, "Belanja barang", sum(40), ...spread(40)],
    [3, "Belanja modal", last, ...spread(7)],
  ]);
};

ruleCases("triwulan-salah", {
  tells: [
    ["quarters that do not add up", reports("Laporan C", 2, "Laporan", 1, 1, 1, 1), ["error | B5 | 2 | 4"]],
    ["a last quarter that is not the year's target", sheetsWith(rencanaAksi(), { H6: 9 }), ["error | H6 | 9 | 8"]],
    ["a year's target that the quarters do not reach", sheetsWith(rencanaAksi(), { D9: 18 }), ["error | H9 | 16 | 18"]],
    ["months that do not add up", months(140), ["error | C5 | 140 | 150"]],
  ],
  silent: [
    ["quarters that add up", reports("Laporan C", 4, "Laporan", 1, 1, 1, 1), []],
    ["a rate that stays the same all year", reports("Persentase laporan tepat waktu", 95, "%", 95, 95, 95, 95), []],
    ["a rate whose mean is the year's", reports("Persentase laporan tepat waktu", 92.5, "%", 90, 92, 94, 94), []],
    ["the plan as it is", sheetsWith(rencanaAksi(), {}), []],
    [
      "a plan whose quarters never meet the year",
      sheetOf("Kinerja", [
        HEAD,
        ["Laporan A", 12, "Laporan", 3, 3, 3, 2],
        ["Laporan B", 4, "Laporan", 1, 1, 1, 0],
        ["Laporan C", 2, "Laporan", 1, 1, 1, 1],
      ]),
      [],
    ],
    ["months that add up", months(150), []],
  ],
});
