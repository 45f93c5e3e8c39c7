// Makes `npx capaian` find the command of this clone (npm's postinstall). A `bin` in package.json would not do: npx then
// installs the clone as a package of its own into its cache, which takes the network.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const command = path.join(root, "src/cli/capaian.mjs");
const folder = path.join(root, "node_modules/.bin");

if (existsSync(command)) {
  mkdirSync(folder, { recursive: true });
  const link = path.join(folder, "capaian");
  rmSync(link, { force: true });
  if (process.platform === "win32") {
    writeFileSync(`${link}.cmd`, '@node "%~dp0..\\..\\src\\cli\\capaian.mjs" %*\r\n');
  } else {
    chmodSync(command, 0o755);
    symlinkSync(path.relative(folder, command), link);
  }
}
