import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The source texts are not part of the repository. CAPAIAN_SEEDS names their folder; beside the repository is where they lie by default. */
function seedFolder(): string {
  return resolve(process.env.CAPAIAN_SEEDS ?? "../shared/seeds");
}

const PREFIX: Readonly<Record<string, string>> = {
  "lkj-pwni-2024": "000_",
  "capaian-pwni-2022": "001_",
  "metadata-01.02.013": "002_",
  "metadata-01.02.005": "003_",
  "renstra-kp2mi-2025-2029": "004_",
};

/** The lines of a source text (index 0 is line 1), or undefined where the texts are not at hand. */
export function sourceLines(id: string): readonly string[] | undefined {
  const prefix = PREFIX[id];
  const folder = seedFolder();
  if (prefix === undefined || !existsSync(folder)) return undefined;
  const file = readdirSync(folder).find((name) => name.startsWith(prefix));
  return file === undefined ? undefined : readFileSync(resolve(folder, file), "utf8").split("\n");
}

/** What a run without the texts must say out loud. */
export function skippedMessage(id: string): string {
  return `SKIPPED: ${id} was NOT held against its source text; no text found in ${seedFolder()} (set CAPAIAN_SEEDS to the folder of the texts).`;
}
