import { run } from "../../src/cli/fungsi";
import { main } from "../../src/cli/main";

async function cli(...args: string[]): Promise<{ code: number; printed: string; errors: string }> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await main(args, { print: (line) => printed.push(line), error: (line) => errors.push(line) });
  return { code, printed: printed.join("\n"), errors: errors.join("\n") };
}

async function json(...args: string[]): Promise<unknown> {
  const { code, printed } = await cli("fungsi", ...args, "--json");
  return { code, ...(JSON.parse(printed) as object) };
}

test("a function answers as JSON", async () => {
  expect(await json("PWNI.INDEX", '"IPPWNI"', "[[84.52],[100],[96.8],[100.64]]", "2024")).toEqual({
    code: 0,
    name: "PWNI.INDEX",
    args: ["IPPWNI", [[84.52], [100], [96.8], [100.64]], 2024],
    value: 93.104,
  });
});

test("and plainly, with a decimal comma in Indonesian and a point in English", async () => {
  expect(await cli("fungsi", "skm.convert", "3.82")).toEqual({ code: 0, printed: "95,5", errors: "" });
  expect(await cli("--bahasa", "en", "fungsi", "SKM.CONVERT", "3.82")).toEqual({ code: 0, printed: "95.5", errors: "" });
});

test.each([
  ["a flat list is one row", ["PWNI.INDEX", "C1.1", "[79.93, 90.12]"], 84.5155],
  ["a single value for a range is one cell", ["PWNI.INDEX", "C1.1", "80"], undefined],
  ["a number for a text parameter becomes text", ["PWNI.NAMA", '[["C1.1.2"]]'], "Persentase Kasus Umum yang Diselesaikan"],
  ["a bare text needs no quotes", ["PWNI.ANGKA", "79,95 (BB)"], 79.95],
  ["null is a blank", ["PWNI.INDEX", "C1.1", "[[79.93],[90.12]]", "null", "null"], 84.5155],
  ["an error value in a cell", ["PWNI.INDEX", "C1.1", '[[{"error":"#REF!"}],[90.12]]'], undefined],
])("%s", async (_name, args, value) => {
  const answer = (await json(...args)) as { code: number; value?: unknown };
  expect([answer.code, answer.value]).toEqual([value === undefined ? 1 : 0, value]);
});

test.each([
  ["a blank component", ["PWNI.INDEX", "C1.1", "[[79.93],[null]]"], "#N/A", /^Nilai komponen C1\.1\.2 .* kosong/],
  ["a missing argument", ["PWNI.INDEX", "C1.1"], "#VALUE!", /^PWNI\.INDEX memerlukan argumen realisasi\.$/],
  ["too many arguments", ["PWNI.NAMA", "C1.1", "1"], "#VALUE!", /^PWNI\.NAMA menerima paling banyak 1 argumen, diberi 2\.$/],
  ["a range for one value", ["PWNI.ANGKA", "[[1],[2]]"], "#VALUE!", /^Argumen teks menerima satu nilai, bukan rentang\.$/],
  ["an unknown function", ["PWNI.INDEKS", "1"], "#NAME?", /^Fungsi PWNI\.INDEKS tidak ada\. Maksud Anda PWNI\.INDEX\?$/],
  ["nothing like a function", ["X", "1"], "#NAME?", /^Fungsi X tidak ada\.$/],
  ["a function of another family", ["SKN.CONVERT", "1"], "#NAME?", /Maksud Anda SKM\.CONVERT\?$/],
  ["a function without its family", ["INDEX", "1"], "#NAME?", /^Fungsi INDEX tidak ada\. Maksud Anda PWNI\.INDEX\?$/],
])("%s: the error, and exit 1, or 2 where no function is called so", async (_name, args, code, message) => {
  const exit = code === "#NAME?" ? 2 : 1;
  expect(await json(...args)).toEqual({
    code: exit,
    name: args[0],
    args: expect.any(Array) as unknown,
    error: { code, message: expect.stringMatching(message) as unknown },
  });
  expect(await cli("fungsi", ...args)).toMatchObject({ code: exit, printed: "", errors: expect.stringContaining(code) as unknown });
});

