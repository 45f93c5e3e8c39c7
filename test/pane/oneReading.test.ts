import { builtinCatalogue } from "../../src/catalogue/builtin";
import { coreChecks } from "../../src/pane/coreChecks";
import { recogniseWorkbook } from "../../src/reading/indicators/recognise";
import { tabel4Text } from "../fixtures/lkjTables";
import { workbookOf } from "../fixtures/sheets";

jest.mock("../../src/reading/indicators/recognise", () => {
  const actual = jest.requireActual<{ recogniseWorkbook: typeof recogniseWorkbook }>("../../src/reading/indicators/recognise");
  return { ...actual, recogniseWorkbook: jest.fn(actual.recogniseWorkbook) };
});

test("one press of Periksa recognises the workbook once", () => {
  const snapshot = workbookOf(tabel4Text);
  const { tables } = coreChecks.check(snapshot, builtinCatalogue(), null);
  expect(tables).toHaveLength(1);
  // What is tried as a mend is another workbook.
  expect(jest.mocked(recogniseWorkbook).mock.calls.filter(([read]) => read === snapshot)).toHaveLength(1);
});
