/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { completenessOf } from "../../src/pane/completeness";
import { coreChecks } from "../../src/pane/coreChecks";
import { readWorkbookTables } from "../../src/reading/reading";
import type { CellValue, Snapshot } from "../../src/sheet/snapshot";
import { inputWorkbook } from "../../src/tables";
import { SheetEngine } from "../tables/sheetEngine";
import { violations } from "./axe";
import { emptyWorkbook, FakeHost, fakeCore } from "./fakes";
import { showPane } from "./render";

const catalogue = builtinCatalogue();
const layout = (filled: boolean): Snapshot => SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled })).snapshot();
const of = (snapshot: Snapshot) => completenessOf(readWorkbookTables(snapshot, catalogue, { year: null }), null);

/** The sheet Data Dukung with other values of some variables. */
function withInputs(snapshot: Snapshot, values: Readonly<Record<string, CellValue>>): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name !== "Data Dukung"
      ? sheet
      : {
          ...sheet,
          values: sheet.values.map((row) =>
            row.map((value, at) => (at === 3 && String(row[1]) in values ? values[String(row[1])]! : value)),
          ),
        },
  );
  return { ...snapshot, sheets };
}

/** What the LKj 2024 does not print: the budget of L2.1. Lines for documents that are not there are nothing that is missing. */
const UNPRINTED = [["L2.1", 2]];

test("the example lacks what its report does not print, the empty layout everything", () => {
  const [full, empty] = [of(layout(true))!, of(layout(false))!];
  expect([full.year, full.filled]).toEqual(["2024", full.total - 2]);
  expect(full.missing.map(({ code, inputs }) => [code, inputs.length])).toEqual(UNPRINTED);
  // The 49 lines of Data Dukung without seven for documents that are not there, and the realisasi that have no formula.
  expect(full.total).toBeGreaterThanOrEqual(42);
  // Of six lines for the documents of an indicator one is missed where none is filled.
  expect(empty.missing.find(({ code }) => code === "B1.1.1")!.inputs.map(({ variable }) => variable)).toEqual(["KSR", "KST"]);
  expect([empty.filled, empty.missing.reduce((sum, { inputs }) => sum + inputs.length, 0)]).toEqual([0, empty.total]);
});

test("what is blank or still to come is told by indicator with its cell; a 0 is a figure", () => {
  const { filled, total, missing } = of(withInputs(layout(true), { KKS: null, KU: "-", KT: 0 }))!;
  expect(total - filled).toBe(2 + 2);
  expect(
    missing
      .filter(({ code }) => code.startsWith("C"))
      .map(({ code, inputs }) => [code, inputs.map(({ sheet, variable }) => `${sheet} ${variable}`)]),
  ).toEqual([
    ["C1.1.1", ["Data Dukung KKS"]],
    ["C1.1.2", ["Data Dukung KU"]],
  ]);
});

test("a workbook without a table has nothing to type", () => {
  expect(of(emptyWorkbook)).toBeNull();
});

test("in the pane: how many are there, and a click goes to one that is not", async () => {
  const host = Object.assign(new FakeHost(), { snapshot: withInputs(layout(true), { KKS: null }) });
  const { user } = showPane({ host, core: fakeCore({ checks: coreChecks }), view: "periksa" });
  await user.click(await screen.findByRole("button", { name: "Periksa buku kerja" }));
  const title = await screen.findByText(/^Isian 2024: \d+ dari \d+ terisi$/);
  await user.click(title);
  const place = (await screen.findByText(/^KKS \(Data Dukung!D\d+\)$/)).closest("button")!;
  await user.click(place);
  expect(host.visited).toEqual([/\((.*)\)/.exec(place.textContent)![1]]);
  expect(await violations()).toEqual([]);
});
