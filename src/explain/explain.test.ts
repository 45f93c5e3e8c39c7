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
