import { base, running } from "./jest.config.js";

/** Tests of what `npm run build` made; they run after it. Every core: jest leaves one idle, which is half of a small machine. */
export default {
  ...base,
  ...running,
  roots: ["<rootDir>/test/built"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: "100%",
};
