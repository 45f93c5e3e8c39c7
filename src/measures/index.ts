export { computeCapaian, type CapaianInput, type CapaianPolarity } from "./capaian";
export { evaluate, trace, type EvaluationContext, type Step } from "./evaluate";
export { toExcelFormula, toFormulaParts } from "./excel";
export { applyPlan, computeIndex, countedValue, type IndexLine, type IndexQuery } from "./indeks";
export { arrayConstant, criterionText, formulaString, nativeIndex, nativeWeights, type Orientation } from "./native";
export { operands, termCode, type Operand } from "./operands";
export { indexPlan, indexYears, type Basis, type IndexPlan, type IndexPlanQuery, type IndexTerm } from "./plan";
export { rollUp, type RollUp } from "./rollup";
export { toWords } from "./words";
