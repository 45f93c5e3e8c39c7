import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inspectWorkbook, type Suppression } from "../../src/checks";
import type { Language } from "../../src/language/text";
import { readWorkbookFile } from "../../src/node/read";
import { writeWorkbookFile } from "../../src/node/write";
import { withoutReports } from "../../src/report/isReport";
import { reportSheet } from "../../src/report/report";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { temporaryFolder } from "../fixtures/files";
import { tabel4 } from "../fixtures/lkjTables";
import { percent, sheetOf, workbookOf, withCell } from "../fixtures/sheets";

const catalogue = builtinCatalogue();
/** A weight of B1.1 that is none (25 % for 20 %), and a capaian that is not realisasi / target. */
const faulty = withCell(withCell(tabel4, "C6", percent(0.25, 0)), "E12", percent(1.0216));
const foreign = sheetOf("Dinas", [
  ["Laporan", null, null, null],
  ["No", "Indikator Kinerja", "Target", "Realisasi"],
  [1, "Panjang jalan mantap", 80, 78],
  [2, "Jumlah jembatan diperbaiki", 12, 12],
]);
const empty = sheetOf("Kosong", []);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

function patchOf(language: Language, options: { suppressions?: readonly Suppression[]; file?: string | null } = {}) {
  const snapshot = workbookOf(faulty, foreign, empty);
  const inspection = inspectWorkbook(snapshot, catalogue, { suppressions: options.suppressions });
  return reportSheet(
    { inspection, catalogue, file: options.file ?? null, date: "2025-01-31 14:05" },
    language,
    snapshot.sheets.map(({ name }) => name),
  );
}

/** The sheet as it is read back from a file. */
async function written(language: Language, options?: Parameters<typeof patchOf>[1]): Promise<SheetSnapshot> {
  const path = folder.path(`${Math.random()}.xlsx`);
  const done = await writeWorkbookFile(patchOf(language, options), path);
  expect(done.ok).toBe(true);
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error("The report cannot be read.");
  return read.value.sheets[0]!;
}

const rowOf = ({ values }: SheetSnapshot, first: string) => values.find(([cell]) => cell === first);

test("says when, against what, how many by sheet and rule, and what was read of each sheet and what not", async () => {
  const sheet = await written("id");
  expect(sheet.name).toBe("Hasil Periksa");
  expect(String(sheet.values[1]![0])).toContain("Diperiksa 2025-01-31 14:05 terhadap katalog lkj-pwni-2024, ");
  expect(rowOf(sheet, "Tabel 4")!.slice(1, 3)).toEqual([2, 0]);
  expect(String(rowOf(sheet, "Tabel 4")![4])).toContain("indikator IPPWNI 2024");
  expect(String(rowOf(sheet, "Dinas")![4])).toContain("A2:D4 tidak dibandingkan dengan katalog");
  expect(rowOf(sheet, "Kosong")![4]).toBe("lembar kosong");
  expect(rowOf(sheet, "bobot-berbeda")!.slice(1, 4)).toEqual([1, 0, 0]);
  expect(rowOf(sheet, "capaian-rumus")!.slice(1, 4)).toEqual([1, 0, 0]);
});

test("every finding leads to its cell, with both figures", async () => {
  const sheet = await written("id");
  const at = sheet.values.findIndex(([cell]) => cell === "Tabel 4!C6");
  expect(sheet.formulas[at]![0]).toBe(`=HYPERLINK("#'Tabel 4'!C6","Tabel 4!C6")`);
  expect(sheet.values[at]!.slice(1, 4)).toEqual(["Kesalahan", "25%", "20%"]);
  expect(sheet.values[at]![5]).toBe("bobot-berbeda");
  const beside = await written("id", { file: "kirim\\lap (1).xlsx" });
  expect(beside.formulas.flat()).toContain(`=HYPERLINK("kirim/lap (1).xlsx#'Tabel 4'!C6","Tabel 4!C6")`);
});

test("in one language only", async () => {
  const text = (await written("en")).values.flat().filter((cell) => typeof cell === "string");
  expect(text).toEqual(expect.arrayContaining(["Results of the check", "Error", "empty sheet"]));
  expect(text.filter((cell) => /Kesalahan|Diperiksa|tidak|Temuan/.test(String(cell)))).toEqual([]);
});

test("what may stand is told with its reason and not counted; an exception without a finding is told", async () => {
  const [weight] = inspectWorkbook(workbookOf(faulty), catalogue).findings.filter(({ rule }) => rule === "bobot-berbeda");
  const sheet = await written("id", {
    suppressions: [
      { fingerprint: weight!.fingerprint, reason: "disepakati 3 Maret" },
      { fingerprint: "sudah-hilang", reason: "lama" },
    ],
  });
  expect(rowOf(sheet, "Tabel 4")!.slice(1, 3)).toEqual([1, 0]);
  const line = rowOf(sheet, "Tabel 4!C6")!;
  expect([line[1], String(line[4]).includes("Diabaikan: disepakati 3 Maret")]).toEqual(["Diabaikan", true]);
  expect(sheet.values.some(([cell]) => String(cell).includes('Pengecualian "sudah-hilang" (lama) tidak dipakai'))).toBe(true);
});

test("takes a free name, prints one page wide with its head on every page, and writes no formula but links", () => {
  const snapshot = workbookOf(withCell({ ...tabel4, name: "Hasil Periksa" }, "B6", "=1+1"));
  const inspection = inspectWorkbook(snapshot, catalogue, {});
  const { steps } = reportSheet({ inspection, catalogue, file: null, date: "" }, "id", ["Hasil Periksa"]);
  expect(steps[0]).toEqual({ kind: "addSheet", sheet: "Hasil Periksa (2)" });
  expect(steps.filter(({ kind }) => kind === "page")).toHaveLength(1);
  const formulas = steps.flatMap((step) =>
    step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])) : [],
  );
  expect(formulas.filter((formula) => !/^=HYPERLINK\("#/.test(formula))).toEqual([]);
});

describe("a report beside what it tells of", () => {
  const sheetWith = async (language: Language, file: string | null): Promise<SheetSnapshot> => written(language, { file });

  test.each(["id", "en"] as const)("is left out of a check by what stands on top of it, whatever its name (%s)", async (language) => {
    for (const file of [null, "beside.xlsx"]) {
      const report = { ...(await sheetWith(language, file)), name: "Apa saja" };
      expect(withoutReports(workbookOf(faulty, report)).sheets).toEqual([faulty]);
    }
  });

  test("a sheet that only has the name, or only the title, is checked", () => {
    const snapshot = workbookOf({ ...faulty, name: "Hasil Periksa" }, sheetOf("Lain", [["Hasil Periksa"], ["Diperiksa"], ["Kode"]]));
    expect(withoutReports(snapshot)).toBe(snapshot);
  });
});
