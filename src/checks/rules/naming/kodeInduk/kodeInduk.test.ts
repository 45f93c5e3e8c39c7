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

ruleCases("kode-induk", {
  tells: [["the code of another activity", budget("1554.EBB.951"), ["warning | A10 | 1554.EBB.951 | "]]],
  silent: [["codes that hold their parent's, and accounts", budget("1553.EBB.951"), []]],
});
