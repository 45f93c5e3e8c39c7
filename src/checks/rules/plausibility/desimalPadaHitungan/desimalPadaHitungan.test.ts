import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const posts = (analis: number, head = "Formasi") =>
  sheetOf("Formasi", [
    ["Formasi pegawai 2024"],
    ["No", "Jabatan", head, "Keterangan"],
    [1, "Kepala Subbagian", 4, null],
    [2, "Analis", analis, null],
    [3, "Arsiparis", 6, null],
    [4, "Pengelola", 12, null],
  ]);

ruleCases("desimal-pada-hitungan", {
  tells: [["half a post", posts(8.5), ["warning | C4 | 8,5 | "]]],
  silent: [
    ["whole posts", posts(8), []],
    ["an average", posts(8.5, "Rata-rata pegawai"), []],
  ],
});
