import { pwniAngka } from "./pwni/angka";
import { pwniBobot } from "./pwni/bobot";
import { pwniCapaian } from "./pwni/capaian";
import { pwniIndex } from "./pwni/indeks";
import { pwniNama } from "./pwni/nama";
import { pwniPersentase } from "./pwni/persentase";
import { pwniTarget } from "./pwni/target";
import { skmConvert } from "./skm/convert";

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
  "SKM.CONVERT": skmConvert,
};
