import { base } from "./jest.config.js";

/** A real browser on the workbench page; one after the other, since each test file brings its own browser. */
export default {
  ...base,
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
