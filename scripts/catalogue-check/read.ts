import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Regulation } from "../../src/catalogue/regulations/types";
import type { CatalogueDocument } from "../../src/catalogue/types";

export interface DataFiles {
  readonly documents: readonly CatalogueDocument[];
  readonly regulations: readonly Regulation[];
}

/** Every data file of the catalogue, whether the product already loads it or not; a regulation's has quotes and no nodes. */
export function readData(folder = "src/catalogue/data"): DataFiles {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as object);
  return {
    documents: files.filter((file): file is CatalogueDocument => "nodes" in file),
    regulations: files.filter((file): file is Regulation => "quotes" in file),
  };
}
