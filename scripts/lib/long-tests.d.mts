/** Paths in the project of the test files that are begun first. */
export const LONG_TESTS: readonly string[];
