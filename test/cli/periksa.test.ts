import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder, writeSheets } from "../fixtures/files";
import { tabel4, tabel5 } from "../fixtures/lkjTables";
import { percent, sheetOf, withCell } from "../fixtures/sheets";
import { rules } from "../../src/checks";
import { run } from "../../src/cli/periksa";
import { inflate } from "../../src/node/inflate";
import { storedZip, zipParts } from "../../src/xlsx/zip";

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

test("--json tells what was read of each sheet, and tabel-dikenali a table of a known shape that the catalogue does not know", async () => {
  const { out } = await call(path.resolve(import.meta.dirname, "../cases/register-risiko/book.xlsx"), "--json");
  const [{ read, findings }] = JSON.parse(out) as [
    { read: { tables: { as: string | null; rows: number; confidence: number }[] }[]; findings: { messageId: string }[] },
  ];
  const [table] = read.flatMap(({ tables }) => tables).filter(({ as }) => as === "risiko");
  expect(table!.rows).toBe(7);
  expect(table!.confidence).toBeGreaterThan(0.5);
  expect(findings.map(({ messageId }) => messageId)).toContain("tabel-dikenali.shaped");
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

describe("exceptions, settings and reports", () => {
  const findingsOf = async (...args: string[]) => {
    const { out } = await call(faulty, "--json", ...args);
    const [{ findings, unusedExceptions, times }] = JSON.parse(out) as [
      { findings: Record<string, unknown>[]; unusedExceptions?: unknown[]; times?: Record<string, number> },
    ];
    return { findings, unusedExceptions, times };
  };

  /** The faulty workbook's findings when nothing else is asked, which several tests compare with. */
  let plain: readonly Record<string, unknown>[];
  beforeAll(async () => {
    plain = (await findingsOf()).findings;
  });

  test("--abaikan lets findings stand with their reason, and tells the exceptions that are not used", async () => {
    const [weight, capaian] = plain;
    const list = folder.path("abaikan.json");
    await writeFile(
      list,
      JSON.stringify([
        { fingerprint: weight!.fingerprint, reason: "disepakati" },
        { fingerprint: capaian!.fingerprint, reason: "dibulatkan" },
        { fingerprint: "tidak ada", reason: "lama" },
      ]),
    );
    const { code, out } = await call(faulty, "--abaikan", list);
    expect(code).toBe(0);
    expect(out).toContain("0 kesalahan, 1 peringatan");
    expect(out).toContain("2 diabaikan");
    expect(out).toContain('Pengecualian "tidak ada" (lama) tidak dipakai');
    const told = await findingsOf("--abaikan", list);
    expect(told.findings[0]).toMatchObject({ rule: "bobot-berbeda", suppressed: "disepakati" });
    expect(told.unusedExceptions).toEqual([{ fingerprint: "tidak ada", reason: "lama" }]);
  });

  test.each([
    ["{", "bukan JSON yang sah"],
    ["{}", "harus daftar"],
    ['[{"fingerprint":"a","reason":"b"},{"fingerprint":"a","reason":" "}]', "pengecualian ke-2"],
  ])("a list of exceptions that is none: %s", async (text, sentence) => {
    const list = folder.path("rusak.json");
    await writeFile(list, text);
    const { code, err } = await call(faulty, "--abaikan", list);
    expect([code, err.includes(sentence)]).toEqual([2, true]);
  });

  /** The faulty workbook as Excel saves it after the pane kept something: the settings of an add-in in its part (MS-OWEXML). */
  async function keeping(name: string, properties: Readonly<Record<string, unknown>>): Promise<string> {
    const parts = zipParts(new Uint8Array(await readFile(faulty)), 1000)!.map(({ name: part, packed, isDeflated, size }) => {
      const bytes = isDeflated ? inflate(packed, { size, most: 1e7 }) : packed;
      if (typeof bytes === "string") throw new Error(bytes);
      return { name: part, bytes };
    });
    const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
    const kept = Object.entries(properties).map(([key, value]) => `<we:property name="${key}" value="${escaped(JSON.stringify(value))}"/>`);
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="1" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/><we:properties>${kept.join("")}</we:properties><we:bindings/></we:webextension>`;
    const path = folder.path(name);
    await writeFile(path, storedZip([...parts, { name: "xl/webextensions/webextension1.xml", bytes: new TextEncoder().encode(xml) }]));
    return path;
  }

  test("what the pane let stand is kept in the file and holds here too, in one piece or in several", async () => {
    const [weight, capaian] = plain;
    const text = JSON.stringify([
      { fingerprint: weight!.fingerprint, reason: 'disepakati "12 Maret" & < dibaca' },
      { fingerprint: "sudah hilang", reason: "lama" },
    ]);
    const path = await keeping("tersimpan.xlsx", {
      "Office.AutoShowTaskpaneWithDocument": true,
      "capaian.pengecualian": { generation: 3, pieces: 2 },
      "capaian.pengecualian.3.0": text.slice(0, 40),
      "capaian.pengecualian.3.1": text.slice(40),
      "capaian.pengecualian.2.0": "[]",
    });
    const list = folder.path("tambahan.json");
    await writeFile(list, JSON.stringify([{ fingerprint: capaian!.fingerprint, reason: "dibulatkan" }]));
    const { out } = await call(path, "--json");
    const [read] = JSON.parse(out) as [{ findings: { fingerprint: string; suppressed?: string }[]; unusedExceptions: unknown[] }];
    expect(read.findings.filter(({ suppressed }) => suppressed)).toMatchObject([
      { fingerprint: weight!.fingerprint, suppressed: 'disepakati "12 Maret" & < dibaca' },
    ]);
    expect(read.unusedExceptions).toEqual([{ fingerprint: "sudah hilang", reason: "lama" }]);
    expect((await call(path, "--abaikan", list)).out).toContain("2 diabaikan");
  });

  test.each([
    ["a piece is missing", { "capaian.pengecualian": { generation: 1, pieces: 1 } }],
    ["no header", { "capaian.pengecualian": "[]" }],
    ["no list", { "capaian.pengecualian": { generation: 1, pieces: 1 }, "capaian.pengecualian.1.0": "{}" }],
    ["endless pieces", { "capaian.pengecualian": { generation: 1, pieces: 1e300 }, "capaian.pengecualian.1.0": "[]" }],
  ])("a damaged list in the workbook is told and hides nothing: %s", async (_, properties) => {
    const { out, err } = await call(await keeping("rusak.xlsx", properties), "--json");
    expect(err).toContain("daftar temuan yang diabaikan di buku kerja ini rusak; semua temuan ditampilkan");
    const [{ findings }] = JSON.parse(out) as [{ findings: unknown[] }];
    expect(findings).toEqual(plain);
  });

  test("what somebody said of a table in the pane holds here too: no table, and nothing told of its figures", async () => {
    const [{ read }] = JSON.parse((await call(await keeping("koreksi.xlsx", {}), "--json")).out) as [
      { read: readonly { sheet: string; tables: readonly { address: string; columns: readonly { heading: string }[] }[] }[] },
    ];
    const { sheet, tables } = read.find((each) => each.tables.length > 0)!;
    const headings = tables[0]!.columns.map(({ heading }) => heading);
    const notTable = { kind: "notTable", table: { sheet, caption: null, headings } };
    const gone = { kind: "notTable", table: { sheet, caption: "Tabel 9", headings: ["tidak", "ada"] } };
    const kept = { "capaian.koreksi": { generation: 1, pieces: 1 }, "capaian.koreksi.1.0": JSON.stringify([notTable, gone]) };
    const path = await keeping("koreksi.xlsx", kept);
    const [after] = JSON.parse((await call(path, "--json")).out) as [{ read: typeof read; unusedCorrections: unknown }];
    const own = after.read.find((each) => each.sheet === sheet)!;
    expect(own).toMatchObject({ corrections: [{ table: tables[0]!.address, kind: "notTable" }] });
    expect(own.tables.map(({ address }) => address)).not.toContain(tables[0]!.address);
    expect(after.unusedCorrections).toEqual([gone]);
    expect((await call(path)).out).toContain('Koreksi pada tabel "Tabel 9"');
    const damaged = { "capaian.koreksi": { generation: 1, pieces: 1 }, "capaian.koreksi.1.0": "{}" };
    expect((await call(await keeping("rusak.xlsx", damaged))).err).toContain("Koreksi pembacaan yang tersimpan di buku kerja ini rusak");
  });

  test("--aturan switches a rule off, weighs it otherwise and sets a threshold", async () => {
    const rulesOf = async (...args: string[]) =>
      (await findingsOf(...args)).findings.flatMap(({ rule, severity }) => (rule === "bobot-berbeda" ? [severity] : []));
    expect(await rulesOf()).toEqual(["error"]);
    expect(await rulesOf("--aturan", "bobot-berbeda=mati")).toEqual([]);
    expect(await rulesOf("--aturan", "bobot-berbeda=peringatan")).toEqual(["warning"]);
  });

  test.each([
    ["bobot-berbeda", "tidak dikenal"],
    ["bobot-berbeda=keras", "tidak dikenal"],
    ["entah=mati", 'Tidak ada aturan "entah". Aturan yang ada: '],
    ["bobot-berbed=mati", 'Tidak ada aturan "bobot-berbed". Maksud Anda bobot-berbeda?'],
    ["bobot-berbed", 'Tidak ada aturan "bobot-berbed". Maksud Anda bobot-berbeda?'],
    ["bobot-berbed.warna=3", "Maksud Anda bobot-berbeda?"],
    ["", "--aturan memerlukan id=APA. Aturan yang ada: "],
    ["bobot-berbeda.warna=3", 'tidak punya pilihan "warna"'],
  ])("--aturan %s is refused", async (word, sentence) => {
    const { code, err } = await call(faulty, "--aturan", word);
    expect([code, err.includes(sentence)]).toEqual([2, true]);
  });

  test("--aturan without a value, also where it takes the file for one, names every rule", async () => {
    for (const args of [["--aturan"], [faulty, "--aturan"], [faulty, "--aturan", "--json"], ["--aturan", faulty]]) {
      const { code, out, err } = await call(...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`Aturan yang ada: ${rules.map(({ id }) => id).join(", ")}. Pemakaian: `);
    }
  });

  test("--waktu tells how long each rule took", async () => {
    expect((await call(faulty, "--waktu")).err).toMatch(/\d ms {2}bobot-berbeda/);
    expect(Object.keys((await findingsOf("--waktu")).times!)).toContain("capaian-rumus");
  });

  test("--csv is a line a finding, with the figures of a person's language", async () => {
    const lines = (await call(faulty, "--csv")).out.split("\n");
    expect(lines[0]).toBe("Berkas;Lembar;Sel;Tingkat;Aturan;Temuan;Ditemukan;Seharusnya;Diabaikan karena;Sidik");
    expect(lines[1]).toMatch(/salah\.xlsx;Tabel 4;C6;KESALAHAN;bobot-berbeda;.*;25%;20%;;bobot-berbeda/);
  });

  test("a folder stands for its workbooks, a summary tells them apart", async () => {
    const inside = await temporaryFolder();
    await writeSheets(inside.path("a.xlsx"), tabel4);
    await writeSheets(inside.path("~$a.xlsx"), tabel4);
    await writeSheets(inside.path("b.xlsx"), withCell(tabel4, "C6", percent(0.25, 0)));
    const { code, out } = await call(inside.path("."), inside.path("b.xlsx"));
    expect(code).toBe(1);
    expect(out).toMatch(/\nBerkas +Kesalahan +Peringatan +Info\n.*a\.xlsx +0 +0 +\d+\n.*b\.xlsx +1 +0 +\d+$/);
    await inside.remove();
    const bare = await temporaryFolder();
    expect(await call(bare.path("."))).toMatchObject({ code: 2, err: expect.stringContaining("tidak memuat berkas") });
    await bare.remove();
  });

  test("--laporan writes the sheet, never over a file that is there or that is checked", async () => {
    const path = folder.path("laporan.xlsx");
    expect((await call(faulty, "--laporan", path)).code).toBe(1);
    const { readWorkbookFile } = await import("../../src/node/read");
    const read = await readWorkbookFile(path);
    if (!read.ok) throw new Error("no report");
    expect(read.value.sheets.map(({ name }) => name)).toEqual(["Hasil Periksa"]);
    expect(read.value.sheets[0]!.formulas.flat()).toContain(`=HYPERLINK("salah.xlsx#'Tabel 4'!C6","Tabel 4!C6")`);
    expect(await call(faulty, "--laporan", path)).toMatchObject({ code: 2, err: expect.stringContaining("--timpa") });
    expect((await call(faulty, "--laporan", path, "--timpa")).code).toBe(1);
    expect(await call(faulty, "--laporan", faulty, "--timpa")).toMatchObject({ code: 2, err: expect.stringContaining("yang diperiksa") });
    expect((await call(good, broken, "--laporan", folder.path("dua.xlsx"))).code).toBe(2);
  });
});

test("tables of others: said once how to bring a catalogue of one's own", async () => {
  const head = ["Kode", "Indikator", "Bobot", "Target", "Realisasi", "Capaian"];
  const row = ["X-1", "Persentase jalan mantap", 0.6, 80, 76, 95];
  const foreign = await writeSheets(folder.path("dinas.xlsx"), sheetOf("A", [head, row]), sheetOf("B", [head, row]));
  const { out } = await call(foreign);
  expect(out.split("--katalog BERKAS.xlsx")).toHaveLength(2);
  expect((await call(good)).out).not.toContain("--katalog");
});
