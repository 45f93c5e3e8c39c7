/**
 * Prints how many printed numbers every table of the documents gives, to their printed digits, how long each kind takes of our own time,
 * and what LibreOffice calculates differently. How often Excel is asked does not depend on the table: test/excel/smoke.test.ts holds it.
 */
import { skippedMessage, sourceLines } from "./catalogue-check/seeds";
import { placeTable, tableKinds } from "../src/tables";
import { catalogue, table } from "../test/tables/helpers";
import { libreOffice } from "../test/support/libreOffice";
import { recalculate } from "../test/tables/libreOffice/recalculate";
import { PRINTED_CASES } from "../test/tables/printed/cases";
import { hold } from "../test/tables/printed/hold";

const RUNS = 5;
/** Milliseconds a table may take (Proof of the issue that asked for the tables). */
const LONGEST = 50;

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

function timeOf(kind: (typeof tableKinds)[number]): { readonly times: number[]; readonly name: string } | null {
  const year = kind.years(catalogue).at(-1);
  const node = year === undefined ? undefined : kind.indicators(catalogue, year)[0];
  if (year === undefined || !node) return null;
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    placeTable(table(kind.id, year, node.code), { sheet: "T", row: 0, column: 0, newSheet: true, charts: true });
    return performance.now() - from;
  });
  return { times: times.sort((a, b) => a - b), name: `${kind.id} ${year} ${node.code}` };
}

for (const kind of tableKinds) {
  const measured = timeOf(kind);
  if (!measured) continue;
  const [median, most] = [measured.times[Math.floor(RUNS / 2)]!, measured.times[RUNS - 1]!];
  const late = median > LONGEST ? `  more than ${LONGEST} ms` : "";
  console.log(`${measured.name.padEnd(42)} ${median.toFixed(1).padStart(7)} ms, the first ${most.toFixed(1)}${late}`);
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
