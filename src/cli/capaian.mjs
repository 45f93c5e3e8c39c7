#!/usr/bin/env node
// Starts the command line from its TypeScript sources.
import { register } from "tsx/esm/api";
import generateWhenStale from "../../scripts/generate-when-stale.mjs";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

generateWhenStale();
register();
const { main } = await import("./main.ts");
const code = await main(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
// Not process.exit(): a pipe may not have taken everything yet.
process.exitCode = code;
