import { builtinCatalogue } from "../fixtures/catalogue";
import { tabel10, tabel4, tabel4Formulas, tabel4Text, tabel5 } from "../fixtures/lkjTables";
import { formula, percent, sheetOf, withCell, withoutRow, workbookOf } from "../fixtures/sheets";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { checkWorkbook } from "../support/findings";

const catalogue = builtinCatalogue();
const check = (...sheets: SheetSnapshot[]) => checkWorkbook(workbookOf(...sheets), catalogue);
const serious = (...sheets: SheetSnapshot[]) => check(...sheets).filter(({ severity }) => severity !== "info");
const lines = (...sheets: SheetSnapshot[]) =>
  serious(...sheets).map(({ severity, rule, address, found, expected }) => [severity, rule, address, found, expected].join(" | "));

describe("tables as printed", () => {
  test("Tabel 4 (lines 328-344) has no errors and no warnings; the truncated capaian is told", () => {
    expect(lines(tabel4)).toEqual([]);
    expect(check(tabel4).map(({ rule, address, found, expected }) => [rule, address, found, expected])).toContainEqual([
      "capaian-rumus",
      "E12",
      "100,10%",
      "100,11%",
    ]);
    expect(check(tabel4).find(({ rule }) => rule === "capaian-rumus")!.message.id).toContain("dipotong");
  });

  test("Tabel 4 pasted as text has no errors; each number is a text", () => {
    const found = serious(tabel4Text);
    expect(new Set(found.map(({ severity, rule }) => `${severity} ${rule}`))).toEqual(new Set(["warning angka-teks"]));
    expect(found.map(({ address }) => address)).toEqual(expect.arrayContaining(["C8", "D8", "E8", "F8", "E15", "E16", "E17"]));
  });

  test("Tabel 4 as formulas has nothing to tell", () => {
    expect(check(tabel4Formulas).map(({ rule }) => rule)).toEqual(["tabel-dikenali"]);
  });

  test("Tabel 5: the target 98 of B2.1 is printed so elsewhere (line 366), but 98,5 is agreed (line 294)", () => {
    expect(serious(tabel5).filter(({ rule }) => rule !== "angka-teks")).toMatchObject([
      { severity: "warning", rule: "target-berbeda", address: "I9", found: "98", expected: "98,5", source: { line: 294 } },
    ]);
  });

  test("Tabel 10 recalculates", () => {
    expect(serious(tabel10).filter(({ rule }) => rule !== "angka-teks")).toEqual([]);
  });
});

