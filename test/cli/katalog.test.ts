import { builtinDocuments } from "../../src/catalogue/builtin";
import { regulations } from "../../src/catalogue/regulations/documents";
import { run } from "../../src/cli/katalog";
import { run as runFungsi } from "../../src/cli/fungsi";
import { USAGE } from "../../src/cli/usage";
import { readData } from "../../scripts/catalogue-check/read";
import type { Language } from "../../src/language/text";

async function katalog(args: string[], language: Language = "id"): Promise<{ code: number; printed: string; error: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await run(args, { print: (line) => printed.push(line), error: (line) => errors.push(line), language });
  return { code, printed: printed.join("\n"), error: errors.join("\n") };
}

const SOURCES = builtinDocuments.map(({ source }) => source.id).join(", ");
const RULES = regulations.map(({ source }) => source.id).join(", ");

async function json<T>(...args: string[]): Promise<T> {
  const { code, printed, error } = await katalog([...args, "--json"]);
  expect([code, error]).toEqual([0, ""]);
  return JSON.parse(printed) as T;
}

async function nodes(...args: string[]): Promise<Record<string, unknown>[]> {
  const { code, printed } = await katalog([...args, "--json"]);
  expect(code).toBe(0);
  return JSON.parse(printed) as Record<string, unknown>[];
}

test("--json lists every node of every source, the promised fields first", async () => {
  const all = await nodes();
  expect(all).toHaveLength(builtinDocuments.reduce((sum, document) => sum + document.nodes.length, 0));
  for (const node of all)
    expect(Object.keys(node).slice(0, 9)).toEqual(["code", "aliases", "name", "source", "level", "unit", "parent", "formula", "facts"]);
});

test("--sumber keeps to one source: 23 nodes of the LKj 2024", async () => {
  const lkj = await nodes("--sumber", "lkj-pwni-2024");
  expect(lkj).toHaveLength(23);
  expect(new Set(lkj.map(({ source }) => source))).toEqual(new Set(["lkj-pwni-2024"]));
});

test.each([["C1.1"], ["C 1.1"], ["C", "1.1"], ["Persentase", "Penyelesaian", "Kasus", "WNI"]])("%j is one node", async (...words) => {
  const [node, ...others] = await nodes(...words);
  expect(others).toEqual([]);
  expect(node).toMatchObject({ code: "C1.1", source: "lkj-pwni-2024", unit: "persen", parent: "IPPWNI" });
  expect(node!.facts).toContainEqual({
    what: "bobot",
    period: "2024",
    value: 40,
    printed: "40%",
    line: 335,
    canonical: true,
    in: "IPPWNI",
  });
});

test("a node without a formula says null, not an empty list", async () => {
  for (const { formula } of await nodes()) expect(formula === null || (Array.isArray(formula) && formula.length > 0)).toBe(true);
});

test("the text names the formula by year with its weights, and marks the figure used", async () => {
  const { code, printed } = await katalog(["IPPWNI"]);
  expect(code).toBe(0);
  expect(printed).toContain("2022: (C1.1 × 40%) + (B1.1 × 25%) + (B2.1 × 20%) + (B3.1 × 15%) (hal. 17)");
  expect(printed).toContain("2023, 2024: (C1.1 × 40%) + (B1.1 × 20%) + (B2.1 × 25%) + (B3.1 × 15%) (Lampiran)");
  expect(printed).toContain("* 2024: 100,11% (Ringkasan Eksekutif)");
  expect(printed).toMatch(/Pertentangan dalam sumber\n(.*\n)*.*100,1075%/);
});

test("--isi fungsi is the list of `capaian fungsi`, as text and as JSON in both languages", async () => {
  for (const [language, args] of [
    ["id", []],
    ["id", ["--json"]],
    ["en", []],
    ["en", ["--json"]],
  ] as const) {
    const printed: string[] = [];
    await runFungsi([...args], { print: (line) => printed.push(line), error: (line) => printed.push(line), language });
    expect(await katalog(["--isi", "fungsi", ...args], language)).toEqual({ code: 0, printed: printed.join("\n"), error: "" });
    expect(printed.join("\n")).toContain("PWNI.TARGET");
  }
});

