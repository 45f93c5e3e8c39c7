/**
 * Test files that take longest, the longest first. Jest knows that of the last run and otherwise goes by size, so that in a fresh clone one
 * of these would begin when all others have ended, and the other processors would wait for it.
 */
export const LONG_TESTS = [
  "test/limits/readers.test.ts",
  "test/checks/equations.test.ts",
  "test/tables/libreOffice/libreOffice.test.ts",
  "test/limits/patterns.test.ts",
  "test/tables/checked.test.ts",
  "test/books/planted.test.ts",
  "test/cli/periksa.test.ts",
  "test/node/memory.test.ts",
  "test/pane/katalog.test.tsx",
  "test/pane/periksa.test.tsx",
  "test/pane/own.test.tsx",
  "test/checks/engine/fingerprint.test.ts",
  "test/tooling/apiSets.test.ts",
  "test/tooling/lint.test.ts",
  "test/catalogue/check.test.ts",
  "test/e2e/scenes.test.ts",
  "test/e2e/tabel.test.ts",
  "test/e2e/jenis.test.ts",
  "test/e2e/semua.test.ts",
  "test/e2e/kembali.test.ts",
];
