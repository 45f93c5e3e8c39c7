import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/tabel";
import { readWorkbookFile } from "../../src/node/read";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { writeWorkbookFile } from "../../src/node/write";
import { inputWorkbook, tableKinds } from "../../src/tables";
import { openPackage } from "../../src/ooxml/package";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "tabel-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function tabel(...args: string[]): Promise<{ code: number; printed: string; error: string }> {
  const [printed, error]: string[][] = [[], []];
  const code = await run(args, { print: (line) => printed!.push(line), error: (line) => error!.push(line) });
  return { code, printed: printed!.join("\n"), error: error!.join("\n") };
}

test("--daftar --json gives the same as data, and a slip in a kind's name is told", async () => {
  const { code, printed } = await tabel("--daftar", "--json");
  const kinds = JSON.parse(printed) as { id: string; years: string[]; codes: string[] }[];
  expect(code).toBe(0);
  expect(kinds.find(({ id }) => id === "tabel-4")).toMatchObject({ years: ["2022", "2023", "2024"], codes: ["IPPWNI"] });
  expect(await tabel("pelatihn", "--tahun", "2024", "--contoh", "--ke", "x.xlsx")).toMatchObject({
    code: 2,
    error: expect.stringContaining("Maksud Anda pelatihan?") as unknown,
  });
});

test("--daftar names every kind with its years", async () => {
  const { code, printed } = await tabel("--daftar");
  expect(code).toBe(0);
  expect(printed.split("\n").map((line) => line.split(":")[0])).toEqual(tableKinds.map(({ id }) => id));
  expect(printed).toContain("rasio-komponen: Penghitungan satu indikator dari dua angka (tahun 2024; C1.1.1, C1.1.2");
});

test("one table: the figures of the LKj with their results in the file (lines 908-912)", async () => {
  const path = join(folder, "satu.xlsx");
  expect(await tabel("rasio-komponen", "--kode", "C1.1.1", "--tahun", "2024", "--contoh", "--ke", path)).toMatchObject({
    code: 0,
    error: "",
  });
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(read.problem.text.id);
  const [sheet] = read.value.sheets;
  const figures = sheet!.values.map((row) => row[1]).filter((value) => typeof value === "number");
  expect(figures.map((value) => Number((value as number).toFixed(4)))).toEqual([4138, 5177, 0.7993, 0.85, 0.9404]);
  expect(sheet!.formulas.flat().filter((formula) => formula !== null)).toHaveLength(2);
}, 60_000);

test("--grafik puts the charts into the file, and only then", async () => {
  const [without, withCharts] = [join(folder, "tanpa.xlsx"), join(folder, "dengan.xlsx")];
  const call = ["sebaran-hukti", "--tahun", "2024", "--contoh", "--ke"];
  expect([await tabel(...call, without), await tabel(...call, withCharts, "--grafik")]).toMatchObject([{ code: 0 }, { code: 0 }]);
  const has = (path: string): boolean => openPackage(new Uint8Array(readFileSync(path))).has("xl/charts/chart1.xml");
  expect([has(without), has(withCharts)]).toEqual([false, true]);
}, 60_000);

test("every table of a year, and what is there is kept until --timpa", async () => {
  const path = join(folder, "semua.xlsx");
  writeFileSync(path, "milik orang lain");
  const call = ["--semua", "--tahun=2024", "--contoh", "--rumus", "bawaan", "--ke", path];
  expect(await tabel(...call)).toMatchObject({ code: 2, printed: "" });
  expect(readFileSync(path, "utf8")).toBe("milik orang lain");
  expect(await tabel(...call, "--timpa")).toMatchObject({ code: 0, error: "" });
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(read.problem.text.id);
  expect(read.value.sheets.length).toBeGreaterThan(30);
  expect(read.value.sheets[0]!.name).toBe("Daftar Isi");
}, 60_000);

