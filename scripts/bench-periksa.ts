/** Prints how many planted faults Periksa tells, by kind, what it complains of in clean books, and what it says of the LKj as printed. */
import { measureLkj } from "../test/books/lkj/measure";
import { falseAlarms, plantAll } from "../test/books/measure";

const planted = plantAll();
const kinds = [...new Set(planted.map(({ kind }) => kind))];
for (const kind of kinds) {
  const of = planted.filter((each) => each.kind === kind);
  const missed = of.filter(({ found }) => !found).map(({ place }) => place);
  console.log(`${kind.padEnd(32)} ${of.length - missed.length}/${of.length}${missed.length > 0 ? `  missed: ${missed.join("; ")}` : ""}`);
}
const found = planted.filter((each) => each.found).length;
console.log(
  `\n${found} of ${planted.length} planted faults of ${kinds.length} kinds told (${((100 * found) / planted.length).toFixed(1)} %)`,
);
console.log(`${planted.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0)} complaints beside the planted cells`);
for (const { place, elsewhere } of planted)
  for (const { rule, sheet, address } of elsewhere) console.log(`  ${place}: ${rule} ${sheet}!${address}`);
const { books, alarms } = falseAlarms();
console.log(`${alarms.length} false alarms in ${books} clean workbooks`);
for (const { book, edit, rule, sheet, address } of alarms) console.log(`  ${book}, ${edit}: ${rule} ${sheet}!${address}`);
for (const [arrangement, entry] of [
  ["lembar", "diketik"],
  ["bab", "diketik"],
  ["sebelah", "diketik"],
  ["lembar", "ditempel"],
] as const) {
  const { told, missed, clean, flagged, complaints: all, right, wrong } = measureLkj(arrangement, entry);
  console.log(
    `\nLKj 2024 (${arrangement}, ${entry}): ${told.length} of ${told.length + missed.length} contradictions told, ` +
      `${flagged.length} of ${clean} clean rows flagged, precision ${(right / all).toFixed(2)} (${right} of ${all})`,
  );
  if (missed.length > 0) console.log(`  missed: ${missed.map(({ id }) => id).join("; ")}`);
  if (flagged.length > 0) console.log(`  flagged: ${flagged.join("; ")}`);
  for (const { rule, sheet, address } of wrong) console.log(`  beside: ${rule} ${sheet}!${address}`);
}
