// The order in which Jest begins test files.
import TestSequencer from "@jest/test-sequencer";
import { BUNDLES } from "./bundles.mjs";
import { LONG_TESTS } from "./long-tests.mjs";

/** Jest makes one of what a sequencer's file exports by default, and takes nothing else. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = LONG_TESTS.findIndex((each) => path.replaceAll("\\", "/").endsWith(`/${each}`));
      if (place >= 0) return place;
      // Many files in one: after those that are long by themselves, before all others.
      return LONG_TESTS.length + (path.replaceAll("\\", "/").includes(`/${BUNDLES}/`) ? 0 : 1);
    };
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
