import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes which files each entry and each named lazy part of a build loads: `{ "taskpane": ["taskpane.js"], "pane": [...] }`.
 * The size check needs it; it is written beside the build, never into it.
 */
export class ChunkListPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap("ChunkListPlugin", (stats) => {
      const { namedChunkGroups } = stats.toJson({ all: false, chunkGroups: true });
      const list = Object.fromEntries(
        Object.entries(namedChunkGroups ?? {}).map(([name, group]) => [name, group.assets.map((asset) => asset.name)]),
      );
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(list, null, 2));
    });
  }
}
