/** What each rule of Periksa takes, in a workbook of thirty sheets with the tables of the LKj; one that asks first pays for the question. */
import { performance } from "node:perf_hooks";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inspectWorkbook } from "../../src/checks";
import { tabel17, tabel4, tabel5 } from "../../test/fixtures/lkjTables";
import { workbookOf } from "../../test/fixtures/sheets";

const catalogue = builtinCatalogue();
const sheets = Array.from({ length: 10 }, (_, at) =>
  [tabel4, tabel5, tabel17].map((sheet) => ({ ...sheet, name: `${sheet.name} ${at + 1}` })),
);
const snapshot = workbookOf(...sheets.flat());
const now = (): number => performance.now();

inspectWorkbook(snapshot, catalogue);
const started = now();
const { findings, times } = inspectWorkbook(snapshot, catalogue, { now });
const whole = now() - started;
console.log(`Periksa: ${snapshot.sheets.length} sheets, ${findings.length} findings, ${whole.toFixed(0)} ms with every mend tried`);
for (const [rule, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, 8))
  console.log(`  ${rule.padEnd(20)}${time.toFixed(1).padStart(8)} ms`);
