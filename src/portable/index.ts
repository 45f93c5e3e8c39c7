/** Our functions written as native Excel formulas, back again, and mended where Excel lost them. Pure; the shells read and write. */
export { toCapaian, toNative, type Refusal, type Rewritten } from "./convert";
export {} from "./native";
export { repaired } from "./repair";
export { planFormulas, type FormulaPlan, type FormulaRefusal, type FormulaTask } from "./scan";