/** One fault planted in Tabel 4, whose figures are typed: nothing follows by itself, and still one finding has to do. */
describe.each([
  ["weight of 2022 for B1.1", (t: SheetSnapshot) => withCell(t, "C6", percent(0.25, 0)), ["error | bobot-berbeda | C6 | 25% | 20%"]],
  [
    "weights of B1.1 and B2.1 swapped",
    (t: SheetSnapshot) => withCell(withCell(t, "C6", percent(0.25, 0)), "C7", percent(0.2, 0)),
    ["error | bobot-berbeda | C6 | 25% | 20%", "error | bobot-berbeda | C7 | 20% | 25%"],
  ],
  ["target of C1.1", (t: SheetSnapshot) => withCell(t, "E5", percent(0.86)), ["error | target-berbeda | E5 | 86,00% | 85,00%"]],
  ["target of the index", (t: SheetSnapshot) => withCell(t, "E11", 94), ["error | target-berbeda | E11 | 94 | 93"]],
  [
    "national target of the index, which the source prints too (line 410)",
    (t: SheetSnapshot) => withCell(t, "E11", 92),
    ["warning | target-berbeda | E11 | 92 | 93"],
  ],
  ["B x R of C1.1", (t: SheetSnapshot) => withCell(t, "F5", percent(0.3881)), ["error | kali-rumus | F5 | 38,81% | 33,81%"]],
  ["index", (t: SheetSnapshot) => withCell(t, "E10", percent(0.935)), ["error | indeks-rumus | E10 | 93,50% | 93,10%"]],
  [
    "capaian left from 2023: 102,16 = 92,97 / 91 (line 326)",
    (t: SheetSnapshot) => withCell(t, "E12", percent(1.0216)),
    ["error | capaian-rumus | E12 | 102,16% | 100,11%"],
  ],
  [
    "digits of a realisasi swapped",
    (t: SheetSnapshot) => withCell(t, "D5", percent(0.4852)),
    ["error | realisasi-rumus | D5 | 48,52% | 84,52%"],
  ],
  ["realisasi of 2023", (t: SheetSnapshot) => withCell(t, "D5", percent(0.9202)), ["warning | tahun-lalu | D5 | 92,02% | 84,52%"]],
  ["number as text", (t: SheetSnapshot) => withCell(t, "D7", "96,80%"), ["warning | angka-teks | D7 | 96,80% | 96,80%"]],
  [
    "number as text with a decimal point",
    (t: SheetSnapshot) => withCell(t, "D7", "96.80%"),
    ["warning | angka-teks | D7 | 96.80% | 96,80%"],
  ],
  ["error value", (t: SheetSnapshot) => withCell(t, "D7", { error: "#REF!" }), ["error | nilai-galat | D7 | #REF! | "]],
  [
    "component missing",
    (t: SheetSnapshot) => withoutRow(t, 6),
    ["error | komponen-hilang | B6 |  | B2.1 Indeks Diplomasi Pelindungan WNI di Luar Negeri"],
  ],
  [
    "misspelt component",
    (t: SheetSnapshot) => withCell(t, "B7", "Indeks Diplomasi Pelindngan WNI di Luar Negri"),
    ["warning | kode-tak-dikenal | B7 | Indeks Diplomasi Pelindngan WNI di Luar Negri | B2.1"],
  ],
  ["unknown code", (t: SheetSnapshot) => withCell(t, "B7", "B 2.9"), ["warning | kode-tak-dikenal | B7 | B 2.9 | B2.1"]],
  [
    "name of another indicator beside the code",
    (t: SheetSnapshot) => withCell(t, "B7", "B 3.1 Indeks Diplomasi Pelindungan WNI di Luar Negeri"),
    ["warning | kode-rancu | B7 | B 3.1 | B2.1"],
  ],
] as const)("planted in Tabel 4: %s", (_, plant, expected) => {
  test("one finding for each wrong cell", () => {
    expect(lines(plant(tabel4))).toEqual(expected);
  });
});

describe("faults in a calculated table", () => {
  /** A wrong weight in B1.1 with everything below calculated from it. */
  const withWeight = withCell(
    withCell(
      withCell(withCell(tabel4Formulas, "C4", percent(0.25, 0)), "F4", formula("=C4*D4", 0.25, "0.00%")),
      "F7",
      formula("=SUM(F3:F6)", 0.98104, "0.00%"),
    ),
    "F9",
    formula("=F7/F8", 0.98104 / 0.93, "0.00%"),
  );

  test("a wrong weight is told once, not in the formulas that follow from it", () => {
    expect(lines(withWeight)).toEqual(["error | bobot-berbeda | C4 | 25% | 20%"]);
  });

  test("an error value is told where it begins", () => {
    const spread = ["F5", "F7", "F9"].reduce(
      (sheet, address) =>
        withCell(sheet, address, formula({ F5: "=C5*D5", F7: "=SUM(F3:F6)", F9: "=F7/F8" }[address]!, { error: "#REF!" }, "0.00%")),
      withCell(tabel4Formulas, "D5", formula("=#REF!", { error: "#REF!" })),
    );
    expect(lines(spread)).toEqual(["error | nilai-galat | D5 | #REF! | "]);
    expect(serious(spread)[0]!.message.id).toContain("3 sel lain");
  });

  test("a number typed over a formula is told when it is right ...", () => {
    const typed = withCell(tabel4Formulas, "F4", percent(0.2));
    expect(lines(typed)).toEqual(["warning | rumus-tertimpa | F4 | 20,00% | =C4*D4"]);
    expect(serious(typed)[0]!.fix!.patch.steps).toEqual([
      { kind: "write", sheet: "Tabel 4", address: "F4", cells: [[{ kind: "formula", formula: "=C4*D4" }]] },
    ]);
  });

  test("... and as a wrong result when it is wrong, with the formula as the mend", () => {
    const typed = withCell(tabel4Formulas, "F4", percent(0.21));
    expect(lines(typed)).toEqual(["error | kali-rumus | F4 | 21,00% | 20,00%"]);
    expect(serious(typed)[0]!.fix!.label.id).toBe("Kembalikan rumusnya");
  });

  test("a product typed over its formula is told there, not in the sum that follows and not in the realisasi", () => {
    const typed = withCell(
      withCell(withCell(tabel4Formulas, "F3", percent(0.7777)), "F7", formula("=SUM(F3:F6)", 1.37074, "0.00%")),
      "F9",
      formula("=F7/F8", 1.37074 / 0.93, "0.00%"),
    );
    expect(lines(typed)).toEqual(["error | kali-rumus | F3 | 77,77% | 33,81%"]);
  });

  test("a realisasi stored as text makes the sum too low: the text is told, not the sum", () => {
    const text = withCell(
      withCell(withCell(tabel4Formulas, "D4", "100%"), "F7", formula("=SUMPRODUCT(C3:C6,D3:D6)", 0.73104, "0.00%")),
      "F9",
      formula("=F7/F8", 0.73104 / 0.93, "0.00%"),
    );
    expect(lines(text)).toEqual(["warning | angka-teks | D4 | 100% | 100%"]);
  });
});

