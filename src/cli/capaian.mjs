#!/usr/bin/env node
// Starts the command line from its TypeScript sources.
import { register } from "tsx/esm/api";
import generateWhenStale from "../../scripts/generate-when-stale.mjs";

generateWhenStale();
register();
const { main } = await import("./main.ts");
const code = await main(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
// Not process.exit(): a pipe may not have taken everything yet.
process.exitCode = code;
