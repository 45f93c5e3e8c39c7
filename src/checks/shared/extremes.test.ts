import { extremesOf } from "./extremes";

const items = (...values: number[]) => values.map((value, at) => ({ value, at }));

/** As sorting gives them; sorting is stable. */
function sorted(all: readonly { readonly value: number; readonly at: number }[]) {
  const order = [...all].sort((one, other) => one.value - other.value);
  return { lowest: order[0], low: order[1]!.value, high: order.at(-2)!.value, highest: order.at(-1) };
}

test.each([[[1, 2]], [[2, 1]], [[3, 3]], [[5, 5, 5]], [[68, 0.6875, 90, 72]], [[1, 2, 3, 4, 100]], [[100, 4, 3, 2, 1]], [[4, 9, 4, 9, 7]]])(
  "the ends of %j are those of the sorted list",
  (values) => {
    expect(extremesOf(items(...values))).toEqual(sorted(items(...values)));
  },
);

test("one figure has nothing beside it", () => {
  expect(extremesOf(items(4))).toBeNull();
  expect(extremesOf([])).toBeNull();
});
