import type { Draft } from "./book";
import { anggaran, evaluasiRenja, rak } from "./clean/anggaran";
import { capaianDinas, indeksTertimbang, perbandinganTahun, rencanaAksi, ringkasan } from "./clean/kinerja";
import { formulirE81, kasPuskesmas, perjanjianTriwulan, petaJabatan } from "./clean/dinas";
import { matriksRenstra, realisasiSatker, rencanaDeputi } from "./clean/kementerian";
import { formasi, kasus, pelatihan, renstra } from "./clean/lain";
import { matriksSwot, risikoBalai, surveiRumahSakit } from "./clean/layanan";
import { babKepegawaian, dipaKanwil, outputSatker, pengaduanMigran, pengukuranProvinsi } from "./clean/laporan";
import { dasborDinas, evaluasiSakip, nilaiOrganisasi, superIku } from "./clean/organisasi";
import { kasusInduk, lke, ncko, registerRisiko, skmFrekuensi, skmTabulasi } from "./clean/penilaian";
import { capaianTigaTahun, evaluasiRkpd, kasDaerah, perjanjianKinerja, targetNasional } from "./clean/rencana";
import { ifas, risiko, skmResponden } from "./clean/survei";
import { kasusPerwakilan, pelatihanDaerah, rekapKecamatan, serapanTriwulan, trenPendidikan } from "./clean/wilayah";

/** Clean workbooks of organisations the catalogue does not know, one a shape. */
export const cleanBooks: readonly (() => Draft)[] = [
  capaianDinas,
  rencanaAksi,
  perbandinganTahun,
  indeksTertimbang,
  ringkasan,
  anggaran,
  rak,
  evaluasiRenja,
  skmResponden,
  ifas,
  risiko,
  renstra,
  kasus,
  formasi,
  pelatihan,
  perjanjianKinerja,
  evaluasiRkpd,
  kasDaerah,
  targetNasional,
  capaianTigaTahun,
  lke,
  registerRisiko,
  skmTabulasi,
  skmFrekuensi,
  ncko,
  kasusInduk,
  perjanjianTriwulan,
  kasPuskesmas,
  formulirE81,
  petaJabatan,
  rencanaDeputi,
  realisasiSatker,
  matriksRenstra,
  surveiRumahSakit,
  matriksSwot,
  risikoBalai,
  evaluasiSakip,
  nilaiOrganisasi,
  dasborDinas,
  superIku,
  kasusPerwakilan,
  pelatihanDaerah,
  trenPendidikan,
  rekapKecamatan,
  serapanTriwulan,
  pengukuranProvinsi,
  dipaKanwil,
  pengaduanMigran,
  outputSatker,
  babKepegawaian,
];

export function cleanBook(id: string): Draft {
  const found = cleanBooks.map((make) => make()).find((book) => book.id === id);
  if (!found) throw new Error(`There is no book ${id}.`);
  return found;
}
