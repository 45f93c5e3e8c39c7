/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inBoth } from "../../src/language/say";
import { asFailure } from "../../src/excel";
import { saying } from "../support/saying";

const types = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("@types/office-js/index.d.ts"), "utf8");

/** Values of `Excel.ErrorCodes`, known among its namesakes by Excel's own members. */
const ofExcel = [...types.matchAll(/enum ErrorCodes \{([^}]*)\}/g)]
  .map(([, body]) => [...body!.matchAll(/= "(\w+)"/g)].map(([, code]) => code!))
  .find((codes) => codes.includes("PivotTableRangeConflict"))!;
const ofTheClient = [...types.match(/class ErrorCodes \{([^}]*)\}/)![1]!.matchAll(/static (\w)(\w+):/g)].map(
  ([, first, rest]) => first!.toUpperCase() + rest!,
);
/** The general and the Excel table of "Error handling with the application-specific JavaScript APIs". */
const documented =
  `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired GeneralException
  HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference InvalidRequest InvalidRibbonDefinition
  InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded
  ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation EmptyChartSeries
  FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet
  OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet`.split(/\s+/);
const all = [...new Set([...ofExcel, ...ofTheClient, ...documented, "Client Error", "UndoNotSupported"])];

test("the lists are read", () => {
  expect([ofExcel.length, ofTheClient.length, documented.length]).toEqual([34, 12, 40]);
});

test.each(all)("%s has a sentence of ours in both languages", (code) => {
  const { text } = asFailure({ code, message: "Excel's own words" });
  const { id, en } = inBoth(text);
  expect(id).toMatch(/^[A-Z].*\.$/);
  expect(en).toMatch(/^[A-Z].*\.$/);
  expect(`${id} ${en}`).not.toContain(code);
  expect(en).not.toContain("Excel's own words");
});

test("an unknown code keeps Excel's own words", () => {
  expect(asFailure({ code: "Baru", message: "kata Excel" })).toMatchObject({
    code: "refused",
    text: saying(expect.stringContaining("Baru: kata Excel")),
  });
});
