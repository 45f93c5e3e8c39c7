import type { Catalogue } from "../../../catalogue/catalogue";
import type { FormulaVersion } from "../../../catalogue/formula";
import type { CatalogueNode } from "../../../catalogue/types";
import { sayDatum } from "../../../language/say";
import type { Language } from "../../../language/text";
import { inWords } from "../../../measures";

/** A formula as a sentence with the years it holds in. */
export interface FormulaWords {
  readonly years: readonly string[];
  readonly words: string;
  readonly version: FormulaVersion;
}

/** The formulas of an indicator in words, newest first. Years in which the sentence differs (other weights) stand apart. */
export function formulaWords(catalogue: Catalogue, source: string, node: CatalogueNode, language: Language): readonly FormulaWords[] {
  const said: { years: string[]; words: string; version: FormulaVersion }[] = [];
  for (const version of node.formula) {
    const mine: typeof said = [];
    for (const year of version.years) {
      const weightOf = (code: string): number | null => {
        const weight = catalogue.fact({ code, what: "bobot", period: year, in: node.code, source })?.value;
        return weight == null ? null : weight / 100;
      };
      const words = sayDatum(inWords(version.tree, weightOf), language);
      const same = mine.find((other) => other.words === words);
      if (same) same.years.push(year);
      else mine.push({ years: [year], words, version });
    }
    said.push(...mine);
  }
  return said.sort((a, b) => (b.years[b.years.length - 1] ?? "").localeCompare(a.years[a.years.length - 1] ?? ""));
}
