import { ANGKA } from "./angka";
import { BOBOT } from "./bobot";
import { CAPAIAN } from "./capaian";
import { CONVERT } from "./convert";
import type { FunctionHelp } from "./help";
import { INDEX } from "./indeks";
import { NAMA } from "./nama";
import { PERSENTASE } from "./persentase";
import { TARGET } from "./target";

export { argumentValue, formulaText, helpPath, type ExampleArgument, type ExampleRange, type ExampleValue, type FunctionExample, type FunctionHelp, type ParameterHelp } from "./help";

/** Help of every function, in the order they are listed. */
export const functionHelp: readonly FunctionHelp[] = [INDEX, CAPAIAN, PERSENTASE, TARGET, BOBOT, NAMA, ANGKA, CONVERT];
