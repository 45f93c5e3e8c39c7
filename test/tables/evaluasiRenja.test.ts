import { placeTable } from "../../src/tables";
import { notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/** Columns of K: Renstra, last year, target, TW I to IV, the year, level. */
const K = [4, 6, 8, 10, 12, 14, 16, 18, 20] as const;
const line = (model: ReturnType<typeof table>, code: string): string[] => {
  const row = shown(model, "body").find((cells) => cells[2]!.startsWith(`${code} `))!;
  return K.map((column) => row[column]!);
};

test("C1.1 2024: target of the Renstra's last year, 2023, and the quarters as printed (lkj-pwni-2024 lines 573-575, 2337-2344)", () => {
  const model = table("evaluasi-renja", "2024");
  expect(line(model, "C1.1")).toEqual(["85,00", "92,02", "85,00", "74,36", "81,72", "79,41", "84,52", "84,52", "99,44%"]);
  expect(shown(model, "header").flat()).toContain("Realisasi 2024 (12 = 8 + 9 + 10 + 11)");
  expect(shown(model, "header").flat()).toContain("Target Renstra s.d. 2024 (5)");
  expect(notes(model)).toContain("K bersifat kumulatif");
});

test("the last quarter filled in is the year's so far; money is added up, and nothing is 0 that was not typed", () => {
  const model = table("evaluasi-renja", "2024");
  const engine = SheetEngine.of(placeTable(model, { sheet: "E", row: 0, column: 0, newSheet: true }));
  const at =
    model.rows.findIndex((row) => row.role === "body" && row.cells.some((cell) => cell.kind === "text" && cell.text.startsWith("C1.1 "))) +
    1;
  const value = (column: string): unknown => engine.value("E", `${column}${at}`);
  const type = (column: string, number: number): void => engine.set("E", `${column}${at}`, { kind: "number", value: number });
  // E to V: Renstra, last year, target, TW I (K, L), II (M, N), III (O, P), IV (Q, R), year (S, T), level (U, V).
  expect([value("S"), value("T"), value("V")]).toEqual([84.52, "", ""]);
  engine.set("E", `Q${at}`, { kind: "empty" });
  expect(value("S")).toBe(79.41);
  expect(value("U")).toBeCloseTo(79.41 / 85, 4);
  type("O", 0);
  expect(value("S")).toBe(0);
  for (const column of ["K", "M", "O"]) engine.set("E", `${column}${at}`, { kind: "empty" });
  expect([value("S"), value("U")]).toEqual(["", ""]);
  type("L", 1_500_000);
  type("P", 500_000);
  expect([value("T"), value("V")]).toEqual([2_000_000, ""]);
  type("J", 4_000_000);
  expect(value("V")).toBe(0.5);
  type("J", 0);
  expect(value("V")).toBe("");
});
