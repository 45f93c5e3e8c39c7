import type { Message } from "../language/message";
import { evaluate, inWords, operands, writtenFormula } from "../measures";
import { multiplyExact } from "../numbers";
import { componentCapaian, indexRatio, topOf } from "../tables/componentFigures";
import { findFigure } from "../tables/figures";
import { shown, percentOf, type IndicatorFigures } from "./figures";
import { analysis } from "./messages";
import type { LaporanFigures } from "./request";

/** The weighted sum of an index with the figures of its components; null while one of them is missing. */
function weightedSum({ node, components, basis }: IndicatorFigures): Message | null {
  const ratio = components.length === 0 ? null : indexRatio(components, basis);
  if (ratio === null) return null;
  const terms = components.map((component) => {
    const weight = { value: component.bobot.value!, maxPlaces: 2, percent: true } as const;
    if (basis === "capaian") return analysis.term({ weight, value: percentOf(componentCapaian(component)!) });
    const value = { value: component.realisasi.value!, maxPlaces: 2 };
    const top = topOf(component.node);
    return top === 100 ? analysis.term({ weight, value }) : analysis.termOfTop({ weight, value, top });
  });
  return analysis.sum({ terms: { items: terms, join: "+" }, result: shown(node, multiplyExact(ratio, 100)) });
}

/** How an indicator is calculated, in words and with its figures. */
export function calculation(figures: IndicatorFigures, { catalogue, facts, year }: LaporanFigures): Message[] {
  const { node } = figures;
  const written = writtenFormula(catalogue, { code: node.code, year });
  if (!written.ok) return [];
  const said = [analysis.formula({ words: inWords(written.value.tree, written.value.weightOf) })];
  const sum = weightedSum(figures);
  if (sum) return [...said, sum];
  const inputOf = (variable: string): number | null =>
    findFigure({ node, what: "masukan", period: year, variable }, { catalogue, facts }).value;
  const inputs = operands(written.value.tree).flatMap((operand) => (operand.kind === "input" ? [operand] : []));
  const result = evaluate(written.value.tree, { input: inputOf, reference: () => null, weight: written.value.weightOf });
  if (inputs.length === 0 || !result.ok) return said;
  const items = inputs.map(({ variable }) => analysis.input({ name: variable, value: inputOf(variable) }));
  return [...said, analysis.figures({ inputs: { items, join: "and" }, result: shown(node, result.value) })];
}
