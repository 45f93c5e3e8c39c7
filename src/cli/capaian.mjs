#!/usr/bin/env node
// Starts the command line: as it was translated once, or from its TypeScript sources where that cannot be.
import { pathToFileURL } from "node:url";
import { builtCommand } from "../../scripts/built-command.mjs";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

async function load() {
  const built = await builtCommand();
  if (built !== null) return import(pathToFileURL(built).href);
  const { register } = await import("tsx/esm/api");
  register();
  return import("./main.ts");
}

const { main } = await load();
const code = await main(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
// Not process.exit(): a pipe may not have taken everything yet.
process.exitCode = code;
