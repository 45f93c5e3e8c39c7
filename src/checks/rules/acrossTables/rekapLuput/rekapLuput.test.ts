import { formula, sheetOf, type FixtureCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const STATUSES = ["Selesai", "Proses", "Selesai", "Selesai", "Proses", "Selesai", "Proses", "Selesai"];
const AMOUNTS = [10, 7, 12, 8, 5, 14, 9, 11];
const list = (statuses: readonly string[], ...recap: readonly (readonly FixtureCell[])[]) =>
  sheetOf("Daftar", [
    ["Daftar pengaduan"],
    ["No", "Pengaduan", "Status", "Hari", "Biaya"],
    ...statuses.map((status, at) => [at + 1, `Pengaduan ${"ABCDEFGH"[at]}`, status, AMOUNTS[at]!, AMOUNTS[at]! * 100]),
    [],
    ["", "Rekap", "Jumlah"],
    ...recap,
  ]);
const counts = (first = "$C$3:$C$10"): (readonly FixtureCell[])[] => [
  ["", "Selesai", formula(`=COUNTIF(${first},B13)`, 5)],
  ["", "Proses", formula("=COUNTIF($C$3:$C$10,B14)", 3)],
];
const sums = (last: string): (readonly FixtureCell[])[] => [
  ["", "Selesai", formula("=SUMIF($C$3:$C$10,B13,$D$3:$D$10)", 55)],
  ["", "Proses", formula("=SUMIF($C$3:$C$10,B14,$D$3:$D$10)", 21)],
  ["", "Ditolak", formula(`=SUMIF($C$3:$C$10,B15,${last})`, 0)],
];
const instead = (at: number, status: string) => STATUSES.map((each, place) => (place === at ? status : each));

ruleCases("rekap-luput", {
  tells: [
    ["a range that stops short", list(STATUSES, ...counts("$C$3:$C$9")), ["warning | C13 | =COUNTIF($C$3:$C$9,B13) | "]],
    ["a kind misspelled", list(instead(5, "Selsai"), ...counts()), ["warning | C8 | Selsai | "]],
    ["one of a kind that nobody counts", list(instead(5, "Dicabut"), ...counts()), ["warning | C8 | Dicabut | "]],
    ["another column added up", list(STATUSES, ...sums("$E$3:$E$10")), ["warning | C15 | =SUMIF($C$3:$C$10,B15,$E$3:$E$10) | "]],
  ],
  silent: [
    ["everything counted", list(STATUSES, ...counts()), []],
    ["everything added up", list(STATUSES, ...sums("$D$3:$D$10")), []],
    [
      "kinds left out on purpose",
      list(["Selesai", "Proses", "Dicabut", "Dicabut", "Dicabut", "Selesai", "Proses", "Selesai"], ...counts()),
      [],
    ],
    ["a blank row at the end of the range", list(STATUSES, ...counts("$C$3:$C$11")), []],
  ],
});
