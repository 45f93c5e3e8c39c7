import { builtinDocuments } from "../../src/catalogue/builtin";
import { run } from "../../src/cli/katalog";
import type { Language } from "../../src/language/text";

async function katalog(args: string[], language: Language = "id"): Promise<{ code: number; printed: string; error: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await run(args, { print: (line) => printed.push(line), error: (line) => errors.push(line), language });
  return { code, printed: printed.join("\n"), error: errors.join("\n") };
}

async function nodes(...args: string[]): Promise<Record<string, unknown>[]> {
  const { code, printed } = await katalog([...args, "--json"]);
  expect(code).toBe(0);
  return JSON.parse(printed) as Record<string, unknown>[];
}

test("--json lists every node of every source, the promised fields first", async () => {
  const all = await nodes();
  expect(all).toHaveLength(builtinDocuments.reduce((sum, document) => sum + document.nodes.length, 0));
  for (const node of all) expect(Object.keys(node).slice(0, 9)).toEqual(["code", "aliases", "name", "source", "level", "unit", "parent", "formula", "facts"]);
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
  expect(node!.facts).toContainEqual({ what: "bobot", period: "2024", value: 40, printed: "40%", line: 335, canonical: true, in: "IPPWNI" });
});

test("a node without a formula says null, not an empty list", async () => {
  for (const { formula } of await nodes()) expect(formula === null || (Array.isArray(formula) && formula.length > 0)).toBe(true);
});

test("the text names the formula by year with its weights, and marks the figure used", async () => {
  const { code, printed } = await katalog(["IPPWNI"]);
  expect(code).toBe(0);
  expect(printed).toContain("2022: (C1.1 × 40%) + (B1.1 × 25%) + (B2.1 × 20%) + (B3.1 × 15%) (baris 324)");
  expect(printed).toContain("2023, 2024: (C1.1 × 40%) + (B1.1 × 20%) + (B2.1 × 25%) + (B3.1 × 15%) (baris 2322)");
  expect(printed).toContain("* 2024: 100,11% (baris 182)");
  expect(printed).toMatch(/Pertentangan dalam sumber\n(.*\n)*.*100,1075%/);
});

test("the list shows the tree", async () => {
  const { printed } = await katalog(["--sumber", "lkj-pwni-2024"]);
  expect(printed).toMatch(/^ {2}IPPWNI .*\n {4}C1\.1 .*\n {6}C1\.1\.1 /m);
  expect(printed.split("\n").filter((line) => /^ +[A-Z]/.test(line))).toHaveLength(23);
});

test.each([
  [["C.1.1.1"], "id", 'Kode "C.1.1.1" dapat berarti C1.1 (Persentase Penyelesaian Kasus WNI di Luar Negeri) atau C1.1.1 (Persentase Kasus Khusus yang Diselesaikan); tulis salah satu kode itu.'],
  [["C.1.1.1"], "en", 'Code "C.1.1.1" may mean C1.1 (Persentase Penyelesaian Kasus WNI di Luar Negeri) or C1.1.1 (Persentase Kasus Khusus yang Diselesaikan); write one of these codes.'],
  [["IPPWN"], "id", 'Indikator "IPPWN" tidak ada dalam katalog. Maksud Anda IPPWNI (Indeks Pelayanan dan Pelindungan WNI di Luar Negeri)?'],
  [["qqqqqqq"], "id", 'Indikator "qqqqqqq" tidak ada dalam katalog.'],
  [["--sumber"], "id", "--sumber memerlukan id sumber, misalnya --sumber lkj-pwni-2024."],
  [["--tahun", "2024"], "id", "Pilihan --tahun tidak dikenal; yang ada --sumber ID, --katalog BERKAS.xlsx, dan --json."],
] as const)("%j in %s is a sentence and exit code 2", async (args, language, sentence) => {
  expect(await katalog([...args], language)).toEqual({ code: 2, printed: "", error: sentence });
});

test("an unknown source names those there are", async () => {
  const { code, error } = await katalog(["C1.1", "--sumber", "lkj-2024"]);
  expect(code).toBe(2);
  expect(error).toMatch(/^Sumber "lkj-2024" tidak ada dalam katalog; yang ada: lkj-pwni-2024/);
});
