/**
 * Prints how many printed numbers every table of the documents gives, to their printed digits; how long each kind takes of our own time and
 * for a thousand cells, and how often Excel is asked; and what LibreOffice calculates differently. Fails where Excel is asked more than twice
 * for a table, and where a kind takes many times longer for its cells than the others do: it would not be linear.
 */
import { skippedMessage, sourceLines } from "./catalogue-check/seeds";
import { placeTable, tableKinds } from "../src/tables";
import { catalogue, table } from "../test/tables/helpers";
import { applyPatch } from "../src/excel";
import type { Patch } from "../src/sheet/patch";
import { openWorkbook } from "../test/support/excel";
import { bePage } from "./bench/page";
import { libreOffice } from "../test/support/libreOffice";
import { recalculate } from "../test/tables/libreOffice/recalculate";
import { PRINTED_CASES } from "../test/tables/printed/cases";
import { hold } from "../test/tables/printed/hold";

const RUNS = 5;
/** Milliseconds a table may take (Proof of the issue that asked for the tables). */
const LONGEST = 50;
/** Round trips a table may take, whatever its size. */
const SYNCS = 2;
/** Cells a table costs before its first one: finding its figures, saying its notes. */
const OUTSET = 500;
/** So many times the usual time for its cells is no noise of the machine. */
const RATIO = 10;

let [held, different] = [0, 0];
for (const printed of PRINTED_CASES) {
  const source = printed.source ?? "lkj-pwni-2024";
  const lines = sourceLines(source);
  if (!lines) {
    console.log(`${printed.table}: ${skippedMessage(source)}`);
    continue;
  }
  const found = hold(printed, lines, "native");
  held += found.held;
  different += found.different.length;
  const told = found.different.map(({ line, printed: text, given }) => `${line}: ${text} / ${given}`).join("; ");
  console.log(
    `${printed.table.padEnd(28)} ${String(found.held - found.different.length).padStart(4)} of ${found.held}${told && `  ${told}`}`,
  );
}
console.log(
  `Printed numbers equal: ${held - different} of ${held}; every difference has its cause in test/tables/printed/differences.ts.\n`,
);

interface Measured {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly first: number;
  readonly cells: number;
  readonly syncs: number;
}

async function syncsOf(patch: Patch): Promise<number> {
  const { session } = openWorkbook({ sheets: [{ name: "Lembar 1", rows: [["Kode"]] }] });
  session.reset();
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error("A new sheet has no cells in the way.");
  return session.log.syncs;
}

async function measure(kind: (typeof tableKinds)[number]): Promise<Measured | null> {
  const year = kind.years(catalogue).at(-1);
  const node = year === undefined ? undefined : kind.indicators(catalogue, year)[0];
  if (year === undefined || !node) return null;
  const place = { sheet: "T", row: 0, column: 0, newSheet: true, charts: true };
  const times = Array.from({ length: RUNS }, () => {
    // The processor's time: a busy machine makes everything late, and big tables later than small ones.
    const from = process.cpuUsage();
    placeTable(table(kind.id, year, node.code), place);
    return process.cpuUsage(from).user / 1000;
  });
  const model = table(kind.id, year, node.code);
  const sorted = [...times].sort((a, b) => a - b);
  return {
    name: `${kind.id} ${year} ${node.code}`,
    median: sorted[Math.floor(RUNS / 2)]!,
    least: sorted[0]!,
    first: times[0]!,
    cells: model.rows.length * model.columns.length,
    syncs: await syncsOf(placeTable(model, place)),
  };
}

bePage();
const measured: Measured[] = [];
for (const kind of tableKinds) {
  const found = await measure(kind);
  if (found) measured.push(found);
}
const perCell = ({ least, cells }: Measured): number => least / (cells + OUTSET);
const usual = measured.map(perCell).sort((a, b) => a - b)[Math.floor(measured.length / 2)]!;
for (const each of measured) {
  const { name, median, first, cells, syncs } = each;
  const ratio = perCell(each) / usual;
  const said = [
    ...(median > LONGEST ? [`more than ${LONGEST} ms`] : []),
    ...(ratio > RATIO ? ["NOT LINEAR"] : []),
    ...(syncs > SYNCS ? ["TOO MANY SYNCS"] : []),
  ];
  if (ratio > RATIO || syncs > SYNCS) process.exitCode = 1;
  const figures = `${median.toFixed(1).padStart(7)} ms, the first ${first.toFixed(1)}; ${cells} cells, ratio ${ratio.toFixed(2)}; ${syncs} syncs`;
  console.log(`${name.padEnd(42)} ${figures}${said.length > 0 ? `  ${said.join(", ")}` : ""}`);
}

const command = libreOffice();
if (command === null) console.log("\nLibreOffice is missing: nobody but us has calculated the tables.");
else
  for (const mode of ["native", "value"] as const) {
    const { sheets, formulas, numbers, different: other, errors } = await recalculate(command, mode);
    console.log(
      `\nLibreOffice, ${mode}: ${sheets} sheets, ${formulas} formulas, ${numbers} numbers; ${other.length} differ, ${errors.length} errors.`,
    );
    for (const each of [...other, ...errors].slice(0, 20)) console.log(`  ${each}`);
  }
