import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const table = (words: readonly string[], achieved: readonly number[] = [102, 98, 105, 102]) =>
  sheetOf("Capaian", [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Status"],
    ...achieved.map((value, at) => [at + 1, `Indikator layanan ${"ABCD"[at]}`, 50, value / 2, value, words[at]!]),
  ]);

ruleCases("status-salah", {
  tells: [
    ["achieved below 100", table(["Tercapai", "Tercapai", "Tercapai", "Tercapai"]), ["warning | F3 | Tercapai | "]],
    ["not achieved above it", table(["Tercapai", "Belum tercapai", "Tidak tercapai", "Tercapai"]), ["warning | F4 | Tidak tercapai | "]],
    ["in English", table(["Achieved", "Achieved", "Achieved", "Achieved"]), ["warning | F3 | Achieved | "]],
  ],
  silent: [
    ["as it is", table(["Tercapai", "Tidak tercapai", "Tercapai", "Tercapai"]), []],
    ["an office for which 90 is enough", table(["Tercapai", "Tercapai", "Tercapai", "Tercapai"], [92, 98, 95, 102]), []],
    ["other words", table(["Baik", "Baik", "Baik", "Baik"]), []],
  ],
});