test.each([
  [[], "Sebut satu JENIS tabel, atau --semua"],
  [["ncko", "--semua"], "Sebut satu JENIS tabel, atau --semua"],
  [["ncko", "tabel-4"], '"tabel-4" tidak dikenal'],
  [["--aneh"], '"--aneh" tidak dikenal'],
  [["ncko"], "Tahun belum disebut"],
  [["ncko", "--tahun", "2024"], "Berkas tujuan belum disebut"],
  [["ncko", "--tahun", "2024", "--ke", "x.xlsx"], "Angkanya belum disebut"],
  [["ncko", "--tahun", "2024", "--ke", "x.xlsx", "--contoh", "--rumus", "makro"], '--rumus berisi "makro"'],
  [["ncko", "--tahun", "2024", "--ke", "x.xlsx", "--contoh", "--desimal", "5"], '--desimal berisi "5"'],
  [["renstra-alokasi", "--tahun", "2025", "--ke", "x.xlsx", "--contoh", "--uang", "jt"], '--uang berisi "jt"'],
  [["ncko", "--tahun", "2024", "--ke", "x.xlsx", "--contoh", "--uang", "juta"], "hanya untuk jenis tabel yang memuat uang"],
  [["ncko", "--tahun", "2024", "--ke", "x.xlsx", "--contoh", "--kolom", "Negara"], "hanya untuk jenis sebaran"],
  [["sebaran", "--tahun", "2024", "--ke", "x.xlsx", "--contoh", "--urutan", "abjad"], '--urutan berisi "abjad"'],
  [["sebaran", "--tahun", "2024", "--ke", "x.xlsx", "--contoh"], "tidak memuat daftar atau tabel jumlah"],
  [["ncko", "--tahun", "2024", "--ke", "x.xlsx", "--contoh", "--bahasa-tabel", "jv"], '--bahasa-tabel berisi "jv"'],
  [["ncko", "--tahun", "2024", "--ke", "x.csv", "--contoh"], "harus berakhiran .xlsx"],
  [["ncko", "--tahun", "2031", "--ke", "x.xlsx", "--contoh"], "tidak ada data tahun 2031"],
  [["nckoo", "--tahun", "2024", "--ke", "x.xlsx", "--contoh"], 'Jenis tabel "nckoo" tidak dikenal'],
])(
  "%j is refused: %s",
  async (args, sentence) => {
    const { code, error } = await tabel(...args);
    expect([code, error]).toEqual([2, expect.stringContaining(sentence)]);
    expect(existsSync("x.xlsx")).toBe(false);
  },
  60_000,
);

test("--desimal: the format changes, the numbers do not", async () => {
  const shown = async (...more: string[]) => {
    const path = join(folder, `desimal${more.length}.xlsx`);
    expect(await tabel("capaian-iku", "--tahun", "2024", "--contoh", "--rumus", "nilai", ...more, "--ke", path)).toMatchObject({ code: 0 });
    const read = await readWorkbookFile(path);
    if (!read.ok) throw new Error(read.problem.text.id);
    const { values, numberFormats } = read.value.sheets[0]!;
    return { values, formats: new Set(numberFormats.flat()) };
  };
  const [asReport, one] = [await shown(), await shown("--desimal", "1")];
  expect(one.values).toEqual(asReport.values);
  expect([asReport.formats.has("0.00%"), one.formats.has("0.00%"), one.formats.has("0.0%")]).toEqual([true, false, true]);
}, 60_000);

test("--uang: what cells hold is divided, and what they show has decimals", async () => {
  const path = join(folder, "uang.xlsx");
  const call = ["renstra-alokasi", "--tahun", "2025", "--contoh", "--rumus", "nilai", "--uang", "miliar", "--ke", path];
  expect(await tabel(...call)).toMatchObject({ code: 0 });
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(read.problem.text.id);
  const { values, numberFormats } = read.value.sheets[0]!;
  expect(values[0]![0]).toBe("Alokasi Anggaran menurut Program dan Kegiatan Tahun 2025-2029 (dalam miliar rupiah)");
  const amounts = values.slice(3).flatMap((row) => row.filter((value) => typeof value === "number"));
  expect(amounts.length).toBeGreaterThan(100);
  expect(Math.max(...amounts)).toBeLessThan(10_000);
  expect(numberFormats.flat()).toContain("#,##0.00");
}, 60_000);

