import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { CHUNK_LIST } from "../lib/hosting.mjs";
import { WORDS } from "../lib/words-apart.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Limits in bytes after gzip, 1 kB = 1000 bytes. Painted is what the page needs until its tabs answer; the frame is all that is
 * fetched until React has taken them over and answers (Microsoft's own React template needs 169 kB for as much); views bring Fluent.
 * The Renstra of RENSTRA.* and what the functions say of errors (a reader gets one language) are fetched beside their script, which does not wait for them.
 */
export const LIMITS = { functions: 35_000, renstra: 20_000, words: 8_000, painted: 44_000, frame: 100_000 } as const;

/** Bytes of a file of dist as a web server sends it (gzip, its default level). */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(path.join(root, "dist", file))).length;
}

export interface Size {
  readonly what: keyof typeof LIMITS;
  readonly label: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly limit: number;
}

/** Bytes of every script of the add-in, each view opened and each table made once. */
export function allScripts(): number {
  // dist also holds the chunks of earlier builds.
  const { builds } = JSON.parse(readFileSync(path.join(root, "dist", CHUNK_LIST), "utf8")) as { builds: readonly string[][] };
  const files = [...readdirSync(path.join(root, "dist")), ...builds[0]!].filter((file) => file.endsWith(".js"));
  return files.reduce((sum, file) => sum + gzipSize(file), 0);
}

/** Sizes of the production build in dist, with the limits they must keep. office.js is Microsoft's and not counted. */
export function sizes(): readonly Size[] {
  const chunks = JSON.parse(readFileSync(path.join(root, "build/addin-chunks.json"), "utf8")) as Record<string, string[]>;
  const filesOf = (...names: string[]): string[] =>
    names.flatMap((name) => {
      const files = (chunks[name] ?? []).filter((file) => file.endsWith(".js"));
      if (files.length === 0) throw new Error(`The build has no scripts of "${name}": run npm run build.`);
      return files;
    });
  const size = (what: keyof typeof LIMITS, label: string, files: readonly string[]): Size => {
    const distinct = [...new Set(files)];
    return { what, label, files: distinct, bytes: distinct.reduce((sum, file) => sum + gzipSize(file), 0), limit: LIMITS[what] };
  };
  return [
    size("functions", "Functions script", filesOf("functions")),
    size("renstra", "Renstra of RENSTRA.*, fetched beside it", ["renstra.json"]),
    size("words", "What the functions say of errors, fetched beside it (English)", [WORDS.en]),
    size("painted", "Pane painted, and its tabs answer (page, style, scripts without office.js)", [
      "taskpane.html",
      "taskpane.css",
      ...filesOf("functions", "taskpane"),
    ]),
    size("frame", "Pane's frame (page, styles, every script before it, without office.js)", [
      "taskpane.html",
      "taskpane.css",
      "frame.css",
      ...filesOf("functions", "taskpane", "pane"),
    ]),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log("Sizes after gzip:");
  for (const { label, files, bytes, limit } of sizes()) {
    console.log(`  ${label}: ${kilobytes(bytes)} of ${kilobytes(limit)}${bytes > limit ? "  TOO LARGE" : ""}`);
    if (bytes > limit) process.exitCode = 1;
    if (files.length > 1) for (const file of files) console.log(`    ${file}: ${kilobytes(gzipSize(file))}`);
  }
  console.log(`  All scripts, every view opened: ${kilobytes(allScripts())}`);
}
