/** @jest-environment jsdom */
import { applyPatch, ExcelFailure } from "../../src/excel";
import type { Patch } from "../../src/sheet/patch";
import type { MemoryHost } from "../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../support/excel";
import { profileOfRun } from "../support/office-globals";
import { mend, tablePatch, workbook } from "./patches";
import { saying } from "../support/saying";

/** There a mend does not ask for merged cells, which would cost the user's undo list, and finds out by reading back. */
const isWindows = profileOfRun().platform === "PC";

function shown(host: MemoryHost, sheet: string, addresses: readonly string[]): unknown[] {
  return addresses.map((address) => host.at(sheet, address).formula ?? host.at(sheet, address).value);
}

const ONE_CELL: Patch = {
  steps: [{ kind: "write", sheet: "Masukan", address: "G1", cells: [[{ kind: "number", value: 1 }]] }],
  mustBeEmpty: [{ sheet: "Masukan", address: "G1" }],
};

describe("a patch is written whole, in two syncs", () => {
  test.each(["Masukan", "Tabel"])("onto the sheet %s", async (sheet) => {
    const { host, session } = openWorkbook(workbook);
    expect(await applyPatch(tablePatch(sheet, sheet === "Tabel"))).toMatchObject({ kind: "done" });
    expect(session.log.syncs).toBe(2);
    expect(shown(host, sheet, ["C4", "D5", "C6", "D6", "E6", "C8", "D8", "E8"])).toEqual([
      "Tabel 4. Indeks Pelayanan 2024",
      "Bobot",
      "C1.1",
      0.4,
      84.52,
      "- jumlah",
      "=SUM(C6:C7)",
      "=SUMPRODUCT(C6:C7,D6:D7)",
    ]);
    expect(host.at(sheet, "C4").format).toMatchObject({
      bold: true,
      italic: true,
      color: "#1F3864",
      horizontal: "Center",
      vertical: "Center",
    });
    expect(host.at(sheet, "C5").format).toMatchObject({
      bold: true,
      fill: "#D9D9D9",
      wrap: true,
      borders: { left: { style: "Continuous", weight: "Thin" } },
    });
    expect(host.at(sheet, "D7").format.borders).toMatchObject({ top: { style: "Continuous" }, right: { style: "Continuous" } });
    expect(host.at(sheet, "D8").numberFormat).toBe("0%");
    const id = host.sheets().find(({ name }) => name === sheet)!.id;
    expect(host.merges(id)).toEqual([{ row: 3, column: 2, rows: 1, columns: 3 }]);
    expect(host.columnWidth(id, 2)).toBe(66.75);
    expect(host.tables()).toMatchObject([
      { sheet: id, name: "Tabel4", style: "TableStyleLight1", area: { row: 4, column: 2, rows: 3, columns: 3 } },
    ]);
  });

  test("a mend replaces what it names, leaves the rest, and does not turn a number into text", async () => {
    const { host, session } = openWorkbook(workbook);
    await applyPatch(mend);
    expect(shown(host, "Masukan", ["B2", "B3", "B4"])).toEqual([0.2, "=2024", "=SUM(B2:B3)"]);
    expect(session.log.syncs).toBe(2);
  });

  test.each(["=1+1", "+62 812", "-", "- jumlah", "@nama", "'kutip", "84,52%", "84.52%", "2024", "1/4", "Mar 2024", "TRUE", "C1.1", "WTP"])(
    "the text %s stays a text",
    async (text) => {
      const { host } = openWorkbook(workbook);
      await applyPatch({ steps: [{ kind: "write", sheet: "Masukan", address: "G1", cells: [[{ kind: "text", text }]] }], mustBeEmpty: [] });
      expect(host.at("Masukan", "G1")).toMatchObject({ value: text, formula: null });
    },
  );

  test("a table name that is taken gets a number", async () => {
    const { host } = openWorkbook(workbook);
    await applyPatch(tablePatch("Masukan"));
    await applyPatch(tablePatch("Tabel", true));
    expect(host.tables().map((table) => table.name)).toEqual(["Tabel4", "Tabel4_2"]);
  });
});

describe("what is in the way is named and nothing is written", () => {
  test("cells with content", async () => {
    const { host, session } = openWorkbook(workbook);
    host.put("Masukan", "D5", "catatan saya");
    host.put("Masukan", "E8", { formula: "=1+1", value: 2 });
    const before = host.dump();
    expect(await applyPatch(tablePatch("Masukan"))).toEqual({
      kind: "blocked",
      cells: [
        { sheet: "Masukan", address: "D5", text: "catatan saya" },
        { sheet: "Masukan", address: "E8", text: "=1+1" },
      ],
    });
    expect(session.log.syncs).toBe(1);
    expect(host.dump()).toEqual(before);
  });

  test("merged cells and a table of the user's", async () => {
    const { host } = openWorkbook(workbook);
    const sheet = host.sheets()[0]!.id;
    host.merge(sheet, { row: 7, column: 4, rows: 1, columns: 2 });
    host.addTable(sheet, { row: 4, column: 0, rows: 2, columns: 3 }, true);
    expect(await applyPatch(tablePatch("Masukan"))).toMatchObject({
      kind: "blocked",
      cells: [
        { address: "E8:F8", text: "", note: saying("sel gabungan") },
        { address: "C4:E8", text: "Table1", note: saying("tabel Excel") },
      ],
    });
  });
});

