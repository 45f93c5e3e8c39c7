/**
 * The command line as plain JavaScript, so that a call need not translate the sources: made when first called and again after every
 * change. What was made carries the fingerprint of all it was made from, so it is never older than the sources.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import generateWhenStale from "./generate-when-stale.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Everything that is translated or decides how. */
const MADE_FROM = ["src", "scripts/built-command.mjs", "scripts/registries.mjs", "scripts/generate.ts", "package.json", "tsconfig.json"];
/** What is installed; npm writes it. */
const INSTALLED = "node_modules/.package-lock.json";
/** Made from the rest. */
const MADE = /(?:^|\/)generated(?:\/|$)|\.generated\.ts$/;
/** Rooms that the command never loads. */
const OTHER_ROOMS = new Set(["src/pane", "src/excel", "src/workbench", "src/commands"]);

/** How long an older translation stays, for a call that may still be running with it. */
const KEPT = 60 * 60 * 1000;

function* filesBelow(base, place) {
  const stat = statSync(path.join(base, place));
  if (!stat.isDirectory()) yield [place, stat];
  else
    for (const name of readdirSync(path.join(base, place))) {
      const inside = `${place}/${name}`;
      if (!MADE.test(inside) && !OTHER_ROOMS.has(inside)) yield* filesBelow(base, inside);
    }
}

/** Of every source its place, its size and when it was changed: another one means that something is not as it was. */
export function fingerprint(base = root) {
  const hash = createHash("sha256").update(process.version);
  for (const place of [...MADE_FROM, INSTALLED].filter((each) => existsSync(path.join(base, each))))
    for (const [file, { size, mtimeMs }] of filesBelow(base, place)) hash.update(`${file}|${size}|${mtimeMs}\n`);
  return hash.digest("hex").slice(0, 24);
}

/** Large data is read faster as JSON than as the program text it would become. */
const DATA_AS_JSON = {
  name: "data-as-json",
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path: file }) => {
      const data = JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
      return { contents: `module.exports = JSON.parse(${JSON.stringify(data)});`, loader: "js" };
    });
  },
};

async function translate(folder) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: { main: "src/cli/main.ts", parseWorker: "src/node/parseWorker.ts" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Packages are loaded from where npm put them.
    packages: "external",
    plugins: [DATA_AS_JSON],
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "silent",
  });
}

/** Takes away what older sources were translated to. */
function tidy(folder, keep) {
  for (const name of readdirSync(folder)) {
    const at = path.join(folder, name);
    if (name !== keep && Date.now() - statSync(at).mtimeMs > KEPT) rmSync(at, { recursive: true, force: true });
  }
}

/**
 * The module of the command, translated from the sources as they are now; null where it cannot be made (no esbuild, a folder that
 * cannot be written), and the caller translates on the way.
 */
export async function builtCommand(folder = path.join(root, "build/cli")) {
  const print = fingerprint();
  const ready = path.join(folder, print);
  const main = path.join(ready, "main.mjs");
  if (existsSync(main)) return main;
  generateWhenStale();
  const draft = path.join(folder, `${print}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return null;
  }
  try {
    await translate(draft);
    // A source that was changed meanwhile may be in it or not.
    if (fingerprint() !== print) throw new Error("The sources were changed while they were translated.");
    // Another call may have been faster.
    if (!existsSync(ready)) renameSync(draft, ready);
    utimesSync(ready, new Date(), new Date());
    tidy(folder, print);
    return main;
  } catch {
    return null;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