describe("messages", () => {
  test("a weight of another year says which, and cites the source", () => {
    const [finding] = serious(withCell(tabel4, "C6", percent(0.25, 0)));
    expect(finding!.message.id).toMatch(
      /^Bobot B1\.1 di IPPWNI tahun 2024 seharusnya 20%, bukan 25% \(lkj-pwni-2024 baris \d+\)\. Angka di sel ini adalah bobot tahun 2022\./,
    );
    expect(finding!.message.en).toMatch(/^The weight of B1\.1 in IPPWNI in 2024 should be 20%, not 25%/);
    expect(finding).toMatchObject({ indicator: "B1.1", source: { id: "lkj-pwni-2024" } });
    expect(finding!.fix!.patch.steps).toEqual([
      { kind: "write", sheet: "Tabel 4", address: "C6", cells: [[{ kind: "number", value: 0.2 }]] },
    ]);
  });

  test("last year's capaian says how it came about", () => {
    const [finding] = serious(withCell(tabel4, "E12", percent(1.0216)));
    expect(finding!.message.id).toContain("capaian tahun 2023 (92,97 / 91)");
  });
});

describe("order and place", () => {
  test("errors first, then warnings; sheets in their order, hidden ones too", () => {
    const broken = withCell(withCell(tabel4, "C6", percent(0.25, 0)), "D7", "96,80%");
    const second = { ...withCell(tabel4, "C8", percent(0.16, 0)), name: "Salinan", visibility: "hidden" as const };
    expect(serious(broken, second).map(({ sheet, address, severity }) => `${severity} ${sheet}!${address}`)).toEqual([
      "error Tabel 4!C6",
      "error Salinan!C8",
      "warning Tabel 4!D7",
    ]);
  });

  test("a workbook without tables says so and has no errors", () => {
    expect(check(sheetOf("Catatan", [["Rapat Senin"]]))).toMatchObject([{ rule: "tabel-dikenali", severity: "info", sheet: "Catatan" }]);
    expect(check(sheetOf("Kosong", []))).toMatchObject([{ rule: "tabel-dikenali", severity: "info" }]);
  });

  test("the year the person gives decides: Tabel 4 of 2024 checked as 2022 has other weights and targets", () => {
    const findings = checkWorkbook(workbookOf(tabel4), catalogue, { year: "2022" }).filter(({ severity }) => severity !== "info");
    expect(findings.map(({ rule, address }) => `${rule} ${address}`)).toEqual(
      expect.arrayContaining(["bobot-berbeda C6", "bobot-berbeda C7", "target-berbeda E5"]),
    );
  });
});

describe("for an English reader", () => {
  test("found and expected are written as in the sentence", () => {
    const [finding] = serious(withCell(tabel4, "E5", percent(0.865)));
    expect(finding!.message.en).toContain("should be 85.00%, not 86.50%");
    expect([finding!.english, finding!.fix!.label.en]).toEqual([{ found: "86.50%", expected: "85.00%" }, "Replace with 85.00%"]);
    expect([finding!.found, finding!.expected, finding!.fix!.label.id]).toEqual(["86,50%", "85,00%", "Ganti dengan 85,00%"]);
  });

  test("a text stays as it stands in the cell", () => {
    expect(serious(withCell(tabel4, "D7", "96,80%"))[0]!.english!.found).toBe("96,80%");
  });
});
