import { citedPlace } from "../../../catalogue/placeWords";
import { ok, type Result } from "../../../language/result";
import { say } from "../../../language/say";
import type { AskedSource } from "./run";

const place = (source: string, line: number): string => say(citedPlace(source, line), "id");

/** "Laporan Kinerja ... (lkj-pwni-2024): rumus 2024 (hal. 26), target 2024 (Tabel 4, hal. 17)"; Indonesian for every reader, as names are. */
export function LATE({ provenance: { source, year, line, lines }, note }: AskedSource): Result<string> {
  if (lines.length === 0) return ok(`${source.title} (${source.id}): ${place(source.id, line)}${note}`);
  const documents = [...new Map(lines.map((each) => [each.source.id, each.source])).values()];
  const said = documents.map(({ id, title }) => {
    const printed = lines.filter((each) => each.source.id === id);
    return `${title} (${id}): ${printed.map((of) => `${of.what} ${year} (${place(id, of.line)})`).join(", ")}`;
  });
  return ok(said.join("; ") + note);
}
