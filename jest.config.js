const transform = {
  "^.+\\.(m?js|tsx?|jsx)$": [
    "@swc/jest",
    {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    },
  ],
};

/**
 * In Jest's sandbox a look at a global costs hundreds of times what it costs elsewhere, unless the module is handed it. Nobody replaces
 * these; timers and Date are replaced and stay out.
 */
const sandboxInjectedGlobals = ["Array", "BigInt", "Infinity", "JSON", "Map", "Math", "Object", "RegExp", "Set"];

/** Pure code runs in Node; a test that needs a page says so with a `@jest-environment jsdom` comment. */
export const base = {
  testEnvironment: "node",
  runtime: "<rootDir>/scripts/lib/jest-runtime.cjs",
  setupFiles: ["<rootDir>/test/support/webText.ts"],
  globalSetup: "<rootDir>/scripts/generate-when-stale.mjs",
  // A test of one thing stands beside it; tests of how things work together, and what tests share, in test/.
  roots: ["<rootDir>/test", "<rootDir>/src"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/built/"],
  transform,
  sandboxInjectedGlobals,
  // A hung test must end; how fast a machine is says nothing about the code.
  testTimeout: 60_000,
};

/** What speaks to Excel runs against every Excel the workbench can play; the other tests meet the web's (src/workbench/officejs/profiles.ts). */
const otherExcels = ["windows", "mac", "ltsc2021"].map((profile) => ({
  ...base,
  displayName: profile,
  roots: ["<rootDir>/test/excel"],
  globals: { CAPAIAN_PROFILE: profile },
}));

/** How every run goes, which Jest reads at its top only and not in a project. */
export const running = {
  testTimeout: base.testTimeout,
  testSequencer: "<rootDir>/scripts/lib/longest-first.mjs",
  reporters: ["default", "<rootDir>/scripts/lib/seed-reporter.mjs"],
};

/** Every core: jest leaves one idle, which is half of a small machine. */
export default { ...running, projects: [base, ...otherExcels], maxWorkers: "100%" };
