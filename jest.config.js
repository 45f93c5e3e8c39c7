const transform = {
  "^.+\\.(m?js|tsx?|jsx)$": [
    "@swc/jest",
    {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
      module: { type: "commonjs" },
    },
  ],
};

/** Pure code runs in Node; a test that needs a page says so with a `@jest-environment jsdom` comment. */
export default {
  testEnvironment: "node",
  globalSetup: "<rootDir>/scripts/generate-when-stale.mjs",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/built/"],
  transform,
};
