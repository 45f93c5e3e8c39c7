import { shown, sheetOf, type FixtureCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const DAY = 86_400_000;
const date = (text: string): FixtureCell => shown((Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY, "dd/mm/yyyy");
const cases = (title: string, ...rows: readonly (readonly [FixtureCell, FixtureCell])[]) =>
  sheetOf("Daftar", [
    [title],
    ["No", "Perkara", "Tanggal Masuk", "Tanggal Selesai", "Jumlah Berkas"],
    ...rows.map(([from, to], at) => [at + 1, `Perkara ${"ABCDEFGH"[at]}`, from, to, 3 + ((at * 7) % 5)]),
  ]);
const good = [
  [date("2023-01-12"), date("2023-02-03")],
  [date("2023-02-20"), date("2023-04-11")],
  [date("2023-03-05"), date("2023-03-30")],
  [date("2023-04-17"), date("2023-05-30")],
] as const;

ruleCases("tanggal-kolom", {
  tells: [
    ["a day that is none", cases("Daftar", ...good, ["31/09/2023", date("2023-12-01")]), ["error | C7 | 31/09/2023 | "]],
    ["a month that is none", cases("Daftar", ...good, ["2023-13-31", date("2023-12-01")]), ["error | C7 | 2023-13-31 | "]],
    ["a date kept as text", cases("Daftar", ...good, ["9 Juni 2023", date("2023-12-01")]), ["warning | C7 | 9 Juni 2023 | "]],
    ["digits of a year exchanged", cases("Daftar", ...good, [date("2023-06-01"), date("2032-07-01")]), ["warning | D7 | 2032 | "]],
    ["an end before its start", cases("Daftar", ...good, [date("2023-06-12"), date("2023-06-02")]), ["warning | D7 |  | "]],
    [
      "a day outside the month of the title",
      cases(
        "Perkara Bulan Maret 2023",
        [date("2023-03-01"), "-"],
        [date("2023-03-02"), "-"],
        [date("2023-03-05"), "-"],
        [date("2023-05-06"), "-"],
        [date("2023-03-07"), "-"],
      ),
      ["warning | C6 |  | "],
    ],
  ],
  silent: [
    ["dates that follow each other", cases("Daftar", ...good, [date("2023-06-12"), "-"]), []],
    ["a quarter for a date", cases("Daftar", ...good, [date("2023-06-12"), "Triwulan III 2023"]), []],
    [
      "dates of birth",
      cases("Daftar", [date("1971-01-12"), "-"], [date("1989-02-03"), "-"], [date("1994-05-06"), "-"], [date("2001-07-08"), "-"]),
      [],
    ],
    ["all of them texts", cases("Daftar", ["01/02/2023", "-"], ["02/02/2023", "-"], ["03/02/2023", "-"]), []],
  ],
});
