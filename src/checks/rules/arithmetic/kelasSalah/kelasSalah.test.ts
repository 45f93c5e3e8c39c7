import { sheetsWith, snapshotOf } from "../../../../../test/books/book";
import { risiko } from "../../../../../test/books/clean/survei";
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

ruleCases("kelas-salah", {
  tells: [
    ["a level left behind", typed(["Sedang", "Tinggi", "Rendah", "Sedang", "Tinggi", "Tinggi"]), ["error | F8 | Tinggi | "]],
    ["a level typed over its formula", sheetsWith(risiko(), { F5: "Rendah" }), ["error | F5 | Rendah | "]],
  ],
  silent: [
    ["bands of the table's own", typed(["Sedang", "Tinggi", "Rendah", "Sedang", "Ekstrem", "Rendah"]), []],
    ["levels that follow from something else", typed(["Tinggi", "Rendah", "Tinggi", "Rendah", "Tinggi", "Rendah"]), []],
    ["calculated throughout", sheetsWith(risiko()), []],
  ],
});
