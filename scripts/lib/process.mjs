import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The repository's top folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a command in the repository with its output shown; resolves to its exit code (128 when a signal ended it).
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, onOutput?: (piece: string) => void }} [options] `onOutput` gets what the command
 * says instead of the terminal
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const out = onOutput ? "pipe" : "inherit";
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", out, out], env: { ...process.env, ...env } });
    for (const stream of onOutput ? [child.stdout, child.stderr] : []) stream.setEncoding("utf8").on("data", onOutput);
    child.on("error", reject);
    // "close" comes after the last of the output, "exit" may not.
    child.on("close", (code) => resolve(code ?? 128));
  });
}

/** Runs a script of Node, so that no shell and no .cmd file is needed on Windows. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Runs npm itself: through the npm that started us where there is one, so that both are the same version. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm && /\.[cm]?js$/.test(npm)) return runNode([npm, ...args]);
  return process.platform === "win32" ? run("cmd.exe", ["/c", "npm", ...args]) : run("npm", args);
}

/** A sentence for the person at the keyboard, and the end. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * Whether a module is the program that was started, not a part of another. Node names the module by its real path, and the
 * program as it was typed: a clone under a linked folder (macOS's /tmp) has two names.
 * @param {string} url the module's import.meta.url
 */
export function isProgram(url) {
  const program = process.argv[1];
  return program !== undefined && existsSync(program) && url === pathToFileURL(realpathSync(program)).href;
}
