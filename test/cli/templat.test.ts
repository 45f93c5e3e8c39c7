import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { run } from "../../src/cli/templat";
import { readWorkbookFile } from "../../src/node/read";
import type { Language } from "../../src/language/text";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "templat-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function templat(args: string[], language?: Language): Promise<{ code: number; printed: string; error: string }> {
  const [printed, error]: string[][] = [[], []];
  const code = await run(args, { print: (line) => printed!.push(line), error: (line) => error!.push(line), language });
  return { code, printed: printed!.join("\n"), error: error!.join("\n") };
}

test("--contoh: a file that reads back with the realisasi of the LKj 2024", async () => {
  const path = join(folder, "contoh.xlsx");
  expect(await templat(["--tahun", "2024", "--ke", path, "--contoh"])).toMatchObject({ code: 0, error: "" });
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(read.problem.text.id);
  expect(read.value.sheets.map(({ name }) => name)).toEqual([
    "Masukan",
    "Masukan Triwulan",
    "Data Dukung",
    "Perjanjian Kinerja",
    "Rencana Aksi",
    "Petunjuk",
  ]);
  const catalogue = builtinCatalogue();
  const facts = workbookFacts(recogniseTables(read.value, catalogue), read.value);
  const realisasi = (code: string): number =>
    facts.find((fact) => fact.code === code && fact.what === "realisasi" && fact.sheet === "Masukan")!.value!;
  // Lines 335-338, 342.
  expect(["C1.1", "B1.1", "B2.1", "B3.1", "IPPWNI"].map((code) => realisasi(code).toFixed(2))).toEqual([
    "84.52",
    "100.00",
    "96.80",
    "100.64",
    "93.10",
  ]);
}, 60_000);

test("without --contoh the realisasi are empty", async () => {
  const path = join(folder, "kosong.xlsx");
  expect((await templat([`--tahun=2023`, `--ke=${path}`])).code).toBe(0);
  const read = await readWorkbookFile(path);
  const catalogue = builtinCatalogue();
  const facts = read.ok ? workbookFacts(recogniseTables(read.value, catalogue), read.value) : [];
  const of = (what: string): (number | null)[] =>
    facts.filter((each) => each.what === what && each.period === "2023").map(({ value }) => value);
  expect(of("target").length).toBeGreaterThan(10);
  expect(of("realisasi").every((value) => value === null)).toBe(true);
}, 60_000);

test("a file that exists is left alone", async () => {
  const path = join(folder, "milik-saya.xlsx");
  writeFileSync(path, "isi lama");
  const { code, error } = await templat(["--tahun", "2024", "--ke", path]);
  expect([code, error]).toEqual([2, `Berkas ${path} sudah ada dan tidak ditimpa; pilih nama lain, atau tambahkan --timpa.`]);
  expect(readFileSync(path, "utf8")).toBe("isi lama");
});

test("--timpa replaces it", async () => {
  const path = join(folder, "lama.xlsx");
  writeFileSync(path, "isi lama");
  expect((await templat(["--tahun", "2024", "--ke", path, "--timpa"])).code).toBe(0);
  expect((await readWorkbookFile(path)).ok).toBe(true);
}, 60_000);

test.each([
  [["--tahun", "2031", "--ke", "x.xlsx"], "Tahun 2031 tidak ada di katalog; yang ada: 2022, 2023, 2024."],
  [["--tahun", "2024", "--ke", "x.csv"], "Nama berkas harus berakhiran .xlsx: x.csv."],
  [
    ["--ke", "x.xlsx"],
    "Tahun belum disebut (--tahun 2024). Pemakaian: npx capaian templat --tahun N --ke BERKAS.xlsx [--contoh] [--katalog BERKAS.xlsx] [--timpa]",
  ],
  [
    ["--tahun", "2024"],
    "Berkas tujuan belum disebut (--ke masukan.xlsx). Pemakaian: npx capaian templat --tahun N --ke BERKAS.xlsx [--contoh] [--katalog BERKAS.xlsx] [--timpa]",
  ],
  [
    ["--tahun", "2024", "--ke", "x.xlsx", "--isi"],
    '"--isi" tidak dikenal. Pemakaian: npx capaian templat --tahun N --ke BERKAS.xlsx [--contoh] [--katalog BERKAS.xlsx] [--timpa]',
  ],
])("%j ends with 2 and a sentence", async (args, sentence) => {
  expect(await templat(args)).toEqual({ code: 2, printed: "", error: sentence });
  expect(existsSync("x.xlsx")).toBe(false);
});

test("English", async () => {
  expect((await templat(["--tahun", "1999", "--ke", "x.xlsx"], "en")).error).toBe(
    "The catalogue has no year 1999; it has 2022, 2023, 2024.",
  );
});
