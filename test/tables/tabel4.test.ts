import { previewTexts, placeTable } from "../../src/tables";
import { catalogue, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/** "84,52%" and "84,52 %" and "85" against "85,00%": the same figure, printed with the document's changing number of decimals. */
const figure = (text: string): number => Number(text.replace(/[%\s]/g, "").replace(",", "."));
const figures = (row: readonly string[]): number[] => row.map(figure);

describe("Tabel 4, Matriks Informasi Kinerja", () => {
  test("caption and headers as printed (lkj-pwni-2024 lines 328-334)", () => {
    const model = table("tabel-4", "2024");
    expect(shown(model, "caption").map((row) => row[0])).toEqual([
      "Tabel 4",
      "Matriks Informasi Kinerja",
      "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024",
    ]);
    expect(shown(model, "header")).toEqual([["No", "Komponen", "Bobot (B)", "Realisasi (R)", "Target", "B x R"]]);
  });

  test("2024 rows (lines 335-338)", () => {
    const rows = shown(table("tabel-4", "2024"), "body");
    expect(rows.map((row) => row[1]!.split(" ")[0])).toEqual(["C1.1", "B1.1", "B2.1", "B3.1"]);
    expect(rows.map((row) => [row[0], ...row.slice(2)])).toEqual([
      ["1", "40%", "84,52%", "85,00%", "33,81%"],
      ["2", "20%", "100,00%", "97,50%", "20,00%"],
      ["3", "25%", "96,80%", "98,50%", "24,20%"],
      ["4", "15%", "100,64%", "96,00%", "15,10%"],
    ]);
  });

  test("2024 foot (lines 341-344): label under Komponen, figure under Target; capaian rounded, not cut to 100,10", () => {
    expect(shown(table("tabel-4", "2024"), "total")).toEqual([
      ["Indeks Pelayanan dan Pelindungan WNI di Luar Negeri", "", "", "", "", ""],
      ["", "Realisasi", "", "", "93,10%", ""],
      ["", "Target", "", "", "93,00%", ""],
      ["", "Capaian", "", "", "100,11%", ""],
    ]);
  });

  // Tabel 5, lines 361-368: target, realisasi and capaian of 2022 and 2023.
  const printed = {
    "2022": { bobot: [40, 25, 20, 15], realisasi: [91.5, 98.28, 100, 91.28], target: [80, 96.63, 96.63, 97.09], foot: [94.86, 90, 105.4] },
    "2023": { bobot: [40, 20, 25, 15], realisasi: [92.02, 106, 100, 66.38], target: [83, 97, 96, 98.4], foot: [92.97, 91, 102.16] },
  };
  test.each(Object.entries(printed))("%s equals lines 361-368", (year, expected) => {
    const model = table("tabel-4", year);
    const rows = shown(model, "body");
    expect(figures(rows.map((row) => row[2]!))).toEqual(expected.bobot);
    expect(figures(rows.map((row) => row[3]!))).toEqual(expected.realisasi);
    expect(figures(rows.map((row) => row[4]!))).toEqual(expected.target);
    expect(
      figures(
        shown(model, "total")
          .slice(1)
          .map((row) => row[4]!),
      ),
    ).toEqual(expected.foot);
  });

  test.each(["2022", "2023", "2024"])("%s: every formula gives what the preview shows, calculated by another engine", (year) => {
    const model = table("tabel-4", year);
    const engine = SheetEngine.of(placeTable(model, { sheet: "Lembar", row: 4, column: 2 }));
    model.rows.forEach((row, down) =>
      row.cells.forEach((cell, right) => {
        if (cell.kind !== "formula") return;
        const address = `${"ABCDEFGHIJKL"[2 + right]}${5 + down}`;
        expect(engine.value("Lembar", address)).toBeCloseTo(cell.preview as number, 10);
      }),
    );
  });

  test("the formulas a reader finds", () => {
    const engine = SheetEngine.of(placeTable(table("tabel-4", "2024"), { sheet: "Tabel 4 2024", row: 0, column: 0, newSheet: true }));
    expect(engine.formula("Tabel 4 2024", "F5")).toBe('=IF(OR(C5="",D5=""),"",C5*D5)');
    expect(engine.formula("Tabel 4 2024", "E10")).toBe('=IF(COUNTBLANK(F5:F8)>0,"",SUM(F5:F8))');
    expect(engine.formula("Tabel 4 2024", "E12")).toBe('=IF(OR(E10="",E11=""),"",MIN(ROUND(E10,4)/E11,1.2))');
    expect(engine.value("Tabel 4 2024", "E10")).toBeCloseTo(0.93104, 10);
  });

  test("a component deleted by hand empties the foot; an error stays visible", () => {
    const engine = SheetEngine.of(placeTable(table("tabel-4", "2024"), { sheet: "T", row: 0, column: 0 }));
    engine.set("T", "D8", { kind: "empty" });
    expect([engine.value("T", "F8"), engine.value("T", "E10"), engine.value("T", "E12")]).toEqual(["", "", ""]);
    engine.set("T", "D8", { kind: "formula", formula: "=1/0" });
    expect([engine.value("T", "F8"), engine.value("T", "E10"), engine.value("T", "E12")]).toEqual(Array(3).fill({ error: "#DIV/0!" }));
  });

  test("the source and the document's contradictions stand below", () => {
    const text = notes(table("tabel-4", "2024"));
    expect(text).toContain("(lkj-pwni-2024), Tabel 2, hal. 15; Tabel 4, hal. 17.");
    expect(text).toContain(
      "Capaian Indeks Pelayanan dan Pelindungan WNI 2024: tercetak 100,11% (Ringkasan Eksekutif), 102,16% (hal. 17), 100,10% (Tabel 4, hal. 17); dipakai 100,11%.",
    );
    expect(text).toMatch(/Realisasi B3\.1 tahun 2024: .*96,64.*100,64/);
    expect(text).not.toMatch(/2022|2023:/);
  });

  test("a contradiction about another year is left out, though it quotes a line of this one", () => {
    // "Bobot komponen ... 2024" quotes line 318, where the weight of 2022 stands.
    expect(notes(table("tabel-4", "2022"))).not.toContain("Bobot komponen");
  });

  test("English", () => {
    const model = table("tabel-4", "2024", undefined, { language: "en" });
    expect(previewTexts(model, "en").find((row) => row[1] === "Actual")?.[4]).toBe("93.10%");
    expect(model.name).toBe("Table 4 2024");
    expect(catalogue.node("IPPWNI")?.name).toBe(previewTexts(model, "en")[8]?.[0]);
  });
});
