import type { Catalogue } from "../catalogue/catalogue";
import { findingsOn, inspectWorkbook, type CheckedPlace } from "../checks";
import { say } from "../language/say";
import { withoutReports } from "../report/isReport";
import type { Snapshot } from "../sheet/snapshot";
import type { Output } from "./command";
import { tabelSays } from "./messages";
import { keptExceptions } from "./periksa-places";

/** Milliseconds after which no further rule is begun: the table is there, and `periksa` tells everything. */
const LIMIT = 5_000;

interface Told {
  readonly catalogue: Catalogue;
  readonly file: string;
  readonly out: Output;
}

/** Says on standard error what is wrong in the cells of a workbook that figures were taken from: a line each, and first how many. */
export function tellInputs(snapshot: Snapshot, cells: readonly CheckedPlace[], { catalogue, file, out }: Told): void {
  if (cells.length === 0) return;
  const language = out.language ?? "id";
  const options = { suppressions: keptExceptions(snapshot) ?? [], now: () => performance.now(), limit: LIMIT };
  const findings = findingsOn(inspectWorkbook(withoutReports(snapshot), catalogue, options).findings, cells);
  if (findings.length === 0) return;
  out.error(say(tabelSays.inputs({ file, count: { value: findings.length, grouping: false } }), language));
  for (const { sheet, address, message } of findings) out.error(`  ${sheet}!${address}  ${say(message, language)}`);
}
