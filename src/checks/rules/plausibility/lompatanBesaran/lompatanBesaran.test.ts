import { sheetsWith } from "../../../../../test/books/book";
import { anggaran } from "../../../../../test/books/clean/anggaran";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("lompatan-besaran", {
  tells: [
    ["a decimal sign that slipped", sheetsWith(capaianDinas(), { E6: 862 }), ["warning | E6 |  | "]],
    ["thousands instead of rupiah", sheetsWith(anggaran(), { D7: 512750 }), ["warning | D7 |  | "]],
  ],
  silent: [
    ["money hardly spent", sheetsWith(anggaran(), { D7: 22_000_000 }), []],
    ["twice the target", sheetsWith(capaianDinas(), { E8: 74 }), []],
    ["nothing spent yet", sheetsWith(anggaran(), { D7: 0 }), []],
    ["rows far apart from each other", sheetsWith(capaianDinas(), { E4: 700, E5: 0.9, E6: 862, E7: 1 }), []],
  ],
});