describe("a refusal is a sentence that names the place", () => {
  test.each<[string, string, (host: MemoryHost) => void, Patch]>([
    ["protected", 'Lembar "Masukan" dilindungi', (host) => host.setProtected("Masukan", true), tablePatch("Masukan")],
    ["not-found", 'Lembar "Masukan" tidak ada lagi', (host) => host.renameSheet(host.sheets()[0]!.id, "Data"), tablePatch("Masukan")],
    ["sheet-name", 'Lembar "lain" sudah ada. Pilih nama lain, misalnya "lain (2)"', () => undefined, tablePatch("lain", true)],
    ["sheet-name", '"TW I/2024" tidak bisa menjadi nama lembar', () => undefined, tablePatch("TW I/2024", true)],
    [
      isWindows ? "not-kept" : "merged",
      isWindows ? "Excel tidak menyimpan isi Masukan!B4;" : "Masukan!B4 bagian dari sel gabungan B3:B4",
      (host) => host.merge(host.sheets()[0]!.id, { row: 2, column: 1, rows: 2, columns: 1 }),
      mend,
    ],
    [
      "outside",
      "Masukan!XFE1 berada di luar lembar",
      () => undefined,
      { steps: [{ ...ONE_CELL.steps[0]!, address: "XFE1" } as never], mustBeEmpty: [] },
    ],
  ])("%s: %s", async (code, sentence, happen, patch) => {
    const { host } = openWorkbook(workbook);
    happen(host);
    const before = host.dump();
    const failure = await applyPatch(patch).catch((error: unknown) => error as ExcelFailure);
    expect(failure).toBeInstanceOf(ExcelFailure);
    expect(failure).toMatchObject({ code, text: saying(expect.stringContaining(sentence)) });
    expect(host.dump()).toEqual(before);
  });

  test("a cell being edited delays the write instead of failing it", async () => {
    const { host } = openWorkbook(workbook);
    host.typing = new Promise((done) => setTimeout(done, 30));
    expect(await applyPatch(ONE_CELL)).toMatchObject({ kind: "done" });
  });

  test("an Excel without that delay says which key helps", async () => {
    const { host } = openWorkbook(workbook, { isSetSupported: (name) => name === "ExcelApi" });
    host.typing = new Promise(() => undefined);
    await expect(applyPatch(ONE_CELL)).rejects.toMatchObject({
      code: "edit-mode",
      text: saying(expect.stringMatching(/Enter atau Esc.*tidak berubah/)),
    });
  });
});

describe("a failure half-way leaves the workbook as it was", () => {
  const patches: [string, Patch][] = [
    ["table on a sheet", tablePatch("Masukan")],
    ["table on a new sheet", tablePatch("Tabel", true)],
    ["mend", mend],
  ];

  test.each(patches)("%s: at each sync, before it runs or after, when its answer is lost", async (_, patch) => {
    for (const [sync, when] of [
      [1, "before"],
      [1, "after"],
      [2, "before"],
      [2, "after"],
    ] as const) {
      const { host, session } = openWorkbook(workbook);
      const before = host.dump();
      session.failures = [{ sync, when }];
      await expect(applyPatch(patch)).rejects.toMatchObject({ text: saying(expect.stringContaining("Buku kerja tidak berubah.")) });
      expect(host.dump()).toEqual(before);
    }
  });

  test.each(patches)("%s: at every single action of the write", async (_, patch) => {
    const counting = openWorkbook(workbook);
    await applyPatch(patch);
    const actions = counting.session.log.actions[1]!;
    expect(actions).toBeGreaterThan(10);
    for (let action = 0; action < actions; action++) {
      const { host, session } = openWorkbook(workbook);
      const before = host.dump();
      session.failures = [{ sync: 2, when: { action } }];
      await expect(applyPatch(patch)).rejects.toMatchObject({ code: "refused" });
      expect(host.dump()).toEqual(before);
    }
  });

  test("when the way back fails too, what is left is named and the receipt is handed over", async () => {
    const { host, session } = openWorkbook(workbook);
    // Syncs: 1 look, 2 write (its answer is lost), 3 and 4 look what to put back, 5 put it back.
    session.failures = [
      { sync: 2, when: "after" },
      { sync: 5, when: "before" },
    ];
    const failure = await applyPatch(mend).catch((error: unknown) => error as ExcelFailure);
    expect(failure).toMatchObject({
      code: "left-behind",
      text: saying(expect.stringContaining("Masih tertinggal: Masukan!B2:B4.")),
      receipt: expect.anything(),
    });
    expect(host.at("Masukan", "B2").value).toBe(0.2);
  });

  test("when even looking fails, every place that may be touched is named", async () => {
    const { session } = openWorkbook(workbook);
    session.failures = [{ sync: 2, when: "after", lasting: true }];
    await expect(applyPatch(tablePatch("Tabel", true))).rejects.toMatchObject({
      code: "left-behind",
      text: saying(expect.stringContaining('Mungkin masih tertinggal: lembar baru "Tabel".')),
    });
  });
});
