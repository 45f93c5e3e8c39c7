import { formula, sheetOf, type FixtureCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const KINDS = ["BPJS", "Umum", "BPJS", "BPJS", "Umum", "BPJS"];
const TARIFF = { BPJS: 10_000, Umum: 25_000 };
const look = (row: number, kind: string) => formula(`=VLOOKUP(B${row},$F$3:$G$4,2,FALSE)`, kind === "BPJS" ? TARIFF.BPJS : TARIFF.Umum);
const visits = (typed: Readonly<Record<string, FixtureCell>>, ...recap: readonly (readonly FixtureCell[])[]) =>
  sheetOf("Kunjungan", [
    ["Kunjungan"],
    ["No", "Jenis", "Tarif", "Kunjungan", "", "Jenis", "Tarif"],
    ...KINDS.map((kind, at): FixtureCell[] => [
      at + 1,
      kind,
      typed[`C${at + 3}`] ?? look(at + 3, kind),
      20 + at,
      "",
      ...(at === 0 ? ["BPJS", TARIFF.BPJS] : at === 1 ? ["Umum", TARIFF.Umum] : []),
    ]),
    [],
    ...recap,
  ]);
const count = (row: number, value: number) => formula(`=COUNTIF($B$3:$B$8,B${row})`, value);

ruleCases("rujukan-tertimpa", {
  tells: [
    ["the right tariff typed", visits({ C5: 10_000 }), ["warning | C5 |  | =VLOOKUP(B5,$F$3:$G$4,2,FALSE)"]],
    ["a right count beside one that counts", visits({}, ["", "BPJS", count(10, 4)], ["", "Umum", 2]), ["warning | C11 | 2 | 2"]],
    ["a wrong count above one that counts", visits({}, ["", "BPJS", 3], ["", "Umum", count(11, 2)]), ["error | C10 | 3 | 4"]],
  ],
  silent: [
    ["looked up throughout", visits({}, ["", "BPJS", count(10, 4)], ["", "Umum", count(11, 2)]), []],
    ["a number of what the list does not have", visits({}, ["", "BPJS", count(10, 4)], ["", "Pagu", 20]), []],
    ["most of them typed", visits({ C4: 25_000, C6: 10_000 }), []],
  ],
});
