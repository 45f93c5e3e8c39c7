import { sumExact } from "../../numbers";
import { longSum } from "./longSum";

const column = (rows: number, figure: (row: number) => number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => figure(row));

test.each([
  ["shares with more digits than a double adds", column(3000, (row) => ((row % 13) / 20) * 100 + 1 / 3)],
  ["small and large figures", column(500, (row) => (row % 2 === 0 ? 1e15 : 0.1))],
  ["whole numbers", column(200, (row) => row % 7)],
  ["figures all different", column(200, (row) => row / 7)],
  ["a short list", column(3, (row) => row / 7)],
])("%s", (_, values) => {
  expect(longSum(values)).toBe(sumExact(values));
});
