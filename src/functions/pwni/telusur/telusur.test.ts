import { call } from "../../../../test/functions/call";
import { builtinCatalogue } from "../../../catalogue/builtin";
import { askLate, whenLate } from "../../late/late";

const lines = (...args: readonly unknown[]): readonly string[] => {
  const answer = call("PWNI.TELUSUR", ...args);
  return Array.isArray(answer) ? answer.map(([line]) => String(line)) : [String(answer)];
};
/** lkj-pwni-2024 lines 1551-1553 and 336-341. */
const B31 = [[89.91], [3.95], [105.9]];
const IPPWNI = [[84.52], [100], [96.8], [100.64]];

/** Figures the LKj 2024 prints that do not follow, each with its line and its known cause. */
test.each<[code: string, found: number, realisasi: number | readonly (readonly number[])[], line: number, cause: string]>([
  ["B3.1", 100.64, B31, 338, "Angka ini adalah jumlah berbobot capaian komponennya, bukan realisasinya."],
  ["IPPWNI", 102.16, IPPWNI, 326, "Angka ini adalah capaian tahun 2023."],
  ["IPPWNI", 101.19, IPPWNI, 410, "Angka ini adalah 93,1 / 92, target lain yang tercetak (lkj-pwni-2024, BAB III)."],
  ["C1.1", 103.07, 84.52, 601, "Angka ini adalah 84,52 / 82, target lain yang tercetak (lkj-pwni-2024, Tabel 1, hal. 30)."],
  ["B1.1", 106, 100, 1052, "Angka ini adalah realisasi tahun 2023."],
  ["B1.1", 103.09, 100, 1042, "Angka ini adalah 100 / 97, target lain yang tercetak (lkj-pwni-2024, BAB III)."],
  ["B1.1", 109.28, 100, 1054, "Angka ini adalah capaian tahun 2023."],
  ["L1.1", 100.99, 80.53, 1841, "Angka ini adalah milik L2.1."],
])("%s %d of 2024", (code, found, realisasi, line, cause) => {
  const printed = builtinCatalogue()
    .node(code)!
    .facts.filter(({ value, period }) => value === found && period === "2024");
  expect(printed.map((each) => each.line)).toContain(line);
  expect(lines(code, found, Array.isArray(realisasi) ? realisasi : [[realisasi]], 2024)[0]).toBe(cause);
});

/** 40 x 84,52 + 25 x 100 + 20 x 96,8 + 15 x 100,64 = 9326,4; 40 x 89,91 + 40 x 3,95 + 20 x 105,9 = 5872,4. */
test("the working computes with the figures it shows", () => {
  expect(lines("IPPWNI", 93.264, IPPWNI, 2024)).toEqual([
    "Angka ini terhitung dengan bobot tahun 2022.",
    "Hitungannya: 40% × 84,52 + 25% × 100 + 20% × 96,8 + 15% × 100,64 = 93,264",
    "Seharusnya realisasi: 40% × 84,52 + 20% × 100 + 25% × 96,8 + 15% × 100,64 = 93,104",
  ]);
  expect(lines("B3.1", 58.72, B31, 2024).slice(0, 2)).toEqual([
    "Angka ini menghitung B3.1.2 dengan nilai skalanya (3,95), belum dikonversi.",
    "Hitungannya: 40% × 89,91 + 40% × 3,95 + 20% × 105,9 = 58,724",
  ]);
  const shares = IPPWNI.map(([value]) => [value! / 100]);
  expect(lines("IPPWNI", 0.93264, shares, 2024)).toEqual(lines("IPPWNI", 93.264, IPPWNI, 2024));
});

test("how many other ways give the figure", () => {
  expect(lines("IPPWNI", 102.16, IPPWNI, 2024).slice(2)).toEqual([
    "Cara salah lain (1 dari 1): Angka ini adalah capaian tahun 2023 (92,97 / 91).",
    "102,16 juga tercetak di lkj-pwni-2024, hal. 17.",
  ]);
});

test("what is right is called so, and what nothing explains too", () => {
  expect(lines("B3.1", 96.64, B31, 2024)).toEqual(["96,64 sudah sesuai. 40% × 89,91 + 40% × 98,75 + 20% × 105,9 = 96,644"]);
  expect(lines("C1.1", 99.44, [[84.52]], 2024)).toEqual(["99,44 sudah sesuai. 84,52 / 85 = 99,4353%"]);
  expect(lines("IPPWNI", 11.11, IPPWNI, 2024)[0]).toMatch(/^Tidak satu pun dari \d+ cara salah yang dikenal memberi 11,11\.$/);
});

test("a blank component is one of the ways and no 0 by itself", () => {
  expect(lines("IPPWNI", 78.01, [...IPPWNI.slice(0, 3), [null]], 2024)[0]).toBe("Angka ini menghitung B3.1, yang kosong, sebagai 0.");
});

test("cells that do not fit are told", () => {
  expect(lines("IPPWNI", 1, [[1], [2], [3]], 2024)[0]).toMatch(/^#VALUE! Argumen realisasi berisi 3 nilai, padahal IPPWNI/);
  expect(lines("C1.1.1", 90, [[1], [2], [3]], 2024)[0]).toMatch(/^#VALUE! C1\.1\.1 tidak dihitung dari komponen berbobot/);
});

test("a calculation nobody brought is a problem, and one at hand is asked at once", () => {
  expect(askLate("pwni/entah", {})).toMatchObject({ ok: false, problem: { code: "#N/A", text: { id: "functions-late.notLoaded" } } });
  expect(whenLate((value: number) => value + 1)(1)).toBe(2);
});
