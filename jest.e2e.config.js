import { base, running } from "./jest.config.js";

/** A real browser on the workbench page. Each file brings its own browser and server; two at a time, as many as a small machine has processors. */
export default {
  ...base,
  ...running,
  roots: ["<rootDir>/test/e2e"],
  testEnvironment: "<rootDir>/test/e2e/environment.mjs",
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 2,
};
