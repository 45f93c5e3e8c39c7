import { bobotFormat } from "../../src/sheet/numberFormats";

test.each([
  [40, "0%"],
  [33.3, "0.0%"],
  [6.25, "0.00%"],
  [33.33, "0.00%"],
  // As lines 293-295 of lkj-pwni-2024 print a third.
  [100 / 3, "0.0%"],
  [100 / 7, "0.0%"],
  [12.345, "0.00%"],
  [null, "0%"],
])("a weight of %p is shown as %s", (points, format) => {
  expect(bobotFormat(points)).toBe(format);
});
