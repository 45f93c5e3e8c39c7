import { inBoth, say } from "../../src/language/say";
import { readFile, truncate, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { endsWith } from "./text";
import { temporaryFolder, writeEncrypted, writeSheets, writeStrayCell, writeWidest } from "../fixtures/files";
import { workbookZip } from "../fixtures/zip";
import { tabel4, tabel5 } from "../fixtures/lkjTables";
import { formula, percent, sheetOf } from "../fixtures/sheets";
import { readWorkbookFile } from "../../src/node/read";
import type { SheetSnapshot } from "../../src/sheet/snapshot";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());
afterEach(() => jest.restoreAllMocks());

async function sheetsOf(path: string): Promise<readonly SheetSnapshot[]> {
  const read = await readWorkbookFile(path);
  if (!read.ok) throw new Error(say(read.problem.text, "en"));
  return read.value.sheets;
}

async function problemOf(path: string, options = {}): Promise<{ id: string; en: string }> {
  const read = await readWorkbookFile(path, options);
  return read.ok ? { id: "", en: "" } : inBoth(read.problem.text);
}

describe("what is in the file", () => {
  test("values, number formats, formulas with their results, errors, merges and hidden sheets", async () => {
    const calculated = sheetOf(
      "Hitung",
      [
        ["a", percent(0.8452)],
        [true, formula("=B1*2", 1.6904, "0.00%")],
        [{ error: "#REF!" }, formula("=1/0", { error: "#DIV/0!" })],
      ],
      { visibility: "veryHidden" },
    );
    const [first, second] = await sheetsOf(await writeSheets(folder.path("isi.xlsx"), tabel5, calculated));
    expect(first).toMatchObject({
      name: "Tabel 5",
      visibility: "visible",
      values: tabel5.values,
      merges: expect.arrayContaining(["C4:E4"]),
      truncated: false,
    });
    expect(second).toMatchObject({
      visibility: "veryHidden",
      values: [
        ["a", 0.8452],
        [true, 1.6904],
        [{ error: "#REF!" }, { error: "#DIV/0!" }],
      ],
      formulas: [
        [null, null],
        [null, "=B1*2"],
        [null, "=1/0"],
      ],
    });
    expect(second!.numberFormats[0]).toEqual(["General", "0.00%"]);
    expect(second!.numberFormats[1]![1]).toBe("0.00%");
  });

  test("the matrices begin at the first cell that holds something", async () => {
    const [sheet] = await sheetsOf(
      await writeSheets(
        folder.path("geser.xlsx"),
        sheetOf(
          "S",
          [
            ["Kode", "Target"],
            ["C1.1", 85],
          ],
          { at: { row: 6, column: 2 } },
        ),
      ),
    );
    expect(sheet).toMatchObject({
      firstRow: 6,
      firstColumn: 2,
      usedRange: "C7:D8",
      values: [
        ["Kode", "Target"],
        ["C1.1", 85],
      ],
    });
  });

  test("an empty sheet", async () => {
    expect(await sheetsOf(await writeSheets(folder.path("kosong.xlsx"), sheetOf("Lembar1", [])))).toMatchObject([
      { name: "Lembar1", values: [], usedRange: null },
    ]);
  });

  test("a used range up to XFD1048576 costs no more than its cells", async () => {
    const [sheet] = await sheetsOf(await writeStrayCell(folder.path("jauh.xlsx"), tabel4));
    expect(sheet).toMatchObject({ truncated: true, usedRange: "A1:XFD1048576", values: tabel4.values });
  });

  test("16,384 columns", async () => {
    const [sheet] = await sheetsOf(await writeWidest(folder.path("lebar.xlsx")));
    expect([sheet!.values[0]!.length, sheet!.truncated]).toEqual([16_384, false]);
  });
});

