// The order in which Jest begins test files.
import TestSequencer from "@jest/test-sequencer";
import { LONG_TESTS } from "./long-tests.mjs";

/** Jest makes one of what a sequencer's file exports by default, and takes nothing else. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = LONG_TESTS.findIndex((each) => path.replaceAll("\\", "/").endsWith(`/${each}`));
      return place < 0 ? LONG_TESTS.length : place;
    };
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