test.each([
  ["PWNI.SUMBER", ["IPPWNI", "2022"], /rumus 2022 \(hal\. 17\)/],
  ["PWNI.RUMUS", ["IPPWNI", "2022", "kata"], /C1\.1/],
])("%s, which a page fetches late, is at hand", async (name, args, answer) => {
  expect(await cli("fungsi", name, ...args)).toMatchObject({ code: 0, printed: expect.stringMatching(answer) as unknown });
});

test("messages follow --bahasa", async () => {
  expect((await cli("fungsi", "PWNI.NAMA", "C9.9", "--bahasa=en")).errors).toContain('Indicator "C9.9" is not in the catalogue.');
  expect((await cli("fungsi", "PWNI.NAMA", "C9.9")).errors).toContain('Indikator "C9.9" tidak ada dalam katalog.');
});

test("without a name the functions are listed", async () => {
  const { code, printed } = await cli("fungsi", "--json");
  const list = JSON.parse(printed) as { name: string; description: string; parameters: { name: string; optional: boolean }[] }[];
  expect(code).toBe(0);
  expect(list.map(({ name }) => name)).toContain("PWNI.INDEX");
  expect(list[0]!.parameters.map(({ name, optional }) => [name, optional])).toEqual([
    ["indikator", false],
    ["realisasi", false],
    ["tahun", true],
    ["dasar", true],
  ]);
  expect((await cli("fungsi")).printed).toContain("PWNI.CAPAIAN(realisasi; target; [polaritas]; [batas])");
});

test("what cannot be carried out ends with 2", async () => {
  expect(await cli("fungsi", "PWNI.INDEX", "C1.1", "[[1]")).toMatchObject({ code: 2, errors: "Argumen ke-2 bukan JSON yang sah: [[1]" });
  expect(await cli("hitung")).toMatchObject({ code: 2, errors: expect.stringContaining('Perintah "hitung" tidak dikenal.') as unknown });
  expect(await cli("toString")).toMatchObject({ code: 2 });
  expect(await cli("fungsi", "--bahasa", "fr")).toMatchObject({ code: 2, errors: expect.stringContaining('"fr"') as unknown });
});

test("a command nobody knows is answered with the one that may be meant", async () => {
  expect((await cli("fungsy")).errors).toContain("Maksud Anda fungsi?");
  expect((await cli("templat", "--thun", "2024")).errors).toContain("Maksud Anda --tahun?");
  expect((await cli("periksa", "buku.xlsx", "--laporn", "x.xlsx")).errors).toContain("Maksud Anda --laporan?");
});

test("--bantuan behind a function is its page, with every example as it is typed", async () => {
  const { code, printed } = await cli("fungsi", "pwni.index", "--bantuan");
  expect(code).toBe(0);
  expect(printed).toContain('=PWNI.INDEX("IPPWNI"; D2:D5; 2024)\n      93,104');
  expect((await cli("fungsi", "PWNI.INDEX", "--help", "--bahasa", "en")).printed).toContain(
    '=PWNI.INDEX("IPPWNI", D2:D5, 2024)\n      93.104',
  );
  expect(await cli("fungsi", "PWNI.INDEKS", "--bantuan")).toMatchObject({
    code: 2,
    errors: expect.stringContaining("Maksud Anda PWNI.INDEX?") as unknown,
  });
});

test("help is printed in both languages", async () => {
  expect((await cli()).printed).toContain("npx capaian periksa BERKAS.xlsx|FOLDER... [--tahun N] [--katalog BERKAS.xlsx]");
  expect((await cli("--bantuan", "--bahasa", "en")).printed).toContain("Exit codes: 0 done");
  expect((await cli("templat", "--bantuan")).printed).toContain("--contoh");
});

test("the command runs without the dispatcher's language too", async () => {
  const printed: string[] = [];
  expect(await run(["PWNI.BOBOT", "C1.1", "2024"], { print: (line) => printed.push(line), error: () => undefined })).toBe(0);
  expect(printed).toEqual(["0,4"]);
});
