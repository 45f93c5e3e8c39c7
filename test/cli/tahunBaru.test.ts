import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import type { Command } from "../../src/cli/command";
import { main } from "../../src/cli/main";
import { run as periksa } from "../../src/cli/periksa";
import { run as tahunBaru } from "../../src/cli/tahunBaru";
import { USAGE } from "../../src/cli/usage";
import { writeWorkbookFile } from "../../src/node/write";
import { gridOf } from "../../src/sheet/grid";
import { catalogueSheetPatch, newYearDraft } from "../../src/usercatalogue";
import { parseWorkbook } from "../../src/xlsx/parse";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "tahun-baru-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

async function call(command: Command["run"], args: string[], language?: "en"): Promise<{ code: number; printed: string; error: string }> {
  const [printed, error]: string[][] = [[], []];
  const code = await command(args, { print: (line) => printed!.push(line), error: (line) => error!.push(line), language });
  return { code, printed: printed!.join("\n"), error: error!.join("\n") };
}

/** Realisasi and target of the sheet Masukan, by code. */
function masukanOf(path: string): ReadonlyMap<string, { readonly target: unknown; readonly bobot: unknown }> {
  const sheet = parseWorkbook(readFileSync(path)).sheets.find(({ name }) => name === "Masukan")!;
  const grid = gridOf(sheet);
  const rows = Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: 7 }, (__, column) => grid.value(row, column)));
  const head = rows.find((row) => row.includes("Bobot"))!;
  const at = (row: (typeof rows)[number], name: string): unknown => row[head.indexOf(name)];
  return new Map(
    rows
      .slice(rows.indexOf(head) + 1)
      .flatMap((row) => (typeof row[0] === "string" ? [[row[0], { target: at(row, "Target"), bobot: at(row, "Bobot") }] as const] : [])),
  );
}

