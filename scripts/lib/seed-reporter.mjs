// Jest's reporter of property tests: what makes a failure come again stands last, where output that is cut still has it.
import { seedsOf } from "./seeds.mjs";

/** Jest makes one of what a reporter's file exports by default, and takes nothing else. */
export default class SeedReporter {
  onRunComplete(_contexts, { testResults }) {
    const seeds = seedsOf(testResults);
    if (seeds.length > 0)
      process.stderr.write(`\nProperties that failed; fc.assert(property, { seed, path }) tries them again:\n${seeds.join("\n")}\n`);
  }
}