test("sebaran: any column of a workbook's own list, the largest first, in English beside Indonesian messages", async () => {
  const list = join(folder, "kasus.xlsx");
  const rows = [
    ["Nama", "Negara", "Status"],
    ["Ani", "Laos", "Selesai"],
    ["Budi", "UEA", "Proses"],
    ["Citra", "UEA", "Proses"],
  ];
  const cells = rows.map((row) => row.map((text) => ({ kind: "text", text }) as const));
  const steps = [{ kind: "addSheet", sheet: "Kasus" } as const, { kind: "write", sheet: "Kasus", address: "A1:C4", cells } as const];
  await writeWorkbookFile({ steps, mustBeEmpty: [] }, list, { overwrite: true });
  const drawn = async (...more: string[]) => {
    const path = join(folder, `sebaran${more.length}.xlsx`);
    const done = await tabel("sebaran", "--tahun", "2024", "--data", list, "--ke", path, ...more);
    expect(done).toMatchObject({ code: 0, printed: expect.stringContaining("1 lembar") as unknown });
    const read = await readWorkbookFile(path);
    if (!read.ok) throw new Error(read.problem.text.id);
    return read.value.sheets[0]!.values.map((row) => row.slice(1, 4));
  };
  expect((await drawn("--kolom", "negara", "--urutan", "jumlah", "--bahasa-tabel", "en")).slice(1, 5)).toEqual([
    ["Negara", "Count", "Share"],
    ["UEA", 2, 2 / 3],
    ["Laos", 1, 1 / 3],
    ["Total", 3, 1],
  ]);
  expect((await drawn("--kolom=Kasus!Status")).slice(2, 4).map(([name]) => name)).toEqual(["Selesai", "Proses"]);
  expect((await drawn()).slice(2, 4).map(([name]) => name)).toEqual(["Laos", "UEA"]);
  expect(await tabel("sebaran", "--tahun", "2024", "--data", list, "--kolom", "Kota", "--ke", "x.xlsx")).toMatchObject({
    code: 2,
    error: expect.stringContaining("yang ada: Kasus!Negara, Kasus!Status") as unknown,
  });
}, 60_000);

describe("what is wrong in the cells that figures are taken from", () => {
  const workbookOf = async (name: string, bobot: number): Promise<string> => {
    const path = join(folder, name);
    const layout = inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true });
    const steps = layout.steps.map((step) =>
      step.kind === "write" && step.sheet === "Masukan"
        ? {
            ...step,
            cells: step.cells.map((row) =>
              row.map((cell, at) =>
                at === 3 && row[0]?.kind === "text" && row[0].text === "C1.1" ? { kind: "number" as const, value: bobot } : cell,
              ),
            ),
          }
        : step,
    );
    await writeWorkbookFile({ ...layout, steps }, path, { overwrite: true });
    return path;
  };

  test("is said on standard error with its cell, and the table is written all the same", async () => {
    const data = await workbookOf("bobot.xlsx", 0.35);
    const path = join(folder, "dari-bobot.xlsx");
    const { code, error } = await tabel("tabel-4", "--tahun", "2024", "--data", data, "--ke", path);
    expect([code, existsSync(path)]).toEqual([0, true]);
    expect(error.split("\n")[0]).toMatch(/bobot\.xlsx: \d+ temuan pada masukan yang dipakai \(npx capaian periksa untuk semuanya\):$/);
    expect(error).toMatch(/^ {2}Masukan!D\d+ {2}.*C1\.1/m);
    expect((await tabel("--semua", "--tahun", "2024", "--data", data, "--ke", path, "--timpa")).error).toContain("Masukan!D");
  }, 60_000);

  test("is nothing where another table takes none of those cells, and where all is right", async () => {
    const wrong = await workbookOf("bobot.xlsx", 0.35);
    const path = join(folder, "lain.xlsx");
    expect(await tabel("rasio-komponen", "--kode", "C1.1.1", "--tahun", "2024", "--data", wrong, "--ke", path)).toMatchObject({
      code: 0,
      error: "",
    });
    const right = await workbookOf("benar.xlsx", 0.4);
    expect(await tabel("tabel-4", "--tahun", "2024", "--data", right, "--ke", path, "--timpa")).toMatchObject({ code: 0, error: "" });
  }, 60_000);
});

test("--katalog: a file without a catalogue sheet is said, and nothing is written", async () => {
  const path = join(folder, "tanpa-katalog.xlsx");
  await tabel("rasio-komponen", "--kode", "C1.1.1", "--tahun", "2024", "--contoh", "--ke", join(folder, "bukan.xlsx"), "--timpa");
  const { code, error } = await tabel("tabel-4", "--tahun", "2024", "--contoh", "--katalog", join(folder, "bukan.xlsx"), "--ke", path);
  expect([code, existsSync(path)]).toEqual([2, false]);
  expect(error).toContain("tidak ada lembar katalog");
}, 60_000);
