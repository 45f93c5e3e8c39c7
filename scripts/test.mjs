// The whole check, step by step: every step runs, so that one failure does not hide another, and any failure fails the run.
// Names of steps as arguments run only those: npm test -- typecheck lint
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureChromium, HOW_TO_GET_CHROMIUM } from "./lib/chromium.mjs";
import { root, runNode, stop } from "./lib/process.mjs";

const RESULTS = "build/test-results";

const jest = (name, config) => ["node_modules/jest/bin/jest.js", "--config", config, "--json", "--outputFile", `${RESULTS}/${name}.json`];

/** `needs` names a step without which this one could only say something false. */
const STEPS = [
  { name: "typecheck", about: "TypeScript", args: ["node_modules/typescript/bin/tsc"] },
  { name: "lint", about: "ESLint", args: ["node_modules/eslint/bin/eslint.js", "."] },
  {
    name: "format",
    about: "Prettier",
    args: [
      "node_modules/prettier/bin/prettier.cjs",
      "--check",
      "--log-level",
      "warn",
      "{src,test,scripts}/**/*.{ts,tsx,mts,mjs}",
      "*.{js,mjs}",
    ],
  },
  {
    name: "dead",
    about: "exports and files nobody uses",
    args: ["node_modules/knip/bin/knip.js", "--no-progress", "--include", "files,exports,types"],
  },
  { name: "rooms", about: "one-way imports", args: ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "src"] },
  { name: "unit", about: "jest", args: jest("unit", "jest.config.js"), jest: true },
  { name: "build", about: "dist and the workbench page", args: ["scripts/build.mjs"] },
  { name: "built", about: "what was built", args: jest("built", "jest.built.config.js"), jest: true, needs: "build", browser: true },
  { name: "e2e", about: "the workbench in Chromium", args: jest("e2e", "jest.e2e.config.js"), jest: true, needs: "build", browser: true },
];

function countTests(name, code) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(path.join(root, RESULTS, `${name}.json`), "utf8"),
    );
    // A suite that cannot be loaded has no failed test, yet is a failure.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) stop(`There is no step "${unknown.join('", "')}". Steps: ${STEPS.map((step) => step.name).join(", ")}.`);
const steps = STEPS.filter((step) => asked.length === 0 || asked.includes(step.name));

const chromium = steps.some((step) => step.browser) ? await ensureChromium() : null;
rmSync(path.join(root, RESULTS), { recursive: true, force: true });
mkdirSync(path.join(root, RESULTS), { recursive: true });

const outcomes = [];
for (const step of steps) {
  console.log(`\n=== ${step.name}: ${step.about}`);
  const started = Date.now();
  let outcome;
  if (outcomes.some(({ name, failed }) => name === step.needs && failed > 0)) {
    console.log(`Not run: ${step.needs} failed.`);
    outcome = { passed: 0, failed: 1 };
  } else if (step.browser && !chromium) {
    console.error(HOW_TO_GET_CHROMIUM);
    outcome = { passed: 0, failed: 1 };
  } else {
    const code = await runNode(step.args, { env: chromium ? { CHROMIUM_PATH: chromium } : {} });
    outcome = step.jest ? countTests(step.name, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  }
  outcomes.push({ name: step.name, seconds: (Date.now() - started) / 1000, ...outcome });
}

console.log("\n=== summary");
for (const { name, seconds, passed, failed } of outcomes) {
  console.log(
    `${failed > 0 ? "FAILED" : "passed"}  ${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exit(total("failed") > 0 ? 1 : 0);
