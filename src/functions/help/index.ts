import { ANGKA } from "./angka";
import { BOBOT } from "./bobot";
import { CAPAIAN } from "./capaian";
import { CONVERT } from "./convert";
import { EFISIENSI } from "./efisiensi";
import type { FunctionHelp } from "./help";
import { INDEX } from "./indeks";
import { KERTASKERJA } from "./kertaskerja";
import { KOMPONEN } from "./komponen";
import { NAMA } from "./nama";
import { NCKO } from "./ncko";
import { PELATIHAN } from "./pelatihan";
import { PERSENTASE } from "./persentase";
import { RB_INDEKS } from "./rb/indeks";
import { RENSTRA_ALOKASI } from "./renstra/alokasi";
import { RENSTRA_NAMA } from "./renstra/nama";
import { RENSTRA_TARGET } from "./renstra/target";
import { RISIKO_STATUS } from "./risiko/status";
import { RISIKO_TINGKAT } from "./risiko/tingkat";
import { RUMUS } from "./rumus";
import { SAKIP_NILAI } from "./sakip/nilai";
import { SAKIP_PREDIKAT } from "./sakip/predikat";
import { SKM_IKM } from "./skm/ikm";
import { SKM_INDEX } from "./skm/indeks";
import { SKM_KSI } from "./skm/ksi";
import { SKM_SAMPEL } from "./skm/sampel";
import { SKM_UNSUR } from "./skm/unsur";
import { STATUS } from "./status";
import { SUMBER } from "./sumber";
import { SWOT_KUADRAN } from "./swot/kuadran";
import { SWOT_SKOR } from "./swot/skor";
import { TABEL } from "./tabel";
import { TAHAPAN } from "./tahapan";
import { TARGET } from "./target";
import { TRIWULAN } from "./triwulan";

export {
  argumentValue,
  formulaText,
  helpPath,
  type ExampleArgument,
  type ExampleRange,
  type ExampleValue,
  type FunctionExample,
  type FunctionHelp,
  type ParameterHelp,
} from "./help";

/** Help of every function, in the order they are listed. */
export const functionHelp: readonly FunctionHelp[] = [
  INDEX,
  CAPAIAN,
  PERSENTASE,
  TARGET,
  BOBOT,
  NAMA,
  ANGKA,
  TAHAPAN,
  PELATIHAN,
  KERTASKERJA,
  NCKO,
  STATUS,
  EFISIENSI,
  TRIWULAN,
  RUMUS,
  SUMBER,
  KOMPONEN,
  TABEL,
  CONVERT,
  SKM_UNSUR,
  SKM_INDEX,
  SKM_IKM,
  SKM_SAMPEL,
  SKM_KSI,
  SAKIP_PREDIKAT,
  SAKIP_NILAI,
  RENSTRA_TARGET,
  RENSTRA_ALOKASI,
  RENSTRA_NAMA,
  SWOT_SKOR,
  SWOT_KUADRAN,
  RISIKO_STATUS,
  RISIKO_TINGKAT,
  RB_INDEKS,
];
