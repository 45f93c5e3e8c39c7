import { languageOf } from "../../src/language/text";
import { functions } from "../../src/functions/table";
import { forgetHost, useDecimalSeparator } from "../../src/functions/host";
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
    return functions["PWNI.INDEX"]!("X", [[1]], null, null);
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

describe("the decimal sign is the workbook's own, handed over when the runtime has started", () => {
  afterEach(forgetHost);
  const angka = (text: string): unknown => call("PWNI.ANGKA", text);

  test("no language of Office stands for it", () => {
    host.Office = { context: { displayLanguage: "id-ID", contentLanguage: "en-US" } };
    useDecimalSeparator(",");
    expect([angka("1.234,5"), angka("67,297")]).toEqual([1234.5, 67.297]);
    useDecimalSeparator(".");
    expect([angka("1,234.5"), angka("1.234")]).toEqual([1234.5, 1.234]);
  });

  test.each(["12.500", "1,234", "67,297"])("before it is known %s is refused, with both readings", (text) => {
    host.Office = { context: { displayLanguage: "id-ID", contentLanguage: "id-ID" } };
    expect(angka(text)).toMatch(/^#VALUE! .*dapat berarti .* atau /);
    expect(useDecimalSeparator(",")).toBe(true);
  });

  test("before it is known a text both signs read the same is read, and nothing waits for it", () => {
    host.Office = { context: { displayLanguage: "id-ID" } };
    expect(["84,52%", "105.40", "1.234,5", "1,234.5", "97", "79,95 (BB)"].map(angka)).toEqual([0.8452, 105.4, 1234.5, 1234.5, 97, 79.95]);
    expect(angka("belum ada")).toMatch(/^#VALUE!/);
    expect(useDecimalSeparator(",")).toBe(false);
  });

  test("without Office texts are Indonesian", () => {
    expect(angka("1.234,5")).toBe(1234.5);
  });
});
