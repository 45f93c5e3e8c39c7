import { writeFile } from "node:fs/promises";
import { temporaryFolder, writeSheets } from "../fixtures/files";
import { tabel4, tabel5 } from "../fixtures/lkjTables";
import { percent, sheetOf, withCell } from "../fixtures/sheets";
import { run } from "../../src/cli/periksa";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let good: string;
let faulty: string;
let broken: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  good = await writeSheets(folder.path("benar.xlsx"), tabel4);
  faulty = await writeSheets(
    folder.path("salah.xlsx"),
    withCell(withCell(withCell(tabel4, "C6", percent(0.25, 0)), "D7", "96,80%"), "E12", percent(1.0216)),
  );
  broken = folder.path("bukan.xlsx");
  await writeFile(broken, "bukan xlsx");
});
afterAll(() => folder.remove());

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { print: (line) => out.push(line), error: (line) => err.push(line) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("a right workbook: exit 0", async () => {
  const { code, out, err } = await call(good);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("benar.xlsx: 0 kesalahan, 0 peringatan");
});

test("three planted faults are three findings: exit 1, JSON as documented", async () => {
  const { code, out } = await call(faulty, "--json");
  const [{ file, findings }] = JSON.parse(out) as [{ file: string; findings: Record<string, unknown>[] }];
  expect([code, file]).toEqual([1, faulty]);
  expect(
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, sheet, address, found, expected }) => [rule, sheet, address, found, expected]),
  ).toEqual([
    ["bobot-berbeda", "Tabel 4", "C6", "25%", "20%"],
    ["capaian-rumus", "Tabel 4", "E12", "102,16%", "100,11%"],
    ["angka-teks", "Tabel 4", "D7", "96,80%", "96,80%"],
  ]);
  for (const finding of findings)
    expect(Object.keys(finding).sort()).toEqual([
      "address",
      "data",
      "expected",
      "fingerprint",
      "found",
      "message",
      "messageId",
      "rule",
      "severity",
      "sheet",
    ]);
});

test("the listing names severity, cell and rule", async () => {
  const { code, out } = await call(faulty);
  expect(code).toBe(1);
  expect(out).toContain("salah.xlsx: 2 kesalahan, 1 peringatan");
  expect(out).toMatch(/KESALAHAN +Tabel 4!C6 +Bobot B1\.1 .*\[bobot-berbeda\]/);
});

test("a file that cannot be read: exit 2, a sentence, and JSON for the others", async () => {
  const { code, out, err } = await call("--json", broken, good);
  expect(code).toBe(2);
  expect(err).toContain("bukan.xlsx bukan berkas Excel (.xlsx).");
  expect(err).toContain("Memeriksa 2/2");
  const results = JSON.parse(out) as { file: string; error?: string; findings?: unknown[] }[];
  expect(results[0]).toEqual({ file: broken, findings: [], error: "bukan.xlsx bukan berkas Excel (.xlsx)." });
  expect(Array.isArray(results[1]!.findings)).toBe(true);
});

test("a file that cannot be read weighs more than errors in another, wherever it stands", async () => {
  expect([
    (await call(broken, faulty)).code,
    (await call(faulty, broken)).code,
    (await call(faulty, good)).code,
    (await call(good, faulty)).code,
  ]).toEqual([2, 2, 1, 1]);
});

test("warnings alone are exit 0", async () => {
  const warned = await writeSheets(folder.path("teks.xlsx"), withCell(tabel4, "D7", "96,80%"));
  const { code, out } = await call(warned);
  expect(code).toBe(0);
  expect(out).toContain("0 kesalahan, 1 peringatan");
});

test.each([
  ["#REF!", { error: "#REF!" } as const, "nilai-galat", "D7"],
  ["a text number", "96,80%", "angka-teks", "D7"],
])("%s survives the way through a file, on a hidden sheet as well", async (_, value, rule, address) => {
  const hidden = { ...withCell(tabel4, address, value), name: "Tersembunyi", visibility: "hidden" as const };
  const { out } = await call(await writeSheets(folder.path(`${rule}.xlsx`), tabel4, hidden), "--json");
  const [{ findings }] = JSON.parse(out) as [{ findings: Record<string, unknown>[] }];
  expect(findings.filter(({ severity }) => severity !== "info")).toMatchObject([{ rule, sheet: "Tersembunyi", address }]);
});

test("merged headers: Tabel 5 of the LKj from a file", async () => {
  const { out } = await call(await writeSheets(folder.path("gabung.xlsx"), tabel5), "--json");
  const [{ findings }] = JSON.parse(out) as [{ findings: Record<string, unknown>[] }];
  expect(findings).toContainEqual(expect.objectContaining({ rule: "target-berbeda", address: "I9", found: "98", expected: "98,5" }));
});

test("an empty workbook has no findings that count", async () => {
  const { code, out } = await call(await writeSheets(folder.path("kosong.xlsx"), sheetOf("Lembar1", [])));
  expect(code).toBe(0);
  expect(out).toContain("Tidak ada tabel indikator yang dikenali");
});

test("the year given decides what is compared", async () => {
  const { out } = await call(good, "--tahun", "2022", "--json");
  expect(out).toContain('"bobot-berbeda"');
});

test.each([
  [[], "Berkas yang diperiksa belum disebut."],
  [["a.xlsx", "--tahun", "24"], 'Tahun "24" bukan tahun empat angka'],
  [["a.xlsx", "--warna"], "Pilihan --warna tidak dikenal"],
])("a call that is not understood: %j", async (args, sentence) => {
  const { code, err } = await call(...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
