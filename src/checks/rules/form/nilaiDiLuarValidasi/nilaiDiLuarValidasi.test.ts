import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";
import type { SheetSnapshot, Validation } from "../../../../sheet/snapshot";

const status = (first: string, more: Partial<Validation> = {}): Validation => ({
  areas: ["D1:D100"],
  kind: "list",
  operator: "between",
  first,
  second: null,
  isRefusing: true,
  ...more,
});

/** Recommendations and what became of them; the validation covers the whole column, its heading too. */
const followUp = (statuses: readonly (string | number)[], validation: Validation): SheetSnapshot => ({
  ...sheetOf("Tindak Lanjut", [
    ["No", "Rekomendasi", "Target", "Status"],
    ...statuses.map((each, at) => [at + 1, `Rekomendasi ${"ABCDEF"[at]}`, 10 + at, each]),
  ]),
  validations: [validation],
});
const choices = sheetOf("Pilihan", [["Selesai"], ["Proses"], ["Belum"]]);
const LIST = '"Selesai,Proses,Belum"';

ruleCases("nilai-di-luar-validasi", {
  tells: [
    [
      "a slip among the choices written into the validation",
      followUp(["Selesai", "Slesai", "Proses", "Belum"], status(LIST)),
      ['warning | D3 | Slesai | "Selesai", "Proses", atau "Belum"'],
    ],
    [
      "choices that stand on another sheet",
      [followUp(["Selesai", "Batal", "Proses", "Belum"], status("Pilihan!$A$1:$A$3")), choices],
      ['warning | Tindak Lanjut!D3 | Batal | "Selesai", "Proses", atau "Belum"'],
    ],
  ],
  silent: [
    ["every status is a choice, in whatever letters and spaces", followUp(["Selesai", " selesai", "PROSES", "Belum"], status(LIST)), []],
    ["a list that warns and takes everything", followUp(["Selesai", "Slesai", "Proses"], status(LIST, { isRefusing: false })), []],
    ["a name only Excel knows", followUp(["Selesai", "Slesai", "Proses"], status("DaftarStatus")), []],
    ["a range that has not come along", followUp(["Selesai", "Slesai", "Proses"], status("Lain!$A$1:$A$3")), []],
    ["a length and no list", followUp(["Selesai", "Slesai", "Proses"], status("3", { kind: "textLength" })), []],
  ],
});
