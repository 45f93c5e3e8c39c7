import type { Message } from "../language/message";
import { inWords, operands, writtenFormula } from "../measures";
import { multiplyExact } from "../numbers";
import { componentCapaian, indexRatio, topOf } from "../tables/componentFigures";
import { fromInputs, percentOf, shown, type IndicatorFigures } from "./figures";
import { analysis } from "./messages";
import type { LaporanFigures } from "./request";

/** The weighted sum of an index with the figures of its components; null while one of them is missing. */
function weightedSum({ node, components, basis }: IndicatorFigures): Message | null {
  const ratio = components.length === 0 ? null : indexRatio(components, basis);
  if (ratio === null) return null;
  const terms = components.map((component) => {
    const weight = { value: component.bobot.value!, maxPlaces: 2, percent: true } as const;
    if (basis === "capaian") return analysis.term({ weight, value: percentOf(componentCapaian(component)!) });
    const value = { value: component.realisasi.value!, places: 2 };
    const top = topOf(component.node);
    return top === 100 ? analysis.term({ weight, value }) : analysis.termOfTop({ weight, value, top });
  });
  return analysis.sum({ terms: { items: terms, join: "+" }, result: shown(node, multiplyExact(ratio, 100)) });
}

/** How an indicator is calculated, in words and with its figures. */
export function calculation(figures: IndicatorFigures, request: LaporanFigures): Message[] {
  const { node } = figures;
  const written = writtenFormula(request.catalogue, { code: node.code, year: request.year });
  if (!written.ok) return [];
  const { tree, weightOf } = written.value;
  const labels = operands(tree).flatMap((each) =>
    each.kind === "input" && each.label !== undefined && each.label !== each.variable
      ? [analysis.meaning({ name: each.variable, label: each.label })]
      : [],
  );
  const said = [
    analysis.formula({ words: inWords(tree, weightOf) }),
    ...(labels.length > 0 ? [analysis.meanings({ inputs: { items: labels, join: ";" } })] : []),
  ];
  const sum = weightedSum(figures);
  if (sum) return [...said, sum];
  const calculated = fromInputs(node, request);
  if (calculated === null) return said;
  const items = calculated.inputs.map(({ name, value }) => analysis.input({ name, value }));
  // On a scale of 4 a formula that gives hundredths gives a percentage of it.
  const result = calculated.result > topOf(node) ? percentOf(calculated.result / 100) : shown(node, calculated.result);
  // Figures have commas of their own.
  return [...said, analysis.figures({ inputs: { items, join: items.length > 2 ? ";" : "and" }, result })];
}
