/** @jest-environment jsdom */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import { createCatalogue } from "../../src/catalogue/lookup";
import type { CatalogueDocument } from "../../src/catalogue/types";
import { applyPatch } from "../../src/excel";
import { readWorkbookFile } from "../../src/node/read";
import { writeWorkbookFile } from "../../src/node/write";
import { formulaString } from "../../src/formula/print";
import { buildTable, inputWorkbook, placeTable, tableKinds } from "../../src/tables";
import { callsIn } from "../../src/formula/calls";
import { catalogueSheetPatch, documentRows, headOf } from "../../src/usercatalogue";
import type { Patch, PatchCell } from "../../src/sheet/patch";
import { openWorkbook } from "../support/excel";
import { workbook } from "../excel/patches";

/** What a spreadsheet or a reader of its files could take for a formula or strip of its first character. */
const STARTS = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  " =",
  "'",
  "'=",
  '"=',
  "\u00a0=",
  "\uff1d",
  "\uff0b",
  "\uff0d",
  "\uff20",
  "=cmd|' /C calc'!A0+",
  "{=",
  "%=",
  "|",
];
const TEXTS = STARTS.map((start) => `${start}SLIPPED(1)`);

const write = (cells: readonly (readonly PatchCell[])[]): Patch => ({
  steps: [{ kind: "write", sheet: "Masukan", address: `G1:G${cells.length}`, cells }],
  mustBeEmpty: [],
});
const patch = write(TEXTS.map((text) => [{ kind: "text", text }]));

test.each(TEXTS.map((text, at) => [text, at] as const))("Excel keeps %j as it is", async (text, at) => {
  const { host } = openWorkbook(workbook);
  await applyPatch(patch);
  expect(host.at("Masukan", `G${at + 1}`)).toMatchObject({ value: text, formula: null });
});

test("a file keeps them as they are", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "capaian-text-"));
  try {
    const file = path.join(folder, "teks.xlsx");
    await writeWorkbookFile({ ...patch, steps: [{ kind: "addSheet", sheet: "Masukan" }, ...patch.steps] }, file);
    const read = await readWorkbookFile(file);
    if (!read.ok) throw new Error(read.problem.text.id);
    // A file has one sign for the end of a line.
    const same = (text: unknown) => String(text).replace(/\r\n?/g, "\n");
    expect(read.value.sheets[0]!.values.map(([value]) => same(value))).toEqual(TEXTS.map(same));
    expect(read.value.sheets[0]!.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** The LKj with the text in everything a person may have written: names, units, where it stands. */
function spoilt(text: string): CatalogueDocument {
  const document = builtinDocuments.find(({ source }) => source.id === "lkj-pwni-2024")!;
  return {
    ...document,
    source: { ...document.source, title: text },
    nodes: document.nodes.map((node) => ({
      ...node,
      name: `${text} ${node.code}`,
      names: [],
      unit: node.unit === "indeks" ? text : node.unit,
    })),
  } as CatalogueDocument;
}

/** Formulas of a patch that hold the planted text. */
function slipped({ steps }: Patch): string[] {
  const cells = steps.flatMap((step) => (step.kind === "write" ? step.cells.flat() : []));
  return cells.flatMap((cell) => (cell.kind === "formula" && cell.formula.includes("SLIPPED") ? [cell.formula] : []));
}

const planted = ({ steps }: Patch) =>
  steps.some((step) => step.kind === "write" && step.cells.flat().some((cell) => cell.kind === "text" && cell.text.includes("SLIPPED")));

describe.each(["=SLIPPED(1)", '"&SLIPPED(1)&"', "\uff1dSLIPPED(1)", "@SLIPPED(1)"])("a catalogue that says %j", (text) => {
  const document = spoilt(text);
  const catalogue = createCatalogue([document]);

  test("writes it into tables as text only", () => {
    let tables = 0;
    for (const kind of tableKinds) {
      for (const indicator of ["IPPWNI", "C1.1", undefined]) {
        const built = buildTable(kind.id, { catalogue, facts: [], year: "2024", indicator, language: "id" });
        if (!built.ok) continue;
        tables += 1;
        expect([kind.id, slipped(placeTable(built.value, { sheet: "S", row: 0, column: 0 }))]).toEqual([kind.id, []]);
      }
    }
    expect(tables).toBeGreaterThan(2);
  });

  test("into the input layout and the sheet of a catalogue too", () => {
    const layout = inputWorkbook({ catalogue, year: "2024", filled: true });
    const sheet = catalogueSheetPatch(
      { head: headOf(document), rows: documentRows(document, builtinCatalogue()), year: null },
      "Katalog",
      "id",
    );
    for (const made of [layout, sheet]) expect([planted(made), slipped(made)]).toEqual([true, []]);
  });

  test("and in a formula it is a text between quotes", () => {
    const formula = `=PWNI.NAMA(${formulaString(text)})`;
    expect(callsIn(formula).map(({ name }) => name)).toEqual(["PWNI.NAMA"]);
  });
});
