import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { readData } from "./catalogue-check/read";
import { skippedMessage, sourceLines } from "./catalogue-check/seeds";
import { citedLines, derivePlaces } from "./places/derive";

/** Writes where a reader finds what the catalogue cites, derived from the source texts: src/catalogue/places.json. */
const FILE = "src/catalogue/places.json";
const places = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, unknown>;
for (const document of readData().documents) {
  const lines = sourceLines(document.source.id);
  if (!lines) {
    console.log(skippedMessage(document.source.id));
    continue;
  }
  const ranges = derivePlaces(lines, citedLines(document));
  // Also when nothing tells a page: then nothing is said, and no line is taken for one.
  places[document.source.id] = ranges;
}
const text = await format(JSON.stringify(places), { ...(await resolveConfig(FILE)), parser: "json" });
writeFileSync(FILE, text);
