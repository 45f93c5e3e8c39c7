/** @jest-environment jsdom */
import { applyPatch, suggestPlace, undo } from "../../src/excel";
import { placeTable } from "../../src/tables";
import { areaAddress, cellAddress, type Area } from "../../src/sheet/address";
import { overlaps } from "../../src/sheet/area";
import type { MemoryHost } from "../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../support/excel";
import { table } from "../tables/helpers";
import { saying } from "../support/saying";

const model = table("capaian-indeks", "2024", "B1.1");
const SIZE = { rows: model.rows.length, columns: model.columns.length };
const AT = { sheet: "Lap", row: 3, column: 2 };

const merged: readonly (readonly [string, Area])[] = [
  ["from the left into it", { row: 5, column: 0, rows: 1, columns: 4 }],
  ["from above into it", { row: 1, column: 3, rows: 4, columns: 1 }],
  ["inside it", { row: 6, column: 3, rows: 1, columns: 2 }],
  ["over all of it", { row: 2, column: 1, rows: 40, columns: 12 }],
];

const old = { isSetSupported: (name: string, version?: string): boolean => name === "ExcelApi" && Number(version) < 1.13 };

function contents(host: MemoryHost, row: number, column: number): string[] {
  return model.rows.flatMap((cells, down) =>
    cells.cells.map((_, right) => {
      const { formula, value } = host.at("Lap", cellAddress(row + down, column + right));
      return String(formula ?? value ?? "");
    }),
  );
}

const lap = (area: Area, office = {}): MemoryHost => {
  const { host } = openWorkbook({ sheets: [{ name: "Lap" }] }, office);
  host.merge(host.sheets()[0]!.id, area);
  return host;
};

describe("a report table over cells merged", () => {
  test.each(merged)("%s: named, nothing is written, and the place offered instead holds the whole table", async (_, area) => {
    const host = lap(area);
    const before = host.dump();
    expect(await applyPatch(placeTable(model, AT))).toMatchObject({
      kind: "blocked",
      cells: [{ address: areaAddress(area), note: saying("sel gabungan") }],
    });
    expect(host.dump()).toEqual(before);

    const place = await suggestPlace(AT, SIZE.rows, SIZE.columns);
    expect(overlaps({ ...place, ...SIZE }, area)).toBe(false);
    const written = await applyPatch(placeTable(model, place));
    expect(written.kind).toBe("done");
    const placed = contents(host, place.row, place.column);
    if (written.kind === "done") await undo(written.receipt);
    expect(host.dump()).toEqual(before);
    const { host: clean } = openWorkbook({ sheets: [{ name: "Lap" }] });
    await applyPatch(placeTable(model, place));
    expect(placed).toEqual(contents(clean, place.row, place.column));
  });

  test.each(merged)(
    "%s, Excel before ExcelApi 1.13: refused with the cells, nothing changed; a sheet of its own takes it",
    async (_, area) => {
      const host = lap(area, old);
      const before = host.dump();
      await expect(applyPatch(placeTable(model, AT))).rejects.toMatchObject({
        code: "not-kept",
        text: saying(expect.stringContaining("Lap!")),
      });
      expect(host.dump()).toEqual(before);
      expect((await applyPatch(placeTable(model, { sheet: "Tabel", row: 0, column: 0, newSheet: true }))).kind).toBe("done");
    },
  );
});
