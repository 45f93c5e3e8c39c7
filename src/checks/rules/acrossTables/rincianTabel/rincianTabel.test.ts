import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Supporting data with a row that another table breaks down (lkj-pwni-2024 lines 808-813, 2295-2298). */
const book = ({ total = 157, murder = 46, title = "Jenis Dakwaan Kasus WNI Terancam Hukti di Luar Negeri" } = {}) => [
  sheetOf("Data", [
    ["Data Dukung Kasus Tahun 2024"],
    ["No", "Jenis Kasus", "Ditangani", "Selesai"],
    ["1", "Perdagangan Orang", 606, 260],
    ["1.1", "Eksploitasi Ketenagakerjaan", 585, 236],
    ["1.2", "Eksploitasi Lainnya", 21, 24],
    ["2", "Terancam Hukuman Mati", 158, 105],
    ["2.1", "Narkotika", 104, 77],
    ["2.2", "Pembunuhan", 54, 28],
    [null, "TOTAL", 764, 365],
  ]),
  sheetOf("Dakwaan", [[title], ["Jenis Dakwaan", "Jumlah"], ["Narkoba", total - murder], ["Pembunuhan", murder], ["TOTAL", total]]),
];

ruleCases("rincian-tabel", {
  tells: [
    ["a total and a part that differ", book(), ["warning | Dakwaan!B4 | 46 | 54", "warning | Dakwaan!B5 | 157 | 158"]],
    ["a part alone", book({ total: 158 }), ["warning | Dakwaan!B4 | 46 | 54"]],
  ],
  silent: [
    ["the same figures", book({ total: 158, murder: 54 }), []],
    ["cases of one country", book({ total: 40, murder: 12 }), []],
    ["a title of something else", book({ title: "Jenis Dakwaan Kasus Pidana" }), []],
  ],
});