test("--isi fungsi with words finds the functions; a document has none", async () => {
  const { code, printed } = await katalog(["--isi", "fungsi", "SKM.INDEX"]);
  expect([code, printed.split("(")[0]]).toEqual([0, "SKM.INDEX"]);
  expect(await katalog(["--isi", "fungsi", "PWNI.TARGETT"])).toEqual({
    code: 2,
    printed: "",
    error: "Fungsi PWNI.TARGETT tidak ada. Maksud Anda PWNI.TARGET?",
  });
  const { code: refused, error } = await katalog(["--isi", "fungsi", "--sumber", "lkj-pwni-2024"]);
  expect([refused, error]).toEqual([
    2,
    `--isi fungsi menampilkan fungsi, yang tidak berasal dari satu dokumen; hapus --sumber. Pemakaian: ${USAGE.katalog}`,
  ]);
});

test("the list shows the tree", async () => {
  const { printed } = await katalog(["--sumber", "lkj-pwni-2024"]);
  expect(printed).toMatch(/^ {2}IPPWNI .*\n {4}C1\.1 .*\n {6}C1\.1\.1 /m);
  expect(printed.split("\n").filter((line) => /^ +[A-Z]/.test(line))).toHaveLength(23);
});

test.each([
  [
    ["C.1.1.1"],
    "id",
    'Kode "C.1.1.1" dapat berarti C1.1 (Persentase Penyelesaian Kasus WNI di Luar Negeri) atau C1.1.1 (Persentase Kasus Khusus yang Diselesaikan); tulis salah satu kode itu.',
  ],
  [
    ["C.1.1.1"],
    "en",
    'Code "C.1.1.1" may mean C1.1 (Persentase Penyelesaian Kasus WNI di Luar Negeri) or C1.1.1 (Persentase Kasus Khusus yang Diselesaikan); write one of these codes.',
  ],
  [["IPPWN"], "id", 'Indikator "IPPWN" tidak ada dalam katalog. Maksud Anda IPPWNI (Indeks Pelayanan dan Pelindungan WNI di Luar Negeri)?'],
  [
    ["qqqqqqq"],
    "id",
    'Indikator "qqqqqqq" tidak ada dalam katalog. Maksud Anda NCKO (Nilai Capaian Kinerja Organisasi), IPPWNI (Indeks Pelayanan dan Pelindungan WNI di Luar Negeri) atau C (Customer Perspective)?',
  ],
  [["--sumber"], "id", "--sumber memerlukan id sumber, misalnya --sumber lkj-pwni-2024."],
  [["--tahun", "2024"], "id", "Pilihan --tahun tidak dikenal; yang ada --sumber ID, --katalog BERKAS.xlsx, --isi APA, dan --json."],
  [["--isi"], "id", "--isi memerlukan salah satu dari indikator, tabel, catatan, pertentangan, peraturan, fungsi, semua."],
  [
    ["--isi", "gambar"],
    "id",
    `--isi "gambar" tidak dikenal; pilihannya indikator, tabel, catatan, pertentangan, peraturan, fungsi, semua. Pemakaian: ${USAGE.katalog}`,
  ],
  [
    ["--isi=gambar"],
    "en",
    `--isi "gambar" is unknown; choose one of indikator, tabel, catatan, pertentangan, peraturan, fungsi, semua. Usage: ${USAGE.katalog}`,
  ],
  [
    ["C1.1", "--isi", "tabel"],
    "id",
    `--isi tabel menampilkan isi dokumen, bukan satu indikator; hapus "C1.1" atau pilih dengan --sumber. Pemakaian: ${USAGE.katalog}`,
  ],
  [
    ["--isi", "tabel", "--sumber", "permenpanrb-14-2017"],
    "id",
    `Sumber "permenpanrb-14-2017" tidak ada dalam katalog; yang ada: ${SOURCES}.`,
  ],
  [["--isi", "peraturan", "--sumber", "lkj-pwni-2024"], "id", `Sumber "lkj-pwni-2024" tidak ada dalam katalog; yang ada: ${RULES}.`],
] as const)("%j in %s is a sentence and exit code 2", async (args, language, sentence) => {
  expect(await katalog([...args], language)).toEqual({ code: 2, printed: "", error: sentence });
});

test.each([
  [["--sumer", "lkj-pwni-2024"], "Maksud Anda --sumber?"],
  [["--isi", "tabl"], "Maksud Anda tabel?"],
  [["--sumber", "lkj-pwni-2042"], "Maksud Anda lkj-pwni-2024?"],
])("%j is answered with what may be meant", async (args, hint) => {
  expect(await katalog(args)).toMatchObject({ code: 2, error: expect.stringContaining(hint) as unknown });
});

