import { languageOf } from "../../src/language/text";
import { pwniIndex } from "../../src/functions/pwni/indeks";
import { call } from "./call";

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const host = globalThis as { CustomFunctions?: unknown; Office?: unknown };

afterEach(() => {
  delete host.CustomFunctions;
  delete host.Office;
});

function thrown(): unknown {
  try {
    return pwniIndex("X" as never, [[1]]);
  } catch (error) {
    return error;
  }
}

test("in Excel the error is Excel's own, in the language Office is displayed in", () => {
  host.CustomFunctions = { Error: ExcelError };
  host.Office = { context: { displayLanguage: "en-GB", contentLanguage: "id-ID" } };
  expect(thrown()).toBeInstanceOf(ExcelError);
  expect(thrown()).toMatchObject({ code: "#N/A", message: expect.stringContaining('Indicator "X" is not in the catalogue.') });
  host.Office = { context: { displayLanguage: "id-ID" } };
  expect(thrown()).toMatchObject({ message: expect.stringContaining('Indikator "X" tidak ada dalam katalog.') });
});

test("any other display language, and none, is Indonesian", () => {
  expect(["ja-JP", undefined, "id"].map(languageOf)).toEqual(["id", "id", "id"]);
  host.Office = {};
  expect(thrown()).toMatchObject({ code: "#N/A", message: expect.stringContaining("tidak ada dalam katalog") });
});

test("texts are read by the workbook's language", () => {
  host.Office = { context: { displayLanguage: "id-ID", contentLanguage: "en-US" } };
  expect(call("PWNI.ANGKA", "1,234.5")).toBe(1234.5);
  expect(call("PWNI.ANGKA", "1.234")).toBe(1.234);
  delete host.Office;
  expect(call("PWNI.ANGKA", "1.234,5")).toBe(1234.5);
});
