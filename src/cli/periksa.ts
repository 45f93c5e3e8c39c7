import { dirname, relative } from "node:path";
import type { Catalogue } from "../catalogue/catalogue";
import { inspectWorkbook, type Suppression } from "../checks";
import type { Message } from "../language/message";
import { say } from "../language/say";
import { damagedWords, keptCorrections } from "../reading/corrections";
import { readWorkbookFile } from "../node/read";
import { countsOf } from "../report/input";
import { withoutReports } from "../report/isReport";
import { catalogueFor } from "./ownCatalogue";
import { EXIT, type Output } from "./command";
import { periksaSays } from "./messages";
import { readPeriksaCall, type PeriksaCall } from "./periksa-call";
import { exceptionsOf, keptExceptions, filesOf, reportRefusal } from "./periksa-places";
import { plainCount, printCsv, printJson, printSummary, printText, type Outcome, type PrintOptions } from "./periksa-print";

/** What a call works with, once everything it names is there. */
interface Prepared extends PeriksaCall {
  readonly files: readonly string[];
  readonly suppressions: readonly Suppression[];
  readonly known: Catalogue;
}

/** Everything a call names, or the sentence why it cannot be carried out; null where that was said already. */
async function prepare(call: PeriksaCall, out: Output): Promise<Prepared | Message | null> {
  const files = await filesOf(call.places);
  if ("data" in files) return files;
  const refusal = call.report === null ? null : reportRefusal(call.report, call.overwrite, files);
  if (refusal) return refusal;
  const suppressions = call.exceptions === null ? [] : await exceptionsOf(call.exceptions);
  if ("data" in suppressions) return suppressions;
  const known = await catalogueFor(call.catalogue, out);
  return known && { ...call, files, suppressions, known };
}

/** Milliseconds after which no further rule is begun, the reading of the file included. */
const LIMIT = 25_000;
/** What a check has at least, however long the file took to read. */
const LEAST = 5_000;

async function check(file: string, { known, year, rules, suppressions }: Prepared, out: Output): Promise<Outcome> {
  const started = performance.now();
  const workbook = await readWorkbookFile(file);
  if (!workbook.ok) return { file, ok: false, why: workbook.problem.text };
  // What stands in the workbook stands wherever it is checked; a file of exceptions comes on top.
  const kept = keptExceptions(workbook.value);
  if (kept === null) out.error(say(periksaSays.keptDamaged({ file }), out.language ?? "id"));
  if (keptCorrections(workbook.value) === null) out.error(`${file}: ${say(damagedWords, out.language ?? "id")}`);
  const limit = Math.max(LEAST, LIMIT - (performance.now() - started));
  const options = { year, rules, suppressions: [...(kept ?? []), ...suppressions], now: () => performance.now(), limit };
  const inspection = inspectWorkbook(withoutReports(workbook.value), known, options);
  if (inspection.undone.length > 0)
    out.error(say(periksaSays.undone({ file, rules: { items: inspection.undone, join: "," } }), out.language ?? "id"));
  return { file, ok: true, inspection };
}

/** Writes the results as a workbook. @returns whether it could. */
async function writeReport(path: string, outcomes: readonly Outcome[], { known, overwrite }: Prepared, { out, language }: PrintOptions) {
  const { dateText } = await import("../report/date");
  const { reportWorkbook } = await import("../report/report");
  const { writeWorkbookFile } = await import("../node/write");
  const date = dateText(new Date());
  const from = (file: string): string => relative(dirname(path), file) || file;
  const checked = outcomes.flatMap((each) =>
    each.ok ? [{ inspection: each.inspection, catalogue: known, file: from(each.file), date }] : [],
  );
  const failed = outcomes.flatMap((each) => (each.ok ? [] : [{ file: from(each.file), why: each.why }]));
  const written = await writeWorkbookFile(reportWorkbook(checked, failed, language), path, { overwrite });
  if (written.ok) out.error(say(periksaSays.reported({ path }), language));
  else out.error(say(written.problem.text, language));
  return written.ok;
}

function exitOf(outcomes: readonly Outcome[]): number {
  if (outcomes.some(({ ok }) => !ok)) return EXIT.usage;
  return outcomes.some((each) => each.ok && countsOf(each.inspection.findings).error > 0) ? EXIT.failed : EXIT.done;
}

/**
 * `capaian periksa`: checks workbooks and lists what was found. Files are read one after the other; a folder stands for its workbooks.
 * @returns 0, 1 when there are errors in a workbook, 2 when a file cannot be read or the call is wrong.
 */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readPeriksaCall(args);
  const prepared = "data" in call ? call : await prepare(call, out);
  if (prepared === null) return EXIT.usage;
  if ("data" in prepared) {
    out.error(say(prepared, language));
    return EXIT.usage;
  }
  const { files, form, report } = prepared;
  const printing: PrintOptions = { out, language, timed: prepared.timed };
  const outcomes: Outcome[] = [];
  for (const [at, file] of files.entries()) {
    if (files.length > 1) out.error(say(periksaSays.checking({ at: plainCount(at + 1), all: plainCount(files.length), file }), language));
    const outcome = await check(file, prepared, out);
    outcomes.push(outcome);
    if (!outcome.ok) out.error(say(outcome.why, language));
    else if (form === "text") printText(outcome, printing);
  }
  if (form === "json") printJson(outcomes, printing);
  else if (form === "csv") printCsv(outcomes, printing);
  else if (files.length > 1) printSummary(outcomes, printing);
  if (report !== null && !(await writeReport(report, outcomes, prepared, printing))) return EXIT.usage;
  return exitOf(outcomes);
}
