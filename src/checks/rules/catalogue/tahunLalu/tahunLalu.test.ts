import { tabel4 } from "../../../../../test/fixtures/lkjTables";
import { formula, percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("tahun-lalu", {
  tells: [
    ["C1.1 of 2023: 92,02 (line 364)", withCell(tabel4, "D5", percent(0.9202)), ["warning | D5 | 92,02% | 84,52%"]],
    [
      "a realisasi of 2024 in a sheet of 2025, for which there is none yet",
      sheetOf("2025", [
        ["Tahun 2025"],
        ["Kode", "Indikator", "Realisasi"],
        ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", 84.52],
      ]),
      ["warning | C3 | 84,52 | "],
    ],
  ],
  silent: [
    ["this year's figures", tabel4, []],
    [
      "100 again, as every year",
      sheetOf("2025", [
        ["Tahun 2025"],
        ["Kode", "Indikator", "Realisasi"],
        ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", 100],
      ]),
      [],
    ],
    ["calculated", withCell(tabel4, "D5", formula("=Data!B2", 0.9202, "0.00%")), []],
  ],
});