test("an unknown source names those there are", async () => {
  const { code, error } = await katalog(["C1.1", "--sumber", "lkj-2024"]);
  expect(code).toBe(2);
  expect(error).toMatch(/^Sumber "lkj-2024" tidak ada dalam katalog; yang ada: lkj-pwni-2024/);
});

describe("--isi", () => {
  test("indikator is what is shown without it", async () => {
    expect(await json("--isi", "indikator", "--sumber", "lkj-pwni-2024")).toEqual(await nodes("--sumber", "lkj-pwni-2024"));
  });

  test("every regulation of the data folder is there", () => {
    expect(regulations.map(({ source }) => source.id).sort()).toEqual(
      readData()
        .regulations.map(({ source }) => source.id)
        .sort(),
    );
  });

  test.each([
    ["tabel", "tables"],
    ["catatan", "notes"],
    ["pertentangan", "conflicts"],
  ] as const)("%s is every one of every source, with the source's id", async (what, field) => {
    const expected = builtinDocuments.flatMap((document) =>
      (document[field] ?? []).map((entry) => ({ source: document.source.id, ...entry })),
    );
    expect(expected.length).toBeGreaterThan(40);
    expect(await json("--isi", what)).toEqual(expected);
    const own = await json<{ source: string }[]>("--isi", what, "--sumber", "lkj-pwni-2024");
    expect(new Set(own.map(({ source }) => source))).toEqual(new Set(["lkj-pwni-2024"]));
    expect(own).toHaveLength(builtinDocuments[0]![field]!.length);
  });

  test("peraturan is every regulation with its tables and where they are quoted", async () => {
    const all = await json<{ source: string; tables: object; quotes: object[] }[]>("--isi", "peraturan");
    expect(all.map(({ source, tables, quotes }) => [source, tables, quotes])).toEqual(
      regulations.map(({ source, tables, quotes }) => [source.id, tables, quotes]),
    );
    expect(await json<object[]>("--isi", "peraturan", "--sumber", "permenpanrb-14-2017")).toHaveLength(1);
  });

  test("pertentangan of one indicator are those its code has a part in", async () => {
    const own = await json<{ codes: string[] }[]>("NCKO", "--isi", "pertentangan");
    expect(own).toHaveLength(builtinDocuments[0]!.conflicts.filter(({ codes }) => codes.includes("NCKO")).length);
    for (const { codes } of own) expect(codes).toContain("NCKO");
  });

  test("semua is everything the data files hold", async () => {
    const all = await json<Record<string, object[]>>("--isi", "semua");
    expect(Object.keys(all)).toEqual(["sumber", "indikator", "tabel", "catatan", "pertentangan", "peraturan", "kodeBermaknaGanda"]);
    for (const what of ["indikator", "tabel", "catatan", "pertentangan", "peraturan"])
      expect([what, all[what]]).toEqual([what, await json("--isi", what)]);
    expect(all.kodeBermaknaGanda).toContainEqual(expect.objectContaining({ source: "lkj-pwni-2024", alias: "C.1.1.1" }));
    expect(all.sumber).toEqual(builtinDocuments.map(({ source }) => source));
  });

  test.each([
    ["tabel", /^Tabel lain\n\nLaporan Kinerja/],
    ["catatan", /\[perbaikan\] .* \(BAB III\)/],
    ["pertentangan", /^ {2}.* \[NCKO\]: .*(?:dipakai|tidak ada yang dipakai)/m],
    ["peraturan", /RB General[\s\S]*dikutip renstra-kp2mi-2025-2029, Tabel 5 \(BAB I\): RB General 100/],
    ["semua", /^ {2}IPPWNI [\s\S]*Tabel lain[\s\S]*Catatan pembacaan[\s\S]*Pertentangan[\s\S]*Peraturan/m],
  ])("%s as text", async (what, text) => {
    const { code, printed, error } = await katalog(["--isi", what]);
    expect([code, error]).toEqual([0, ""]);
    expect(printed).toMatch(text);
    expect(printed).not.toMatch(/undefined|\[object/);
  });
});

describe("words instead of a code", () => {
  test.each([
    [["kepuasan", "masyarakat"], "C1.2"],
    [["IKM"], "C1.2"],
    [["KSI"], "B3.1.2"],
    [["serapan", "anggaran"], "L2.1"],
    [["WNI", "bermasalah"], "C1.1"],
    [["renstra"], "KP2MI"],
  ])("%j: %s first", async (words, code) => {
    const [node] = await nodes(...words);
    expect(node!.code).toBe(code);
    const { code: exit, printed } = await katalog(words);
    expect(exit).toBe(0);
    expect(printed).toMatch(new RegExp(`^(?:"[^\n]*\n {2})?${code.replace(/\./g, "\\.")} `));
  });

  test("of one source only", async () => {
    for (const { source } of await nodes("kepuasan", "--sumber", "renstra-kp2mi-2025-2029")) expect(source).toBe("renstra-kp2mi-2025-2029");
  });

  test("a slip is answered with what may be meant, and exit code 2", async () => {
    const { code, error } = await katalog(["serapn", "anggaran"]);
    expect([code, error]).toEqual([2, expect.stringMatching(/^Indikator "serapn anggaran" tidak ada dalam katalog\. Maksud Anda .*L2\.1/)]);
  });
});

describe("a code no document prints", () => {
  test("is marked in the list, on its page and in JSON; a printed one is not", async () => {
    const { printed: list } = await katalog(["--sumber", "lkj-pwni-2024"]);
    expect(list).toMatch(/B2\.1\.1 .*\[komponen, kode katalog\]/);
    expect(list).toMatch(/C1\.1\.1 .*\[komponen\]/);
    expect((await katalog(["B3.1.2"])).printed).toContain("Kode: B3.1.2 dari katalog ini, tidak tercetak dalam dokumen");
    expect((await katalog(["C1.1"])).printed).not.toContain("dari katalog ini");
    expect((await nodes("B2.1.3"))[0]).toMatchObject({ ours: true });
    expect((await nodes("C1.1.1"))[0]).not.toHaveProperty("ours");
  });

  test("a mended name is shown with what is printed", async () => {
    expect((await katalog(["8065"])).printed).toContain("Tercetak: Dukungan ManajemenInspektorat Jenderal (Lampiran)");
    expect((await nodes("8065"))[0]).toMatchObject({
      name: "Dukungan Manajemen Inspektorat Jenderal",
      printed: "Dukungan ManajemenInspektorat Jenderal",
      line: 2322,
    });
  });
});

test("a word leads to functions and tables too, first where no indicator has it in its name; --json stays an array of indicators", async () => {
  const bobot = await katalog(["timbangan"]);
  expect([bobot.code, bobot.error]).toEqual([0, ""]);
  expect(bobot.printed).toMatch(/^Fungsi dan tabel:\n {2}PWNI\.BOBOT +Mengambil bobot .* \[npx capaian fungsi PWNI\.BOBOT --bantuan\]/);
  const serapan = await katalog(["serapan"]);
  expect(serapan.printed).toMatch(/^"serapan" ditemukan pada \d+ indikator:\n {2}L2\.1 /);
  expect(serapan.printed).toContain("PWNI.EFISIENSI");
  const table = await katalog(["perjanjian kinerja"], "en");
  expect(table.printed).toContain("[npx capaian tabel perjanjian-kinerja]");
  for (const node of await nodes("serapan")) expect(node).toHaveProperty("code");
});

test("a document without page numbers says so once, not behind every figure", async () => {
  const { printed } = await katalog(["01.02.013.1"]);
  expect(printed.match(/tanpa nomor halaman/g)).toEqual(["tanpa nomor halaman"]);
  expect(printed).toMatch(/^ {2}Sumber: .*\(metadata-01\.02\.013\), tanpa nomor halaman$/m);
  expect(printed).toContain("    * 2020 Tahap R: 40%\n");
  // One line of the Renstra stands before its first chapter.
  for (const [contents, below] of [
    ["pertentangan", 1],
    ["catatan", 0],
    ["tabel", 0],
  ] as const) {
    const all = (await katalog(["--isi", contents])).printed.split("\n");
    const said = all.filter((line) => line.includes("tanpa nomor halaman"));
    const headings = all.filter((line) => /^\S.*\((metadata-01\.02\.\d+|capaian-pwni-2022)\)/.test(line));
    expect(said.filter((line) => !line.startsWith(" "))).toEqual(headings);
    expect(said.length - headings.length).toBe(below);
  }
});
