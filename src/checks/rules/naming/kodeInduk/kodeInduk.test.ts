import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const budget = (room: string) =>
  sheetOf("Realisasi", [
    ["Kode", "Uraian", "Pagu", "Realisasi", "Sisa"],
    ["013.09.WA", "Program Dukungan Manajemen", 600, 550, 50],
    ["1553", "Dukungan Manajemen Kanwil", 600, 550, 50],
    ["1553.EBA", "Layanan Dukungan Manajemen", 400, 380, 20],
    ["1553.EBA.962", "Layanan Umum", 150, 140, 10],
    ["521211", "Belanja Bahan", 150, 140, 10],
    ["1553.EBA.994", "Layanan Perkantoran", 250, 240, 10],
    ["522111", "Belanja Langganan Listrik", 250, 240, 10],
    ["1553.EBB", "Layanan Sarana", 200, 170, 30],
    [room, "Layanan Sarana Internal", 200, 170, 30],
    ["532111", "Belanja Modal Peralatan", 200, 170, 30],
    ["013.09.HA", "Program Pelayanan Hukum", 100, 90, 10],
    ["1601", "Pelayanan Hukum Kanwil", 100, 90, 10],
  ]);

/** Regional codes: an activity has two parts more than its program. */
const regional = (code: string, ...more: string[]) =>
  sheetOf("Renja", [
    ["Kode", "Uraian", "Pagu", "Realisasi", "Sisa"],
    ["2.09.03", "Program Ketahanan Pangan", 900, 800, 100],
    ["2.09.03.2.01", "Penyediaan Pangan", 500, 450, 50],
    [code, "Penganekaragaman Pangan", 400, 350, 50],
    ["2.09.04", "Program Kerawanan Pangan", 300, 250, 50],
    ["2.09.04.2.01", "Penyusunan Peta", 300, 250, 50],
    ...more.map((each) => [each, "Penanganan Rawan Pangan", 100, 90, 10]),
  ]);

ruleCases("kode-induk", {
  tells: [
    ["digits exchanged", regional("2.09.30.2.02"), ["warning | A4 | 2.09.30.2.02 | "]],
    ["another program's", regional("2.09.05.2.02", "2.09.04.2.02"), ["warning | A4 | 2.09.05.2.02 | "]],
    ["the code of another activity", budget("1554.EBB.951"), ["warning | A10 | 1554.EBB.951 | "]],
  ],
  silent: [
    ["regional codes", regional("2.09.03.2.02"), []],
    ["too few to say that codes hold their parent's", regional("2.09.05.2.02"), []],
    ["codes that hold their parent's, and accounts", budget("1553.EBB.951"), []],
  ],
});
