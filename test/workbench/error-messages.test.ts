import { ErrorMessages } from "../../src/workbench/error-messages";

const at = (messages: ErrorMessages, formula: string): string | null => messages.at("Lembar1", 2, 15, formula);

describe("the sentence of a cell's error", () => {
  const messages = new ErrorMessages();
  messages.note({ sheet: "Lembar1", row: 2, column: 15 }, "RENSTRA.TARGET", "Kode 7798.IKK9 tidak ada.");

  test("is the function's own", () => expect(at(messages, '=RENSTRA.TARGET("7798.IKK9",2025)')).toBe("Kode 7798.IKK9 tidak ada."));

  test("is gone when another function is written over it", () => {
    messages.note({ sheet: "Lembar1", row: 2, column: 15 }, "RENSTRA.ALOKASI", "Tahun 2031 tidak ada.");
    expect(at(messages, '=RENSTRA.ALOKASI("7798",2031)')).toBe("Tahun 2031 tidak ada.");
    expect(at(messages, "=NA()")).toBeNull();
    expect(at(messages, "")).toBeNull();
  });

  test("is gone when the function answers", () => {
    messages.note({ sheet: "Lembar1", row: 2, column: 15 }, "RENSTRA.ALOKASI", null);
    expect(at(messages, '=RENSTRA.ALOKASI("7798",2029)')).toBeNull();
  });
});
