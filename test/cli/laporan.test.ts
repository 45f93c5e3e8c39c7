import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/laporan";
import { run as templat } from "../../src/cli/templat";
import { run as tabel } from "../../src/cli/tabel";
import { readWorkbookFile } from "../../src/node/read";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "laporan-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(command: typeof run, ...args: string[]): Promise<{ code: number; printed: string; error: string }> {
  const [printed, error]: string[][] = [[], []];
  const code = await command(args, { print: (line) => printed!.push(line), error: (line) => error!.push(line) });
  return { code, printed: printed!.join("\n"), error: error!.join("\n") };
}

test("a draft from the catalogue, and what is there is kept until --timpa", async () => {
  const path = join(folder, "draf.docx");
  writeFileSync(path, "milik orang lain");
  const args = ["--tahun", "2024", "--contoh", "--ke", path];
  expect(await call(run, ...args)).toMatchObject({ code: 2, printed: "" });
  expect(readFileSync(path, "utf8")).toBe("milik orang lain");
  expect(await call(run, ...args, "--timpa")).toMatchObject({ code: 0, error: "" });
  expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
}, 60_000);

test("a table from a workbook's figures: numbers, since its cells stand in another file, and the notes name it", async () => {
  const data = join(folder, "masukan.xlsx");
  expect(await call(templat, "--tahun", "2024", "--contoh", "--ke", data)).toMatchObject({ code: 0 });
  const path = join(folder, "tabel.xlsx");
  expect(await call(tabel, "capaian-indeks", "--kode", "C1.1", "--tahun", "2024", "--data", data, "--ke", path)).toMatchObject({
    code: 0,
    error: "",
  });
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error("not readable");
  const [sheet] = read.value.sheets;
  expect(sheet!.formulas.flat().filter((formula) => formula?.includes("Masukan"))).toEqual([]);
  expect(sheet!.values.flat().join("\n")).toContain("Sumber: berkas masukan.xlsx, Masukan!");
  // C1.1.1 and the index it counts in (lines 535-542).
  const figures = sheet!.values.flat().flatMap((value) => (typeof value === "number" ? [value.toFixed(4)] : []));
  expect(figures).toEqual(expect.arrayContaining(["0.7993", "0.8452", "0.9944"]));
}, 60_000);

test.each([
  [["--contoh", "--ke", "x.docx"], "Tahun belum disebut"],
  [["--tahun", "2024", "--contoh"], "Berkas tujuan belum disebut"],
  [["--tahun", "2024", "--ke", "x.docx"], "Angkanya belum disebut"],
  [["--tahun", "2024", "--contoh", "--data", "a.xlsx", "--ke", "x.docx"], "disebut dua kali"],
  [["--tahun", "2024", "--contoh", "--ke", "x.pdf"], "harus berakhiran .docx"],
  [["--tahun", "2024", "--contoh", "--ke", "tiada/x.docx"], "tidak ada"],
  [["--tahun", "1999", "--contoh", "--ke", "x.docx"], "Tidak ada angka tahun 1999"],
  [["--tahun", "2024", "--data", "tiada.xlsx", "--ke", "x.docx"], "tiada.xlsx"],
  [["--aneh"], '"--aneh" tidak dikenal'],
])("%j is refused with a sentence", async (args, said) => {
  const { code, error } = await call(run, ...args);
  expect(code).toBe(2);
  expect(error).toContain(said);
});
