import { call } from "../../../../test/functions/call";
import { truncateTo } from "../../../numbers";

test("cases of 2024 after those of 2023, printed 25,5% and cut (lkj-pwni-2024:554)", () => {
  const growth = call("PWNI.PERTUMBUHAN", 67297, 53598) as number;
  expect(growth).toBeCloseTo(25.5588, 4);
  expect(truncateTo(growth, 1)).toBe(25.5);
  expect(call("PWNI.PERTUMBUHAN", "67.297", "53.598 kasus")).toMatch(/^#VALUE! Argumen kini berisi "67.297", yang dapat berarti/);
});

test.each([
  [["87,93%", "85,10%"], "#VALUE! Argumen kini berisi 87,93%; kenaikan persentase dinyatakan dalam poin: kurangkan kedua nilainya."],
  [[90, "85,10%"], "#VALUE! Argumen lalu berisi 85,1%; kenaikan persentase dinyatakan dalam poin: kurangkan kedua nilainya."],
  [[5, 0], "#VALUE! Argumen lalu berisi 0; pertumbuhan memerlukan angka di atas 0."],
  [[5, -4], "#VALUE! Argumen lalu berisi -4; pertumbuhan memerlukan angka di atas 0."],
  [[5, null], "#VALUE! Argumen lalu kosong; isi dengan angka, misalnya 84,52."],
  [[0, 4], -100],
  [[4, 4], 0],
])("%j gives %j", (args, expected) => {
  expect(call("PWNI.PERTUMBUHAN", ...args)).toBe(expected);
});
