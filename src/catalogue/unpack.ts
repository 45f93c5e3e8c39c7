import type { PackedPlan } from "./pack";
import type { CatalogueDocument, CatalogueNode, Fact, FactKind, Polarity } from "./types";

function unpackedFact(what: FactKind, period: string, text: string, line: number): Fact {
  const [figure = "", printed = ""] = text.split("~");
  const value = figure === "" ? null : figure.endsWith("k") ? Number(figure.slice(0, -1)) * 1000 : Number(figure);
  return { what, period, value, printed, line, canonical: true };
}

function unpackedFacts(text: string, shapes: readonly string[], line: number): readonly Fact[] {
  if (text === "") return [];
  return text.split("\t").flatMap((series) => {
    const [head = "", ...values] = series.split("|");
    const [shape = "", offset = "0"] = head.split(",");
    const [what, ...periods] = shapes[parseInt(shape, 36)]!.split(" ");
    return periods.map((period, index) => unpackedFact(what as FactKind, period, values[index]!, line + Number(offset)));
  });
}

/** Reads the columns of `packPlan` back. The printed text of a fact is "" where its value says the same. */
export function unpackPlan(packed: PackedPlan): CatalogueDocument {
  const columns = [packed.codes, packed.names, packed.kinds, packed.parents, packed.lines, packed.figures].map((column) =>
    column.split("\n"),
  );
  const [codes, names, kinds, parents, lines, figures] = columns as [string[], string[], string[], string[], string[], string[]];
  const nodes: CatalogueNode[] = [];
  let code = "";
  let line = 0;
  codes.forEach((entry, index) => {
    const space = entry.indexOf(" ");
    code = code.slice(0, Number(entry.slice(0, space))) + entry.slice(space + 1);
    line += parseInt(lines[index]!, 36);
    const [level = "", unit = "", polarity] = packed.dictionary[parseInt(kinds[index]!, 36)]!.split("|");
    const back = parseInt(parents[index]!, 36);
    const [aliases, otherNames] = packed.others[index] ?? [[], []];
    nodes.push({
      code,
      aliases,
      name: names[index]!,
      names: otherNames,
      line,
      level,
      perspective: null,
      unit,
      polarity: polarity as Polarity,
      parent: back === 0 ? null : nodes[index - back]!.code,
      definition: null,
      formula: [],
      facts: unpackedFacts(figures[index]!, packed.shapes, line),
    });
  });
  return { source: packed.source, nodes, conflicts: [], ambiguousAliases: packed.ambiguousAliases };
}
