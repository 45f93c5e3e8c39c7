import { factsOf, judge, type Finder } from "../deviation";
import type { Source } from "../recompute";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

/** "3,95 of 4" counts as 98,75 % in a product. */
const percent = (node: CatalogueNode, value: number): number => (node.unit === "skala" && node.scale ? (value / node.scale) * 100 : value);

/** What a product's parts give, by the name of its variable. */
function product(source: Source, node: CatalogueNode, { variable, period }: Printing): number | undefined {
  const input = (name: string): number | undefined => source.value(node.code, "masukan", period, { variable: name });
  const times = (one: number | undefined, other: number | undefined, per: number): number | undefined =>
    one === undefined || other === undefined ? undefined : (one * other) / per;
  if (variable === "B x R") {
    const realisasi = source.value(node.code, "realisasi", period);
    const weight = node.parent === null ? undefined : source.value(node.code, "bobot", period, { in: node.parent });
    return times(realisasi === undefined ? undefined : percent(node, realisasi), weight, 100);
  }
  const share = (name: string): number | undefined => {
    const [people, target] = [input(name), input(`${name}T`)];
    return people === undefined || target === undefined ? undefined : (people / target) * 100;
  };
  const term = /^(\w+) x bobot$/.exec(variable ?? "")?.[1];
  if (term !== undefined) return times(share(term), input(`Bobot ${term}`), 100);
  const ratio = /^(\w+) \(persen\)$/.exec(variable ?? "")?.[1];
  if (ratio !== undefined) return share(ratio);
  const answers = /^U(\d) bobot (\d)$/.exec(variable ?? "");
  if (answers) return times(input(`U${answers[1]} jawaban ${answers[2]}`), Number(answers[2]), 1);
  return undefined;
}

export const products: Finder = {
  name: "product",
  about: "B x R, weighted training terms, answers x score",
  find: ({ document, source }) =>
    [...factsOf(document)].flatMap(({ node, fact }) => {
      const gives = fact.what === "masukan" && fact.value !== null ? product(source, node, fact) : undefined;
      return gives === undefined ? [] : [judge(node, fact, [{ exact: gives, stepwise: gives }], "the product")];
    }),
};
