import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CHUNK_LIST, CHUNKS } from "./hosting.mjs";

/** Builds whose chunks stay in dist, the newest included. */
export const KEPT_BUILDS = 10;

/** The chunks of the builds so far, newest first; none before the first build. */
function readBuilds(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).builds : [];
}

/**
 * Keeps the chunks of the builds before: a pane that somebody opened yesterday fetches its views by yesterday's names. What has
 * fallen off the list is deleted; a file that was never on it is somebody else's and stays.
 */
export class ChunkKeeperPlugin {
  apply(compiler) {
    compiler.hooks.done.tap("ChunkKeeperPlugin", (stats) => {
      if (stats.hasErrors()) return;
      const folder = compiler.outputPath;
      const list = path.join(folder, CHUNK_LIST);
      const now = stats.compilation
        .getAssets()
        .map(({ name }) => name)
        .filter((name) => name.startsWith(`${CHUNKS}/`))
        .sort();
      const before = readBuilds(list);
      const builds = [now, ...before.filter((build) => JSON.stringify(build) !== JSON.stringify(now))];
      const kept = new Set(builds.slice(0, KEPT_BUILDS).flat());
      for (const name of builds.slice(KEPT_BUILDS).flat()) if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(list, `${JSON.stringify({ builds: builds.slice(0, KEPT_BUILDS) }, null, 1)}\n`);
    });
  }
}

/** What webpack must not clean away before a build: the chunks and their list. */
export const keptByClean = (asset) => asset === CHUNK_LIST || asset.startsWith(`${CHUNKS}/`);
