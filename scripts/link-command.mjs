// Makes `npx capaian` find the command of this clone. A `bin` in package.json would not do: npx then installs the clone as a
// package of its own into its cache, which takes the network. Runs as npm's postinstall, and from the set-up, because npm may be
// configured to run no scripts (ignore-scripts).
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isProgram, root } from "./lib/process.mjs";

const command = path.join(root, "src/cli/capaian.mjs");
const link = path.join(root, "node_modules/.bin/capaian");
const FOR_WINDOWS = '@node "%~dp0..\\..\\src\\cli\\capaian.mjs" %*\r\n';

function isLinked() {
  try {
    return process.platform === "win32"
      ? readFileSync(`${link}.cmd`, "utf8") === FOR_WINDOWS
      : realpathSync(link) === realpathSync(command);
  } catch {
    return false;
  }
}

/** Links the command, or leaves the link as it is when it is right. */
export function linkCommand() {
  if (!existsSync(command) || isLinked()) return;
  mkdirSync(path.dirname(link), { recursive: true });
  if (process.platform === "win32") {
    writeFileSync(`${link}.cmd`, FOR_WINDOWS);
  } else {
    rmSync(link, { force: true });
    chmodSync(command, 0o755);
    symlinkSync(path.relative(path.dirname(link), command), link);
  }
}

if (isProgram(import.meta.url)) linkCommand();
