import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const weeks = (...running: (number | null)[]) =>
  sheetOf("Tim", [
    ["Minggu", "Panggilan", "Target Panggilan", "Kumulatif Panggilan"],
    ...[3, 4, 2, 5, 3, 1].map((calls, at) => [at + 1, calls, 3, running[at] ?? null]),
  ]);

const quarters = (third: number) =>
  sheetOf("Realisasi", [
    [
      "No",
      "Kegiatan",
      "Realisasi TW I",
      "Realisasi TW II",
      "Realisasi TW III",
      "Realisasi s.d. TW I",
      "Realisasi s.d. TW II",
      "Realisasi s.d. TW III",
    ],
    [1, "Pelatihan petugas", 2, 3, 4, 2, 5, 9],
    [2, "Penyuluhan lapangan", 1, 0, 6, 1, 1, third],
    [3, "Rapat koordinasi", 4, 4, 4, 4, 8, 12],
  ]);

ruleCases("kumulatif-salah", {
  tells: [
    ["a running total that falls", weeks(3, 7, 9, 4, 17, 18), ["error | D5 | 4 | 14"]],
    ["one that rises by too much", weeks(3, 7, 9, 14, 20, 18), ["error | D6 | 20 | 17"]],
    ["a quarter that was not added", quarters(6), ["error | H3 | 6 | 7"]],
  ],
  silent: [
    ["right weeks", weeks(3, 7, 9, 14, 17, 18), []],
    ["weeks that are still to come", weeks(3, 7, 9, null, null, null), []],
    ["a column called so that holds something else", weeks(10, 30, 2, 8, 91, 4), []],
    ["right quarters", quarters(7), []],
  ],
});
