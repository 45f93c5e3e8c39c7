/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/checks";
import { applyPatch, undo } from "../../src/excel";
import { parseAddress } from "../../src/sheet/address";
import { overlaps } from "../../src/sheet/area";
import { readXlsx } from "../../src/xlsx/read";
import { openPackage } from "../../src/ooxml/package";
import { writeXlsx } from "../../src/xlsx/write";
import { inputWorkbook } from "../../src/tables";
import { openWorkbook } from "../support/excel";
import { catalogue } from "./helpers";

/* The input template guards itself: what may be typed, where, and that what the document prints is always taken. */

const patchOf = (year: string, filled: boolean, guarded = true) => inputWorkbook({ catalogue, year, filled, guarded });
const YEARS = ["2022", "2023", "2024"];

describe.each(YEARS)("as a file, %s", (year) => {
  test.each([true, false])("neither refused figure nor alarm (example: %p)", async (filled) => {
    const read = readXlsx(await writeXlsx(patchOf(year, filled)));
    if (!read.ok) throw new Error("unread");
    // What it begins with contradicts itself in nothing, not even as an info: quarterly targets, 3 x 33,3 %.
    const own = ["target-triwulan", "bobot-jumlah", "bobot-berbeda"];
    const told = checkWorkbook(read.value, catalogue).filter(({ severity, rule }) => severity === "error" || own.includes(rule));
    expect(told.map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`)).toEqual([]);
    const typed = read.value.sheets.map(({ name, validations = [] }) => [
      name,
      validations.length > 0,
      validations.every(({ isRefusing }) => isRefusing),
    ]);
    // Before 2024 no document states the inputs of its formulas.
    expect(typed.slice(0, 3)).toEqual([
      ["Masukan", true, true],
      ["Masukan Triwulan", true, true],
      ["Data Dukung", year === "2024", true],
    ]);
    for (const { validations = [] } of read.value.sheets) {
      const areas = validations.flatMap((each) => each.areas).map((area) => parseAddress(area)!);
      // Of the 2.000 lines of a survey the library that writes the file once made areas that lay on each other.
      expect(areas.flatMap((one, at) => areas.slice(at + 1).filter((other) => overlaps(one, other)))).toEqual([]);
    }
  });
});

test("sheets are protected without a password, cells that are typed into are not locked, heads stay in sight", async () => {
  const pack = openPackage(await writeXlsx(patchOf("2024", false)));
  for (const at of [1, 2, 3]) {
    const part = pack.read(`xl/worksheets/sheet${at}.xml`);
    expect(part).toContain('<sheetProtection sheet="1"');
    expect(part).not.toMatch(/hashValue|saltValue/);
    expect(part).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
    expect(part).toMatch(/fitToWidth|fitToPage/);
  }
  expect(pack.read("xl/styles.xml")).toContain('<protection locked="0"/>');
  expect(pack.read("xl/worksheets/sheet1.xml")).toContain("Isi angka dari 0 sampai 1 tanpa satuan");
  expect(pack.read("xl/worksheets/sheet3.xml")).toContain("Isi salah satu dari R, D");
});

test("in an open workbook: what may be typed is kept, nothing is protected, and one undo takes all away", async () => {
  const { host } = openWorkbook({ sheets: [{ name: "Lembar1" }] });
  const before = host.dump();
  const outcome = await applyPatch(patchOf("2024", false, false));
  if (outcome.kind !== "done") throw new Error("blocked");
  expect([...host.validations.keys()].some((place) => place.startsWith("Data Dukung!"))).toBe(true);
  expect(host.sheets().map(({ id }) => host.isProtected(id))).toEqual(host.sheets().map(() => false));
  await undo(outcome.receipt);
  expect(host.dump()).toEqual(before);
});

test("guarded in Excel: a cell to type into takes a figure, a formula's cell does not, and undo takes the sheets away", async () => {
  const { host } = openWorkbook({ sheets: [{ name: "Lembar1" }] });
  const before = host.dump();
  const outcome = await applyPatch(patchOf("2024", false));
  if (outcome.kind !== "done") throw new Error("blocked");
  const write = (address: string) =>
    applyPatch({ steps: [{ kind: "write", sheet: "Masukan", address, cells: [[{ kind: "number", value: 0.4 }]] }], mustBeEmpty: [] });
  const bobot = await write("D5");
  expect(bobot.kind).toBe("done");
  await expect(write("G5")).rejects.toMatchObject({ code: "protected" });
  if (bobot.kind === "done") await undo(bobot.receipt);
  await undo(outcome.receipt);
  expect(host.dump()).toEqual(before);
});
