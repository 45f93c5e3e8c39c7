import type { LocalText } from "../language/text";
import { RB_INDEKS, SAKIP_NILAI } from "./entries/points";
import { PWNI_CAPAIAN } from "./entries/pwniCapaian";
import { PWNI_INDEX } from "./entries/pwniIndex";
import { PWNI_NCKO } from "./entries/pwniNcko";
import { PWNI_KERTASKERJA, PWNI_PELATIHAN } from "./entries/pwniPairs";
import { PWNI_PERSENTASE } from "./entries/pwniPersentase";
import { PWNI_STATUS } from "./entries/pwniStatus";
import { PWNI_TAHAPAN } from "./entries/pwniTahapan";
import { PWNI_TRIWULAN } from "./entries/pwniTriwulan";
import { RISIKO_STATUS, RISIKO_TINGKAT } from "./entries/risiko";
import { PWNI_EFISIENSI, SAKIP_PREDIKAT, SKM_KSI, SKM_SAMPEL, SWOT_KUADRAN } from "./entries/scalars";
import { SKM_CONVERT } from "./entries/skmConvert";
import { SKM_IKM, SKM_INDEX } from "./entries/skmIndex";
import { SWOT_SKOR } from "./entries/swotSkor";
import type { Portability } from "./portability";

const LOOK_UP: Portability = { kind: "constant" };

const SEVERAL: LocalText = {
  id: "Fungsi ini mengisi beberapa sel sekaligus; rumus bawaan untuk satu sel tidak dapat menggantikannya. Salin hasilnya sebagai nilai bila perlu.",
  en: "This function fills several cells at once, which a native formula in one cell cannot. Paste its result as values where needed.",
};
const SPILLS: Portability = { kind: "none", spills: true, why: SEVERAL };

/** How each function of src/functions/table.ts is written without the add-in; a test fails when one is missing. */
export const portability: Readonly<Record<string, Portability>> = {
  "PWNI.INDEX": PWNI_INDEX,
  "PWNI.CAPAIAN": PWNI_CAPAIAN,
  "PWNI.PERSENTASE": PWNI_PERSENTASE,
  "PWNI.TARGET": LOOK_UP,
  "PWNI.BOBOT": LOOK_UP,
  "PWNI.NAMA": LOOK_UP,
  "PWNI.ANGKA": {
    kind: "none",
    why: {
      id: "PWNI.ANGKA membaca teks, bukan menghitung; Excel tidak punya padanannya. Salin hasilnya sebagai nilai bila perlu.",
      en: "PWNI.ANGKA reads a text and does not calculate; Excel has nothing like it. Paste its result as a value where needed.",
    },
  },
  "PWNI.TAHAPAN": PWNI_TAHAPAN,
  "PWNI.PELATIHAN": PWNI_PELATIHAN,
  "PWNI.KERTASKERJA": PWNI_KERTASKERJA,
  "PWNI.NCKO": PWNI_NCKO,
  "PWNI.STATUS": PWNI_STATUS,
  "PWNI.EFISIENSI": PWNI_EFISIENSI,
  "PWNI.TRIWULAN": PWNI_TRIWULAN,
  "PWNI.RUMUS": LOOK_UP,
  "PWNI.SUMBER": LOOK_UP,
  "PWNI.KOMPONEN": SPILLS,
  "PWNI.TABEL": SPILLS,
  "SKM.CONVERT": SKM_CONVERT,
  "SKM.UNSUR": SPILLS,
  "SKM.INDEX": SKM_INDEX,
  "SKM.IKM": SKM_IKM,
  "SKM.SAMPEL": SKM_SAMPEL,
  "SKM.KSI": SKM_KSI,
  "SAKIP.PREDIKAT": SAKIP_PREDIKAT,
  "SAKIP.NILAI": SAKIP_NILAI,
  "SWOT.SKOR": SWOT_SKOR,
  "SWOT.KUADRAN": SWOT_KUADRAN,
  "RISIKO.STATUS": RISIKO_STATUS,
  "RISIKO.TINGKAT": RISIKO_TINGKAT,
  "RB.INDEKS": RB_INDEKS,
  "RENSTRA.TARGET": LOOK_UP,
  "RENSTRA.ALOKASI": LOOK_UP,
  "RENSTRA.NAMA": LOOK_UP,
};
