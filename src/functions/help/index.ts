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
import { RUMUS } from "./rumus";
import { STATUS } from "./status";
import { SUMBER } from "./sumber";
import { TABEL } from "./tabel";
import { TAHAPAN } from "./tahapan";
import { TARGET } from "./target";
import { TRIWULAN } from "./triwulan";

export { argumentValue, formulaText, helpPath, type ExampleArgument, type ExampleRange, type ExampleValue, type FunctionExample, type FunctionHelp, type ParameterHelp } from "./help";

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
];
