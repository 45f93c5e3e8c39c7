import { sheetsWith, snapshotOf } from "../../../../../test/books/book";
import { risiko } from "../../../../../test/books/clean/survei";
import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** A register whose levels are typed. */
const typed = (levels: readonly string[]) =>
  snapshotOf({
    id: "register",
    sheets: [
      {
        name: "Register",
        merges: [],
        cells: [
          ["Register Risiko 2025"],
          ["No", "Risiko", "Kemungkinan", "Dampak", "Skor", "Tingkat Risiko"],
          ...(
            [
              [2, 3],
              [4, 4],
              [1, 2],
              [3, 3],
              [5, 4],
              [2, 2],
            ] as const
          ).map(([one, other], at) => [at + 1, `Risiko ${"ABCDEF"[at]}`, one, other, one * other, levels[at]!]),
        ],
      },
    ],
  }).sheets;

/** Posts and who fills them, with a status that no shape knows. */
const posts = (statuses: readonly string[]) =>
  sheetOf("Pegawai", [
    ["Pemenuhan Pegawai 2025"],
    ["No", "Jabatan", "Kebutuhan", "Terisi", "Selisih", "Status"],
    ...(
      [
        [1, 1],
        [8, 7],
        [14, 11],
        [3, 3],
        [10, 12],
        [6, 5],
        [4, 3],
      ] as const
    ).map(([wanted, filled], at) => [at + 1, `Jabatan ${"ABCDEFG"[at]}`, wanted, filled, filled - wanted, statuses[at]!]),
  ]);

/** Levels before and after: what one column does not show the other does. */
const twice = (second: string, last: string) =>
  sheetOf(
    "Register",
    [
      ["Register Risiko 2025"],
      ["No", "Risiko", "Risiko Melekat", "", "", "", "Risiko Residual", "", "", ""],
      ["", "", "Kemungkinan", "Dampak", "Skor", "Tingkat", "Kemungkinan", "Dampak", "Skor", "Tingkat"],
      ...(
        [
          [5, 4, "Tinggi", 3, 4, "Sedang"],
          [3, 5, second, 2, 3, "Rendah"],
          [4, 4, "Tinggi", 3, 5, last],
          [2, 2, "Rendah", 1, 2, "Rendah"],
          [3, 3, "Sedang", 2, 2, "Rendah"],
        ] as const
      ).map(([a, b, one, c, d, other], at) => [at + 1, `Risiko ${"ABCDE"[at]}`, a, b, a * b, one, c, d, c * d, other]),
    ],
    { merges: ["A2:A3", "B2:B3", "C2:F2", "G2:J2"] },
  );

ruleCases("kelas-salah", {
  tells: [
    ["one figure with two classes in two columns", twice("Tinggi", "Sedang"), ["error | F5 | Tinggi | "]],
    [
      "a status left behind, where no shape says what it is of",
      posts(["Sesuai", "Sesuai", "Kurang", "Sesuai", "Lebih", "Kurang", "Kurang"]),
      ["warning | F4 | Sesuai | Kurang"],
    ],
    ["a level left behind", typed(["Sedang", "Tinggi", "Rendah", "Sedang", "Tinggi", "Tinggi"]), ["error | F8 | Tinggi | "]],
    ["a level typed over its formula", sheetsWith(risiko(), { F5: "Rendah" }), ["error | F5 | Rendah | "]],
  ],
  silent: [
    ["one scale in two columns", twice("Tinggi", "Tinggi"), []],
    ["a status that follows", posts(["Sesuai", "Kurang", "Kurang", "Sesuai", "Lebih", "Kurang", "Kurang"]), []],
    ["words of no scale", posts(["Pusat", "Pusat", "Daerah", "Pusat", "Daerah", "Daerah", "Daerah"]), []],
    ["a status of something else", posts(["Kurang", "Sesuai", "Lebih", "Kurang", "Sesuai", "Kurang", "Kurang"]), []],
    ["bands of the table's own", typed(["Sedang", "Tinggi", "Rendah", "Sedang", "Ekstrem", "Rendah"]), []],
    ["levels that follow from something else", typed(["Tinggi", "Rendah", "Tinggi", "Rendah", "Tinggi", "Rendah"]), []],
    ["calculated throughout", sheetsWith(risiko()), []],
  ],
});
