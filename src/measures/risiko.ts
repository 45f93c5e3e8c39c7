import { riskLevels, type RiskLevel } from "../catalogue/regulations/risiko";

/** Status of a risk: dampak x kemungkinan (Renstra KP2MI, Lampiran 4, lines 2490-2561). */
export function riskStatus(dampak: number, kemungkinan: number): number {
  return dampak * kemungkinan;
}

/** The level with the highest lower bound a magnitude reaches, in any order given; undefined below the lowest. */
export function riskLevel(magnitude: number, levels: readonly RiskLevel[] = riskLevels): string | undefined {
  const reached = levels.filter(({ from }) => magnitude >= from);
  return reached.reduce<RiskLevel | undefined>((best, each) => (best === undefined || each.from > best.from ? each : best), undefined)
    ?.tingkat;
}
