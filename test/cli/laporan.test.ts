import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/laporan";
import { run as templat } from "../../src/cli/templat";
import { run as tabel } from "../../src/cli/tabel";
import { controlsOf } from "../../src/docx/controls";
import { readWorkbookFile } from "../../src/node/read";
import { openPackage } from "../../src/ooxml/package";

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

test("--perbarui keeps what somebody wrote, says what it left, and writes beside a file that is none of ours", async () => {
  const path = join(folder, "perbarui.docx");
  const args = ["--tahun", "2024", "--contoh", "--ke", path, "--perbarui"];
  // Where there is none it is written as always.
  expect(await call(run, ...args)).toMatchObject({ code: 0, error: "" });
  const pack = openPackage(readFileSync(path));
  const body = pack.read("word/document.xml");
  const own = "<w:p><w:r><w:t>Kendala: tenaga penerjemah kurang.</w:t></w:r></w:p>";
  const changed = body.replace("<w:sdt>", `${own}<w:sdt>`).replace(/84,52%(?=<\/w:t><\/w:r><\/w:p><\/w:tc>)/, "84,53%");
  expect(changed.length).toBe(body.length + own.length);
  pack.put("word/document.xml", changed);
  writeFileSync(path, pack.bytes());
  const again = await call(run, ...args);
  expect(again).toMatchObject({ code: 0, error: "" });
  expect(again.printed).toContain("0 bagian diperbarui, 0 bagian baru. Tulisan Anda tidak diubah.");
  expect(openPackage(readFileSync(path)).read("word/document.xml")).toBe(changed);

  const foreign = join(folder, "punya saya.docx");
  writeFileSync(foreign, "milik orang lain");
  const beside = await call(run, ...args.slice(0, 4), foreign, "--perbarui");
  expect(beside.code).toBe(0);
  expect(beside.error).toContain("bukan dokumen Word (.docx) yang dapat dibaca. Draf baru ditulis di sampingnya");
  expect(readFileSync(foreign, "utf8")).toBe("milik orang lain");
  expect(readFileSync(join(folder, "punya saya (2).docx")).subarray(0, 2).toString()).toBe("PK");
}, 120_000);

test("--perbarui with other figures replaces what nobody changed and names what somebody did", async () => {
  const path = join(folder, "angka.docx");
  expect(await call(run, "--tahun", "2024", "--contoh", "--ke", path)).toMatchObject({ code: 0 });
  const pack = openPackage(readFileSync(path));
  const [analysis] = controlsOf(pack.read("word/document.xml")).filter(({ key }) => key === "L1.1 analisis");
  const body = pack.read("word/document.xml");
  const piece = body.slice(analysis!.from, analysis!.to);
  pack.put(
    "word/document.xml",
    body.replace(piece, () => piece.replace("</w:t></w:r></w:p>", " Ini catatan saya.</w:t></w:r></w:p>")),
  );
  writeFileSync(path, pack.bytes());
  const data = join(folder, "masukan lain.xlsx");
  expect(await call(templat, "--tahun", "2024", "--contoh", "--ke", data)).toMatchObject({ code: 0 });
  const workbook = openPackage(readFileSync(data));
  // The evaluation of L1.1: 79,95.
  workbook.put("xl/worksheets/sheet1.xml", workbook.read("xl/worksheets/sheet1.xml").replace("<v>79.95</v>", "<v>81.25</v>"));
  writeFileSync(data, workbook.bytes());
  const { code, printed } = await call(run, "--tahun", "2024", "--data", data, "--ke", path, "--perbarui");
  expect(code).toBe(0);
  expect(printed).toMatch(/: [1-9]\d* bagian diperbarui/);
  expect(printed).toMatch(/Anda ubah, jadi dibiarkan; isi barunya lain: /);
  const after = openPackage(readFileSync(path)).read("word/document.xml");
  expect(after).toContain("Ini catatan saya.");
  const shown = controlsOf(after).map(({ from, to }) => after.slice(from, to));
  expect(shown.filter((control) => control.includes("81,25")).length).toBeGreaterThan(1);
  expect(shown.find((control) => control.includes("Ini catatan saya."))).not.toContain("81,25");
}, 120_000);

test.each([
  [["--contoh", "--ke", "x.docx"], "Tahun belum disebut"],
  [["--tahun", "2024", "--contoh"], "Berkas tujuan belum disebut"],
  [["--tahun", "2024", "--ke", "x.docx"], "Angkanya belum disebut"],
  [["--tahun", "2024", "--contoh", "--data", "a.xlsx", "--ke", "x.docx"], "disebut dua kali"],
  [["--tahun", "2024", "--contoh", "--ke", "x.pdf"], "harus berakhiran .docx"],
  [["--tahun", "2024", "--contoh", "--ke", "tiada/x.docx"], "tidak ada"],
  [["--tahun", "1999", "--contoh", "--ke", "x.docx"], "Tidak ada angka tahun 1999"],
  [["--tahun", "2024", "--data", "tiada.xlsx", "--ke", "x.docx"], "tiada.xlsx"],
  [["--tahun", "2024", "--contoh", "--ke", "x.docx", "--timpa", "--perbarui"], "sebut salah satu"],
  [["--aneh"], '"--aneh" tidak dikenal'],
])("%j is refused with a sentence", async (args, said) => {
  const { code, error } = await call(run, ...args);
  expect(code).toBe(2);
  expect(error).toContain(said);
});
