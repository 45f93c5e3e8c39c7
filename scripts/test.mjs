// The whole check, step by step: every step runs, so that one failure does not hide another, and any failure fails the run.
// Names of steps as arguments run only those: npm test -- typecheck lint
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { ensureChromium, HOW_TO_GET_CHROMIUM } from "./lib/chromium.mjs";
import { ensureLibreOffice } from "./lib/libreoffice.mjs";
import { root, runNode, stop } from "./lib/process.mjs";

const RESULTS = "build/test-results";

/** Every step makes much that is thrown away at once; with room for it the collector has to move less of it (5 to 7 % of the time). */
const ROOM = "--max-semi-space-size=64";

const jest = (name, config) => ["node_modules/jest/bin/jest.js", "--config", config, "--json", "--outputFile", `${RESULTS}/${name}.json`];

/**
 * `needs` names a step without which this one could only say something false. Steps of one processor (`beside`) run side by side, and
 * what each says is shown in one piece; the tests use every processor by themselves. The longest of them begin first: what is left at the end
 * is short, and no processor waits long for another.
 */
const STEPS = [
  { name: "build", about: "dist and the workbench page", args: ["scripts/build.mjs"], beside: true },
  { name: "lint", about: "ESLint", args: ["node_modules/eslint/bin/eslint.js", "."], beside: true },
  { name: "typecheck", about: "TypeScript", args: ["node_modules/typescript/bin/tsc"], beside: true },
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
    beside: true,
  },
  {
    name: "dead",
    about: "exports and files nobody uses",
    args: ["node_modules/knip/bin/knip.js", "--no-progress", "--include", "files,exports,types"],
    beside: true,
  },
  { name: "rooms", about: "one-way imports", args: ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "src"], beside: true },
  { name: "unit", about: "jest", args: jest("unit", "jest.unit.config.js"), jest: true, office: true },
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
const office = steps.some((step) => step.office) ? await ensureLibreOffice() : null;
const env = { ...(chromium && { CHROMIUM_PATH: chromium }), ...(office && { LIBREOFFICE_PATH: office }) };
rmSync(path.join(root, RESULTS), { recursive: true, force: true });
mkdirSync(path.join(root, RESULTS), { recursive: true });

const outcomes = [];

/** Runs a step and keeps how it ended. `options` as of `runNode`. */
async function take(step, options = {}) {
  const started = Date.now();
  const code = await runNode([ROOM, ...step.args], { ...options, env });
  const counted = step.jest ? countTests(step.name, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  outcomes.push({ name: step.name, seconds: (Date.now() - started) / 1000, ...counted });
}

const title = (step) => `\n=== ${step.name}: ${step.about}`;

const waiting = steps.filter((step) => step.beside);
/** Takes the waiting steps one after the other; as many of these run at once as the machine has processors. */
async function takeWaiting() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    let said = "";
    await take(step, { onOutput: (piece) => (said += piece) });
    console.log(`${title(step)}\n${said.trimEnd()}`);
  }
}
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, takeWaiting));

for (const step of steps.filter(({ beside }) => !beside)) {
  console.log(title(step));
  if (outcomes.some(({ name, failed }) => name === step.needs && failed > 0)) {
    console.log(`Not run: ${step.needs} failed.`);
    outcomes.push({ name: step.name, seconds: 0, passed: 0, failed: 1 });
  } else if (step.browser && !chromium) {
    console.error(HOW_TO_GET_CHROMIUM);
    outcomes.push({ name: step.name, seconds: 0, passed: 0, failed: 1 });
  } else await take(step);
}

outcomes.sort((one, other) => STEPS.findIndex(({ name }) => name === one.name) - STEPS.findIndex(({ name }) => name === other.name));
console.log("\n=== summary");
for (const { name, seconds, passed, failed } of outcomes) {
  console.log(
    `${failed > 0 ? "FAILED" : "passed"}  ${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exit(total("failed") > 0 ? 1 : 0);
