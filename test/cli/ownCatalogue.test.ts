import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { run as fungsi } from "../../src/cli/fungsi";
import { run as katalog } from "../../src/cli/katalog";
import { run as templat } from "../../src/cli/templat";
import { parseWorkbook } from "../../src/xlsx/parse";
import { run as periksa } from "../../src/cli/periksa";
import { writeWorkbookFile } from "../../src/node/write";
import { catalogueSheetPatch, newYearDraft } from "../../src/usercatalogue";
import type { SheetRow } from "../../src/usercatalogue/rows";
import type { Patch } from "../../src/sheet/patch";

const folder = mkdtempSync(path.join(os.tmpdir(), "capaian-katalog-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => path.join(folder, name);

const draft = newYearDraft({
  catalogue: builtinCatalogue(),
  builtin: builtinCatalogue(),
  source: "lkj-pwni-2024",
  code: "IPPWNI",
  year: "2025",
  own: null,
})!;

/** A workbook file with the sheet of "Tambah tahun", some of its rows changed. */
async function catalogueFile(name: string, change: (row: SheetRow) => SheetRow): Promise<string> {
  expect(
    await writeWorkbookFile(catalogueSheetPatch({ ...draft, rows: draft.rows.map(change) }, "Katalog 2025", "id"), file(name)),
  ).toMatchObject({ ok: true });
  return file(name);
}

/** A workbook of 2025 whose index weighs C1.1 as a planner decided. */
async function inputFile(weight: number): Promise<string> {
  const rows = [
    ["Kode", "Indikator", "Bobot", "Target"],
    ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", weight, 88],
  ];
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? ({ kind: "number", value: cell } as const) : ({ kind: "text", text: cell } as const))),
  );
  const patch: Patch = {
    steps: [
      { kind: "addSheet", sheet: "Masukan" },
      { kind: "write", sheet: "Masukan", address: "A1:D2", cells },
    ],
    mustBeEmpty: [],
  };
  expect(await writeWorkbookFile(patch, file(`masukan-${weight}.xlsx`), { overwrite: true })).toMatchObject({ ok: true });
  return file(`masukan-${weight}.xlsx`);
}

async function cli(command: typeof katalog, ...args: string[]): Promise<{ code: number; printed: string; error: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await command(args, { print: (line) => printed.push(line), error: (line) => errors.push(line) });
  return { code, printed: printed.join("\n"), error: errors.join("\n") };
}

const filled = (row: SheetRow): SheetRow =>
  row.kode === "C1.1" && row.bobot !== undefined
    ? { ...row, bobot: 35, target: 88 }
    : row.kode === "B1.1" && row.bobot !== undefined
      ? { ...row, bobot: 25 }
      : row;

test("katalog --katalog lists the added year with its source; notes go to standard error", async () => {
  const { code, printed, error } = await cli(katalog, "C1.1", "--json", "--katalog", await catalogueFile("baik.xlsx", filled));
  expect(code).toBe(0);
  const [node] = JSON.parse(printed) as { facts: { what: string; period: string; value: number; source?: string }[] }[];
  expect(node!.facts.filter(({ period }) => period === "2025")).toContainEqual(
    expect.objectContaining({ what: "target", value: 88, source: "pengguna:ippwni-2025" }),
  );
  expect(error).toContain("Katalog 2025!E9  Target masih kosong: IPPWNI 2025");
});

test("katalog --sumber pengguna:... lists what the file adds to", async () => {
  const { code, printed } = await cli(
    katalog,
    "--json",
    "--sumber",
    "pengguna:ippwni-2025",
    "--katalog",
    await catalogueFile("sumber.xlsx", filled),
  );
  expect(code).toBe(0);
  const nodes = JSON.parse(printed) as { code: string; source: string }[];
  expect(nodes.map(({ code: each }) => each)).toEqual(expect.arrayContaining(["C1.1", "B1.1", "B3.1.2"]));
  expect(new Set(nodes.map(({ source }) => source))).toEqual(new Set(["pengguna:ippwni-2025"]));
});

test("periksa --katalog checks against the file's weights and targets", async () => {
  const own = await catalogueFile("periksa.xlsx", filled);
  const good = await cli(periksa, await inputFile(35), "--tahun", "2025", "--katalog", own);
  expect([good.code, good.printed]).toEqual([0, expect.stringContaining("0 kesalahan")]);
  const bad = await cli(periksa, await inputFile(40), "--tahun", "2025", "--katalog", own);
  expect(bad.code).toBe(1);
  expect(bad.printed).toMatch(/KESALAHAN +Masukan!C2 .*seharusnya 35, bukan 40 \(pengguna:ippwni-2025, baris 10\)/);
});

test("fungsi --katalog answers with the file's figures, and without it from the built-in ones again", async () => {
  const own = await catalogueFile("fungsi.xlsx", filled);
  expect(await cli(fungsi, "PWNI.BOBOT", "C1.1", "2025", "--katalog", own)).toMatchObject({ code: 0, printed: "0,35" });
  expect(await cli(fungsi, `--katalog=${own}`, "PWNI.TARGET", "C1.1", "2025")).toMatchObject({ code: 0, printed: "88" });
  expect((await cli(fungsi, "PWNI.BOBOT", "C1.1", "2025")).code).toBe(1);
  expect(await cli(fungsi, "PWNI.BOBOT", "C1.1", "--katalog")).toMatchObject({ code: 2, printed: "" });
});

test("templat --katalog lays out the year the file adds, with its targets", async () => {
  const own = await catalogueFile("templat.xlsx", filled);
  const path = file("masukan-2025.xlsx");
  expect((await cli(templat, "--tahun", "2025", "--ke", path)).code).toBe(2);
  expect((await cli(templat, "--tahun", "2025", "--ke", path, "--katalog", own)).code).toBe(0);
  const { sheets } = parseWorkbook(readFileSync(path));
  const row = sheets[0]!.values.find(([code]) => code === "C1.1")!;
  expect(row).toEqual(expect.arrayContaining([0.35, 88]));
});

test("every problem is named by its cell, and the exit code is 2", async () => {
  const broken = await catalogueFile("salah.xlsx", (row) => (row.kode === "C1.1" ? { ...row, bobot: "banyak", polaritas: "naik" } : row));
  for (const command of [katalog, periksa]) {
    const { code, printed, error } = await cli(command, ...(command === periksa ? [await inputFile(40)] : []), "--katalog", broken);
    expect([code, printed]).toEqual([2, ""]);
    expect(error.split("\n")).toEqual([
      expect.stringMatching(/salah\.xlsx: lembar Katalog 2025 tidak dapat dipakai sebagai katalog, 2 hal perlu diperbaiki:$/),
      '  Katalog 2025!P10  Polaritas berisi "naik"; pilihannya maksimum atau minimum.',
      '  Katalog 2025!D10  Bobot (%) berisi "banyak"; yang diperlukan angka.',
      expect.stringContaining("Target masih kosong"),
    ]);
  }
});

test.each([
  ["a file without a catalogue sheet", async () => inputFile(40), /tidak ada lembar katalog/],
  ["a file that is not there", async () => file("tidak-ada.xlsx"), /tidak-ada\.xlsx/],
])("%s: a sentence and exit code 2", async (_, made, message) => {
  const { code, error } = await cli(katalog, "--katalog", await made());
  expect(code).toBe(2);
  expect(error).toMatch(message);
});

test("--katalog without a file is a sentence", async () => {
  expect(await cli(katalog, "--katalog")).toMatchObject({ code: 2, error: expect.stringContaining("memerlukan berkas") as string });
});