describe("what cannot be read gives a sentence", () => {
  const bytesOf = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await writeFile(folder.path(name), bytes);
    return folder.path(name);
  };

  test.each([
    ["no file", "hilang.xlsx", null, "hilang.xlsx tidak ditemukan."],
    ["no bytes", "nol.xlsx", "", "nol.xlsx kosong (0 bita)."],
    ["a text", "teks.xlsx", "Kode;Target\nC1.1;85\n", "teks.xlsx bukan berkas Excel (.xlsx)."],
    [
      "a zip of something else",
      "surat.xlsx",
      "PK\u0003\u0004 [Content_Types].xml word/document.xml",
      "surat.xlsx bukan berkas Excel (.xlsx).",
    ],
  ])("%s", async (_, name, bytes, sentence) => {
    expect((await problemOf(bytes === null ? folder.path(name) : await bytesOf(name, bytes))).id).toBe(sentence);
  });

  test("a folder", async () => {
    expect((await problemOf(folder.path("."))).id).toMatch(endsWith("adalah folder, bukan berkas."));
  });

  test("an encrypted workbook, and an old .xls", async () => {
    expect((await problemOf(await writeEncrypted(folder.path("kunci.xlsx")))).id).toMatch(/^kunci\.xlsx terkunci kata sandi/);
    const old = Buffer.alloc(1024);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(old);
    expect((await problemOf(await bytesOf("lama.xlsx", old))).id).toContain("format Excel lama");
  });

  test("a zip cut in half, one with scrambled bytes, and one with scrambled directory", async () => {
    const whole = await readFile(await writeSheets(folder.path("utuh.xlsx"), tabel4));
    const half = await bytesOf("potong.xlsx", whole);
    await truncate(half, Math.floor(whole.length / 2));
    const scrambled = Buffer.from(whole);
    for (let at = 60; at < scrambled.length - 2000; at += 7) scrambled[at]! ^= 0x5a;
    const directory = Buffer.from(whole);
    directory.fill(0xff, directory.length - 600, directory.length - 30);
    for (const path of [half, await bytesOf("acak.xlsx", scrambled), await bytesOf("daftar.xlsx", directory)]) {
      expect((await problemOf(path, { limit: 5_000 })).id).toMatch(/rusak|bukan berkas Excel/);
    }
  }, 60_000);

  describe("a zip bomb", () => {
    test("that would unpack to more than the reader can hold is not unpacked", async () => {
      const bomb = workbookZip('<row r="1"><c r="A1"><v>85</v></c></row>');
      // The directory says how much: 600 MB, as a bomb of a few hundred kilobytes would.
      bomb.writeUInt32LE(600 * 1024 * 1024, bomb.lastIndexOf("PK\u0001\u0002") + 24);
      expect((await problemOf(await bytesOf("bom.xlsx", bomb))).id).toBe("bom.xlsx terlalu besar untuk dibaca.");
    });

    test("of a hundred million bytes of cells is stopped at the limit", async () => {
      const cells = `<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(8_000);
      const timers = jest.spyOn(globalThis, "setTimeout");
      const stopped = jest.spyOn(Worker.prototype, "terminate");
      expect((await problemOf(await bytesOf("sel.xlsx", workbookZip(cells)), { limit: 1_500 })).id).toMatch(
        /^sel\.xlsx (?:terlalu lama dibaca dan dihentikan|terlalu besar)/,
      );
      expect(timers.mock.calls.map(([, after]) => after)).toContain(1_500);
      expect(stopped).toHaveBeenCalled();
    }, 60_000);

    test("the same wrapping around two cells is a workbook", async () => {
      expect(
        await sheetsOf(await bytesOf("kecil.xlsx", workbookZip('<row r="1"><c r="A1"><v>85</v></c><c r="B1"><v>84.52</v></c></row>'))),
      ).toMatchObject([{ name: "Lembar1", values: [[85, 84.52]] }]);
    });
  });

  test("a reader that never answers is stopped", async () => {
    const path = await writeSheets(folder.path("lama2.xlsx"), tabel4);
    const timers = jest.spyOn(globalThis, "setTimeout");
    const stopped = jest.spyOn(Worker.prototype, "terminate");
    const problem = await problemOf(path, { limit: 300, worker: pathToFileURL(resolve("test/fixtures/endlessWorker.mjs")) });
    expect(problem.id).toMatch(/^lama2\.xlsx terlalu lama dibaca dan dihentikan/);
    expect(timers.mock.calls.map(([, after]) => after)).toContain(300);
    expect(stopped).toHaveBeenCalled();
  });
});
