import { pwniAngka } from "./pwni/angka";
import { pwniBobot } from "./pwni/bobot";
import { pwniCapaian } from "./pwni/capaian";
import { pwniEfisiensi } from "./pwni/efisiensi";
import { pwniIndex } from "./pwni/indeks";
import { pwniKertasKerja } from "./pwni/kertaskerja";
import { pwniKomponen } from "./pwni/komponen";
import { pwniNama } from "./pwni/nama";
import { pwniNcko } from "./pwni/ncko";
import { pwniPelatihan } from "./pwni/pelatihan";
import { pwniPersentase } from "./pwni/persentase";
import { pwniRumus } from "./pwni/rumus";
import { pwniStatus } from "./pwni/status";
import { pwniSumber } from "./pwni/sumber";
import { pwniTabel } from "./pwni/tabel";
import { pwniTahapan } from "./pwni/tahapan";
import { pwniTarget } from "./pwni/target";
import { pwniTriwulan } from "./pwni/triwulan";
import { rbIndeks } from "./rb/indeks";
import { renstraAlokasi } from "./renstra/alokasi";
import { renstraNama } from "./renstra/nama";
import { renstraTarget } from "./renstra/target";
import { risikoStatus } from "./risiko/status";
import { risikoTingkat } from "./risiko/tingkat";
import { sakipNilai } from "./sakip/nilai";
import { sakipPredikat } from "./sakip/predikat";
import { skmConvert } from "./skm/convert";
import { skmIkmNilai } from "./skm/ikm";
import { skmIndeks } from "./skm/indeks";
import { skmKsi } from "./skm/ksi";
import { skmSampel } from "./skm/sampel";
import { skmUnsur } from "./skm/unsur";
import { swotKuadran } from "./swot/kuadran";
import { swotSkor } from "./swot/skor";

/** A function as Excel calls it: one value per parameter of the metadata, null where it was left out. Throws the cell's error. */
export type CustomFunction = (...args: never[]) => unknown;

/** Every custom function by its id. An id stands in saved workbooks and never changes. */
export const functions: Readonly<Record<string, CustomFunction>> = {
  "PWNI.INDEX": pwniIndex,
  "PWNI.CAPAIAN": pwniCapaian,
  "PWNI.PERSENTASE": pwniPersentase,
  "PWNI.TARGET": pwniTarget,
  "PWNI.BOBOT": pwniBobot,
  "PWNI.NAMA": pwniNama,
  "PWNI.ANGKA": pwniAngka,
  "PWNI.TAHAPAN": pwniTahapan,
  "PWNI.PELATIHAN": pwniPelatihan,
  "PWNI.KERTASKERJA": pwniKertasKerja,
  "PWNI.NCKO": pwniNcko,
  "PWNI.STATUS": pwniStatus,
  "PWNI.EFISIENSI": pwniEfisiensi,
  "PWNI.TRIWULAN": pwniTriwulan,
  "PWNI.RUMUS": pwniRumus,
  "PWNI.SUMBER": pwniSumber,
  "PWNI.KOMPONEN": pwniKomponen,
  "PWNI.TABEL": pwniTabel,
  "SKM.CONVERT": skmConvert,
  "SKM.UNSUR": skmUnsur,
  "SKM.INDEX": skmIndeks,
  "SKM.IKM": skmIkmNilai,
  "SKM.SAMPEL": skmSampel,
  "SKM.KSI": skmKsi,
  "SAKIP.PREDIKAT": sakipPredikat,
  "SAKIP.NILAI": sakipNilai,
  "RENSTRA.TARGET": renstraTarget,
  "RENSTRA.ALOKASI": renstraAlokasi,
  "RENSTRA.NAMA": renstraNama,
  "SWOT.SKOR": swotSkor,
  "SWOT.KUADRAN": swotKuadran,
  "RISIKO.STATUS": risikoStatus,
  "RISIKO.TINGKAT": risikoTingkat,
  "RB.INDEKS": rbIndeks,
};