describe("tahun-baru", () => {
  test("writes the catalogue sheet with last year's weights and the input layout, which Periksa takes without a fault", async () => {
    const path = file("2026.xlsx");
    const { code, printed, error } = await call(tahunBaru, ["--tahun", "2026", "--ke", path]);
    expect([code, error]).toEqual([0, ""]);
    expect(printed).toContain(`${path}: lembar Katalog 2026, Masukan, Masukan Triwulan, Data Dukung, `);
    expect(printed).toContain("target di lembar Katalog 2026 masih kosong (sel kuning)");
    const masukan = masukanOf(path);
    // The weights of 2024 (lines 335-338): 40, 20, 25 and 15 percent.
    expect(["C1.1", "B1.1", "B2.1", "B3.1"].map((code_) => masukan.get(code_)?.bobot)).toEqual([0.4, 0.2, 0.25, 0.15]);
    expect([...masukan.values()].map(({ target }) => target ?? "")).toEqual([...masukan.keys()].map(() => ""));
    const { code: checked, printed: found } = await call(periksa, [path, "--tahun", "2026"]);
    expect([checked, found.split("\n")[0]]).toEqual([0, `${path}: 0 kesalahan, 0 peringatan, 6 info`]);
  }, 60_000);

  test("a second call takes the targets filled in to the input layout, and says nothing more is blank", async () => {
    const [first, second] = [file("rencana.xlsx"), file("terisi.xlsx")];
    // The first call's sheet as it comes back from the planner.
    const [catalogue, builtin] = [builtinCatalogue(), builtinCatalogue()];
    const draft = newYearDraft({ catalogue, builtin, source: "lkj-pwni-2024", code: null, year: "2026", own: null })!;
    const rows = draft.rows.map((row, at) => (row.satuan === undefined ? row : { ...row, target: row.skala === undefined ? 50 + at : 3 }));
    await writeWorkbookFile(catalogueSheetPatch({ ...draft, rows }, "Katalog 2026", "id"), first);
    const { code, printed, error } = await call(tahunBaru, ["--tahun", "2026", "--katalog", first, "--ke", second]);
    expect(error).toBe("");
    expect([code, printed.split("\n").slice(1)]).toEqual([0, []]);
    const wanted = new Map(rows.flatMap(({ kode, target }) => (target === undefined ? [] : [[String(kode), target] as const])));
    const masukan = masukanOf(second);
    expect(masukan.size).toBeGreaterThan(15);
    expect([...masukan].map(([key, { target }]) => [key, target])).toEqual([...masukan.keys()].map((key) => [key, wanted.get(key)]));
  }, 60_000);

  test("nothing is overwritten without --timpa", async () => {
    const path = file("milik-saya.xlsx");
    writeFileSync(path, "isi lama");
    expect(await call(tahunBaru, ["--tahun", "2026", "--ke", path])).toEqual({
      code: 2,
      printed: "",
      error: `Berkas ${path} sudah ada dan tidak ditimpa; pilih nama lain, atau tambahkan --timpa.`,
    });
    expect(readFileSync(path, "utf8")).toBe("isi lama");
    expect((await call(tahunBaru, ["--tahun", "2026", "--ke", path, "--timpa"])).code).toBe(0);
    expect(parseWorkbook(readFileSync(path)).sheets[0]!.name).toBe("Katalog 2026");
  }, 60_000);

  const used = (what: string): string => `${what} Pemakaian: ${USAGE["tahun-baru"]}`;
  test.each([
    [["--ke", "x.xlsx"], used("Tahun belum disebut (--tahun 2024).")],
    [["--tahun", "26", "--ke", "x.xlsx"], used('Tahun "26" bukan tahun empat angka (--tahun 2025).')],
    [["--tahun", "2026"], used("Berkas tujuan belum disebut (--ke masukan.xlsx).")],
    [["--tahun", "2026", "--ke", "x.xlsx", "--contoh"], used('"--contoh" tidak dikenal.')],
    [["--tahun", "2026", "--ke", "x.xlsx", "--timp"], used('"--timp" tidak dikenal. Maksud Anda --timpa?')],
    [["2026", "--ke", "x.xlsx"], used('"2026" tidak dikenal.')],
    [["--tahun", "2026", "--ke", "x.xlsx", "--katalog"], used("--katalog memerlukan berkas, misalnya --katalog katalog.xlsx.")],
    [["--tahun", "2026", "--ke", "x.xlsx", "--sumber"], used("--sumber memerlukan id sumber, misalnya --sumber lkj-pwni-2024.")],
    [["--tahun", "2026", "--ke", "x.csv"], "Nama berkas harus berakhiran .xlsx: x.csv."],
    [
      ["--tahun", "2001", "--ke", "x.xlsx", "--sumber", "lkj-pwni-2024"],
      "Tidak ada indikator berbobot sebelum 2001 yang dapat dibawa dari lkj-pwni-2024.",
    ],
    [
      ["--tahun", "2026", "--ke", "x.xlsx", "--sumber", "lkj-pwni-2025"],
      `Sumber "lkj-pwni-2025" tidak ada dalam katalog; yang ada: ${builtinDocuments.flatMap(({ source }) => (source.plan ? [] : [source.id])).join(", ")}. Maksud Anda lkj-pwni-2024?`,
    ],
  ])("%j ends with 2 and a sentence", async (args, sentence) => {
    expect(await call(tahunBaru, args)).toEqual({ code: 2, printed: "", error: sentence });
    expect(existsSync("x.xlsx")).toBe(false);
  });

  test("a catalogue that is not there is no crash", async () => {
    const { code, error } = await call(tahunBaru, ["--tahun", "2026", "--ke", file("baru.xlsx"), "--katalog", file("tidak-ada.xlsx")]);
    expect([code, error.includes("tidak-ada.xlsx")]).toEqual([2, true]);
  });

  test("--bantuan tells its options, and the list of commands names it", async () => {
    const { printed } = await call((args, out) => main(args, out), ["tahun-baru", "--bantuan"]);
    for (const word of [USAGE["tahun-baru"], "--sumber ID", "--katalog BERKAS.xlsx", "--timpa"]) expect(printed).toContain(word);
    expect((await call((args, out) => main(args, out), ["--bantuan"])).printed).toContain(USAGE["tahun-baru"]);
  });

  test("English", async () => {
    expect((await call(tahunBaru, ["--tahun", "2026", "--ke", file("en.xlsx")], "en")).printed).toMatch(
      /: sheets Katalog 2026, .* of 2026\.\n\d+ targets on the sheet Katalog 2026 are still blank/,
    );
  }, 60_000);
});

test("every document that has weights gives a sheet which reads back, in every year after them", async () => {
  const weighted = builtinDocuments.filter(
    ({ nodes, source }) => !source.plan && nodes.some(({ facts }) => facts.some(({ what, canonical }) => what === "bobot" && canonical)),
  );
  expect(weighted.length).toBeGreaterThan(1);
  const codes: [string, string, number, string][] = [];
  for (const { source } of weighted)
    for (const year of ["2025", "2026", "2030"]) {
      const path = file(`${source.id}-${year}.xlsx`);
      const { code, error } = await call(tahunBaru, ["--tahun", year, "--sumber", source.id, "--ke", path]);
      codes.push([source.id, year, code, error]);
    }
  expect(codes).toEqual(codes.map(([id, year]) => [id, year, 0, ""]));
}, 120_000);
