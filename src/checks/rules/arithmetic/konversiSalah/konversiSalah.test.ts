import { sheetsWith } from "../../../../../test/books/book";
import { surveiRumahSakit } from "../../../../../test/books/clean/layanan";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("konversi-salah", {
  tells: [["times 20", sheetsWith(surveiRumahSakit(), { "Rekap!E15": "=E14*20" }), ["error | Rekap!E15 | 68,7407 | 85,9259"]]],
  silent: [
    ["times 25", sheetsWith(surveiRumahSakit()), []],
    ["rounded before it was multiplied", sheetsWith(surveiRumahSakit(), { "Rekap!E15": "=ROUND(E14,2)*25" }), []],
  ],
});
