import { base } from "./jest.config.js";

/** Tests of what `npm run build` made; they run after it. */
export default {
  ...base,
  roots: ["<rootDir>/test/built"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 60_000,
};
