import { fileURLToPath } from "node:url";
import all, { base } from "./jest.config.js";
import { BUNDLES, writeBundles } from "./scripts/lib/bundles.mjs";
import { LONG_TESTS } from "./scripts/lib/long-tests.mjs";

const bundled = writeBundles(fileURLToPath(new URL(".", import.meta.url)), LONG_TESTS);

/** The step "unit" of npm test: the same tests as jest.config.js, those of pure rooms many files to one run. */
export default {
  ...all,
  projects: all.projects.map((project) =>
    project === base
      ? {
          ...base,
          roots: [...base.roots, `<rootDir>/${BUNDLES}`],
          testPathIgnorePatterns: [...base.testPathIgnorePatterns, ...bundled.map((file) => `<rootDir>/${file.replaceAll(".", "\\.")}$`)],
        }
      : project,
  ),
};
