export { achievementTable, type AchievementRow, type GivenValue } from "./achievement";
export { capaianCap, withCap, type CapaianCap } from "./cap";
export { computeCapaian, type CapaianInput, type CapaianPolarity } from "./capaian";
export { componentLines, type ComponentLine } from "./componentLines";
export { computeEfisiensi } from "./efisiensi";
export { evaluate, type EvaluationContext } from "./evaluate";
export { toExcelFormula, toFormulaParts } from "./excel";
export { applyPlan, computeIndex, countedValue, type IndexLine, type IndexQuery } from "./indeks";
export { arrayConstant, criterionText, nativeIndex, nativeWeights, type Orientation } from "./native";
export { nativeCapaian } from "./nativeCapaian";
export { nestedPlan, type NestedPlan } from "./nested";
export { operands, termCode, type Operand } from "./operands";
export { computePairs, pairPlan, pairsOf, type Pair, type PairPlan } from "./pairs";
export { indexPlan, indexYears, type Basis, type IndexPlan, type IndexPlanQuery, type IndexTerm } from "./plan";
export { sumPoints, type PointComponent } from "./poin";
export { rbMaximum, rbScheme } from "./rb";
export { REPORTED_PLACES, reportedCapaian } from "./reported";
export { riskLevel, riskStatus } from "./risiko";
export { rollUp, type RollUp } from "./rollup";
export { formulaInWords, formulaWithPlaces, writtenFormula, type WrittenFormula } from "./rumus";
export { akipPredicate } from "./sakip";
export { statusOf, type StatusClass } from "./status";
export { HIGHEST_RATING, swotQuadrant, SWOT_TOTALS, swotScore, type SwotFactor, type SwotQuadrant } from "./swot";
export {
  computeStageMean,
  DOCUMENT_KINDS,
  findStage,
  stageFormula,
  stageNames,
  type DocumentKind,
  type Stage,
  type StageFormula,
} from "./tahapan";
export { notInYear, validFormula, type ValidFormula } from "./version";
export { toWords } from "./words";
