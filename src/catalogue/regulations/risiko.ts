import regulation from "../data/permenpanrb-5-2020.json";

/** A level of risk and the lowest magnitude (1-25) it begins at. */
export interface RiskLevel {
  readonly from: number;
  readonly tingkat: string;
}

/** Highest first. The Renstra of KP2MI prints the status only and no levels (lines 2490-2561). */
export const riskLevels = (regulation.tables.tingkat.rows as [number, number, string][]).map(([from, , tingkat]): RiskLevel => ({
  from,
  tingkat,
}));

/** Dampak and kemungkinan go from 1 to this. */
export const RISK_SCALE = regulation.tables.peringkat.rows.length;

const ranks = new Map(regulation.tables.peringkat.rows.map(([likelihood, ...byImpact]) => [likelihood, byImpact]));

/** Rank of a risk in the regulation's matrix, 1-25, where a severe impact outranks a frequent one. */
export function riskRank(dampak: number, kemungkinan: number): number {
  return ranks.get(kemungkinan)![dampak - 1]!;
}
