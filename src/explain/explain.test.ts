import { say } from "../language/say";
import { roundHalfUp } from "../numbers";
import { explain, variants } from "./explain";
import type { Known } from "./riddle";

const at = (line: number) => ({ source: "lkj-pwni-2024", line });

/** IPPWNI 2024 (lkj-pwni-2024 lines 336-341), with the weights of 2022. */
const IPPWNI: Known = {
  what: "realisasi",
  year: "2024",
  expected: 93.104,
  components: [
    { code: "C1.1", weight: 40, realisasi: 84.52, capaian: 99.44, weights: { 2022: 40 } },
    { code: "B1.1", weight: 20, realisasi: 100, capaian: 102.56, weights: { 2022: 25 } },
    { code: "B2.1", weight: 25, realisasi: 96.8, capaian: 98.27, weights: { 2022: 20 } },
    { code: "B3.1", weight: 15, realisasi: 100.64, capaian: 104.83, weights: { 2022: 15 } },
  ],
};
const CAPAIAN: Known = {
  what: "capaian",
  year: "2024",
  realisasi: 66,
  target: 50,
  cap: 120,
  lastYear: { year: "2023", realisasi: 92.97, target: 91 },
};
const WEIGHT: Known = {
  what: "bobot",
  year: "2024",
  expected: 20,
  years: [{ year: "2022", printed: [{ value: 25, source: at(318) }] }],
  elsewhere: [{ value: 30, source: at(320) }],
};
const PRODUCT: Known = { what: "bobotKaliRealisasi", year: "2024", bobot: 40, realisasi: 84.52, capaian: 99.44 };

/** B3.1 2024 (lkj-pwni-2024 lines 1551-1553): 40 x 89,91 + 40 x 3,95 (98,75 of 100; 100 for class 4) + 20 x 105,9. */
const B31: Known = {
  what: "realisasi",
  year: "2024",
  expected: 96.64,
  components: [
    { code: "B3.1.1", weight: 40, realisasi: 89.91, capaian: 99.9 },
    { code: "B3.1.2", weight: 40, realisasi: 98.75, capaian: 98.75, scaled: { value: 3.95, of: 4 }, persepsi: 4 },
    { code: "B3.1.3", weight: 20, realisasi: 105.9, capaian: 105.9 },
  ],
};

/** Independent sums: 40 x 84,52 + 25 x 100 + 20 x 96,8 + 15 x 100,64 = 93,264; without B3.1 78,008; of capaian 100,58. */
test.each<[string, Known, number, string]>([
  ["the weight of 2022", WEIGHT, 25, " Angka di sel ini adalah bobot tahun 2022."],
  [
    "a weight that its source prints too",
    WEIGHT,
    30,
    " Sumber juga mencetaknya untuk 2024 (lkj-pwni-2024 baris 320), tetapi indeks 2024 hanya terhitung dengan bobot katalog.",
  ],
  ["a weight as a share of 1", WEIGHT, 0.2, " Angka ini 1/100 dari yang seharusnya."],
  ["a figure in thousands", IPPWNI, 93104, " Angka ini 1.000 kali yang seharusnya."],
  ["last year's capaian", CAPAIAN, 102.16, " Angka ini adalah capaian tahun 2023 (92,97 / 91)."],
  ["a capaian held at its cap", CAPAIAN, 120, " Angka ini adalah capaian yang dibatasi 120%."],
  ["a capaian written out", CAPAIAN, 132, " Angka ini adalah capaian tanpa batas 120%."],
  ["the realisasi itself", PRODUCT, 84.52, " Yang tertulis adalah realisasinya sendiri."],
  ["two digits exchanged", { ...CAPAIAN, expected: 93.4 }, 94.3, " Dua angka tertukar: 93,4 menjadi ini."],
  ["two digits exchanged, one of them a 0", { ...CAPAIAN, expected: 92.5 }, 92.05, " Dua angka tertukar: 92,50 menjadi ini."],
  [
    "two rows exchanged",
    { ...IPPWNI, others: [{ code: "B2.1", value: 93.104, right: 96.8 }] },
    96.8,
    " Angka ini dan angka B2.1 tertukar tempat.",
  ],
  [
    "a blank counted as 0",
    { ...IPPWNI, components: [...IPPWNI.components!.slice(0, 3), { ...IPPWNI.components![3]!, realisasi: null }] },
    78.01,
    " Angka ini menghitung B3.1, yang kosong, sebagai 0.",
  ],
  ["a figure of a scale", B31, 58.72, " Angka ini menghitung B3.1.2 dengan nilai skalanya (3,95), belum dikonversi."],
  ["a class for its interval", B31, 97.14, " Angka ini menghitung B3.1.2 dengan nilai persepsinya (4), bukan nilai intervalnya."],
  ["weight x capaian", PRODUCT, 39.78, " Yang tertulis adalah bobot x capaian (39,78)."],
  ["an index of capaian", IPPWNI, 100.58, " Angka ini adalah jumlah berbobot capaian komponennya, bukan realisasinya."],
  ["an index with the weights of 2022", IPPWNI, 93.26, " Angka ini terhitung dengan bobot tahun 2022."],
  ["an index without its last component", IPPWNI, 78.01, " Angka ini adalah jumlahnya tanpa B3.1."],
  ["an index of products with two decimals", IPPWNI, 93.11, " Angka ini dibulatkan di setiap langkah."],
  ["an index of products that were cut", IPPWNI, 93.09, " Angka ini dipotong di setiap langkah."],
])("%s", (_, known, found, sentence) => {
  const answer = explain(known, { fits: ({ value }) => roundHalfUp(value, 2) === found || value === found });
  expect(answer && say(answer.sentence)).toBe(sentence);
});

test("nothing is made up", () => {
  for (const known of [IPPWNI, CAPAIAN, WEIGHT, PRODUCT, { what: "target", year: "2024" } as const])
    expect(explain(known, { fits: ({ value }) => roundHalfUp(value, 2) === 57.31 })).toBeNull();
});

test("the simplest comes first, unless others are asked for", () => {
  const known: Known = { ...CAPAIAN, years: [{ year: "2023", printed: [{ value: 102.16, source: at(326) }] }] };
  const fits = ({ value }: { value: number }): boolean => roundHalfUp(value, 2) === 102.16;
  expect(say(explain(known, { fits })!.sentence, "en")).toBe(" This figure is the capaian of 2023.");
  expect(say(explain(known, { fits, only: ["last-years-ratio"] })!.sentence, "en")).toBe(
    " This figure is the capaian of 2023 (92.97 / 91).",
  );
  expect(variants.map(({ steps }) => steps)).toEqual(variants.map(({ steps }) => steps).sort());
});
