import { falseAlarms, plantAll } from "./measure";

/** Planted faults that are told at least; raised when a rule is added, never lowered. `npm run bench:periksa` prints them by kind. */
const TOLD = 367;

test("clean workbooks of other organisations raise no complaint, nor do harmless edits of them", () => {
  expect(falseAlarms().alarms).toEqual([]);
});

test("planted faults are told", () => {
  expect(plantAll().filter(({ found }) => found).length).toBeGreaterThanOrEqual(TOLD);
});
