import { extremesOf } from "./extremes";

/** As sorting gives them; sorting is stable. */
function sorted(values: readonly number[]) {
  const order = values
    .map((value, at) => ({ value, at }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((one, other) => one.value - other.value);
  return { count: order.length, lowest: order[0], low: order[1]!.value, high: order.at(-2)!.value, highest: order.at(-1) };
}

test.each([
  [[1, 2]],
  [[2, 1]],
  [[3, 3]],
  [[5, 5, 5]],
  [[68, 0.6875, 90, 72]],
  [[1, 2, 3, 4, 100]],
  [[100, 4, 3, 2, 1]],
  [[4, 9, 4, 9, 7]],
  [[NaN, 7, NaN, 2, 5, NaN]],
])("the ends of %j are those of the sorted list", (values) => {
  expect(extremesOf(values)).toEqual(sorted(values));
});

test("one figure has nothing beside it", () => {
  expect(extremesOf([4, NaN])).toBeNull();
  expect(extremesOf([])).toBeNull();
});
