import { at, sheetOf, sheetsWith, type Typed } from "../../../../../test/books/book";
import { rencanaDeputi } from "../../../../../test/books/clean/kementerian";
import { trenPendidikan } from "../../../../../test/books/clean/wilayah";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** The realisasi of quarter II as copied from its target, but for some rows. */
const copied = (...but: number[]): Record<string, Typed> => {
  const sheet = sheetOf(rencanaDeputi(), "RENAKSI");
  const rows = [7, 8, 9, 10, 11].filter((row) => !but.includes(row));
  return Object.fromEntries(rows.map((row) => [`J${row}`, at(sheet, `I${row}`)]));
};

ruleCases("seperti-target", {
  tells: [
    ["results that are the targets", sheetsWith(rencanaDeputi(), copied()), ["warning | J7:J11 |  | "]],
    ["last year's figure left in one row", sheetsWith(trenPendidikan(), { H9: 81.2 }), ["warning | H9 | 81,2 | "]],
  ],
  silent: [
    ["one row is another", sheetsWith(rencanaDeputi(), copied(9)), []],
    ["every row has its own", sheetsWith(trenPendidikan()), []],
    ["full this year and last", sheetsWith(trenPendidikan(), { G8: 100, H8: 100 }), []],
  ],
});
