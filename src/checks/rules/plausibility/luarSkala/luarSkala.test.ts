import { sheetsWith } from "../../../../../test/books/book";
import { risiko, skmResponden } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

const RISKS = ["C3", "C4", "C5", "C6", "C7", "C8"];

ruleCases("luar-skala", {
  tells: [
    ["an answer of 5, and one of 0", sheetsWith(skmResponden(), { E8: 5, G11: 0 }), ["error | E8 | 5 | ", "error | G11 | 0 | "]],
    ["a likelihood of 6", sheetsWith(risiko(), { C6: 6 }), ["error | C6 | 6 | "]],
  ],
  silent: [
    ["answers 1 to 4, sums and means below", sheetsWith(skmResponden()), []],
    ["a scale of 1 to 10", sheetsWith(risiko(), Object.fromEntries(RISKS.map((address, at) => [address, at + 4]))), []],
    ["a blank answer", sheetsWith(skmResponden(), { E8: null }), []],
  ],
});
