/**
 * Finds the contradictions of every data file by recomputation, holds the files against the source texts, and fails when a
 * deviation is told by no conflict or note. Run: npm run catalogue:check (-- --all lists the recorded ones too).
 * The texts' folder: CAPAIAN_SEEDS, by default ../shared/seeds.
 */
import { printDocument, printRegulations } from "./catalogue-check/print";
import { readData } from "./catalogue-check/read";
import { regulationFaults } from "./catalogue-check/regulations";
import { checkDocument, gradesText, sumGrades, unrecordedOf, type GradeCounts } from "./catalogue-check/run";
import { skippedMessage, sourceLines } from "./catalogue-check/seeds";

const { documents, regulations } = readData();
const all = process.argv.includes("--all");
let faults = 0;
const grades: GradeCounts[] = [];
for (const document of documents) {
  const lines = sourceLines(document.source.id);
  const report = checkDocument(document, lines);
  console.log(printDocument(report, all));
  if (!lines) console.warn(`\n  *** ${skippedMessage(document.source.id)} ***`);
  faults += unrecordedOf(report).length;
  grades.push(...report.finders.map((each) => each.grades));
}
for (const regulation of regulations) {
  const found = regulationFaults(regulation, sourceLines);
  console.log(printRegulations(regulation, found));
  faults += found.length;
}
console.log(`\nall sources, recalculated: ${gradesText(sumGrades(grades))}`);
console.log(
  faults === 0 ? "\nEvery deviation is recorded." : `\n${faults} not recorded: correct the data file, or tell about it in its conflicts.`,
);
process.exitCode = faults === 0 ? 0 : 1;
