/**
 * What checking a workbook costs beside reading it, and how both grow: one sheet of plan rows with quarters, sum and share, doubled up to a
 * million cells, without and with an error in every third row. Both are measured in one run and by the processor's time, so that another
 * machine, or a busy one, gives the same ratio.
 */
import * as XLSX from "@e965/xlsx";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inspectWorkbook } from "../../src/checks";
import { inflate } from "../../src/node/inflate";
import { readXlsx } from "../../src/xlsx/read";

const SIZES = [62_500, 125_000, 250_000, 500_000, 1_000_000];
/** Twice the cells take at most 2 ** 1.1 times as long, from the smallest workbook to the largest. */
const MOST_GROWTH = 1.1;
/**
 * A check may take so many times as long as reading the file. The aim is half; it fails on what has been reached. Of a smaller workbook
 * much of the time is that of compiling the rules, which no cell answers for.
 */
const [LARGE, MOST_OF_LARGE, MOST_OF_SMALL] = [250_000, 2.5, 4];

/** As many columns as a sheet has, and no table that a person made: every one of its headings is another. */
const [WIDE_COLUMNS, WIDE_ROWS, MOST_OF_WIDE] = [16_000, 6, 7];

const HEADER = ["No", "Kegiatan", "Satuan", "Target", "TW I", "TW II", "TW III", "TW IV", "Realisasi", "Capaian"];

function written(rows: XLSX.CellObject[][], range: string): Uint8Array {
  const sheet = { "!data": rows, "!ref": range } as unknown as XLSX.WorkSheet;
  return new Uint8Array(
    XLSX.write({ SheetNames: ["Data"], Sheets: { Data: sheet } }, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer,
  );
}

function wideWorkbook(): Uint8Array {
  const rows = Array.from({ length: WIDE_ROWS }, (_, row) =>
    Array.from({ length: WIDE_COLUMNS }, (__, column): XLSX.CellObject =>
      row === 0 ? { t: "s", v: `Kolom ${column}` } : { t: "n", v: (row * column) % 991 },
    ),
  );
  return written(rows, XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: WIDE_ROWS - 1, c: WIDE_COLUMNS - 1 } }));
}

function workbook(cells: number, everyNthWrong: number): Uint8Array {
  const rows: XLSX.CellObject[][] = [HEADER.map((v) => ({ t: "s", v }))];
  for (let row = 1; row < cells / HEADER.length; row += 1) {
    const quarters = [row % 7, row % 5, row % 3, row % 4];
    const sum = quarters.reduce((one, other) => one + other, 0);
    const isWrong = everyNthWrong > 0 && row % everyNthWrong === 0;
    const share: XLSX.CellObject = isWrong ? { t: "e", v: 7 } : { t: "n", v: (sum / 20) * 100 };
    rows.push([
      { t: "n", v: row },
      { t: "s", v: `Kegiatan ke-${row}` },
      { t: "s", v: "dokumen" },
      { t: "n", v: isWrong ? 0 : 20 },
      ...quarters.map((v): XLSX.CellObject => ({ t: "n", v })),
      { t: "n", v: sum, f: `SUM(E${row + 1}:H${row + 1})` },
      { ...share, f: `I${row + 1}/D${row + 1}*100` },
    ]);
  }
  return written(rows, `A1:J${rows.length}`);
}

/** Milliseconds of the processor. */
function timed<Result>(work: () => Result): { readonly result: Result; readonly time: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1000 };
}

const catalogue = builtinCatalogue();
const broken: string[] = [];

// Once beforehand: what is compiled on the way would be counted to the smallest workbook.
const warm = readXlsx(workbook(SIZES[0]!, 3), inflate);
if (warm.ok) inspectWorkbook(warm.value, catalogue);

for (const everyNthWrong of [0, 3]) {
  const what = everyNthWrong === 0 ? "no errors" : `an error in every row of ${everyNthWrong}`;
  console.log(`Periksa beside reading, ${what}`);
  const times: number[] = [];
  for (const size of SIZES) {
    const bytes = workbook(size, everyNthWrong);
    const read = timed(() => readXlsx(bytes, inflate));
    const { result: reading } = read;
    if (!reading.ok) throw new Error(`A workbook of ${size} cells is not read: ${reading.trouble}`);
    const check = timed(() => inspectWorkbook(reading.value, catalogue));
    times.push(check.time);
    const ratio = check.time / read.time;
    console.log(
      `  ${String(size).padStart(9)} cells: read ${read.time.toFixed(0).padStart(6)} ms, checked ${check.time.toFixed(0).padStart(6)} ms, ratio ${ratio.toFixed(2)}`,
    );
    if (ratio > (size < LARGE ? MOST_OF_SMALL : MOST_OF_LARGE))
      broken.push(`${what}, ${size} cells: the check takes ${ratio.toFixed(2)} times as long as reading`);
  }
  const growth = Math.log(times.at(-1)! / times[0]!) / Math.log(SIZES.at(-1)! / SIZES[0]!);
  console.log(`  growth ${growth.toFixed(2)}`);
  if (growth > MOST_GROWTH) broken.push(`${what}: the check grows by ${growth.toFixed(2)}`);
}
const wideBytes = wideWorkbook();
const read = timed(() => readXlsx(wideBytes, inflate));
if (!read.result.ok) throw new Error(`A workbook of ${WIDE_COLUMNS} columns is not read: ${read.result.trouble}`);
const { value: wide } = read.result;
const { time } = timed(() => inspectWorkbook(wide, catalogue));
console.log(
  `Periksa of ${WIDE_COLUMNS} columns: read ${read.time.toFixed(0)} ms, checked ${time.toFixed(0)} ms, ratio ${(time / read.time).toFixed(2)}`,
);
if (time > MOST_OF_WIDE * read.time)
  broken.push(`${WIDE_COLUMNS} columns: the check takes ${(time / read.time).toFixed(2)} times as long as reading`);
for (const each of broken) console.error(each);
if (broken.length > 0) process.exitCode = 1;
