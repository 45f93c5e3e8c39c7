import type { PackedDocument } from "./pack";
import type { CatalogueDocument, CatalogueNode, Printing, FactKind, Polarity } from "./types";

function unpackedFact(shared: Pick<Printing, "what" | "in" | "line">, period: string, text: string): Printing {
  const [figure = "", printed = ""] = text.split("~");
  const value = figure === "" ? null : figure.endsWith("k") ? Number(figure.slice(0, -1)) * 1000 : Number(figure);
  return { ...shared, period, value, printed, canonical: true };
}

function unpackedFacts(
  text: string,
  shapes: readonly string[],
  { line, parent }: Pick<CatalogueNode, "line" | "parent">,
): readonly Printing[] {
  if (text === "") return [];
  return text.split("\t").flatMap((series) => {
    const [head = "", ...values] = series.split("|");
    const [shape = "", offset = "0"] = head.split(",");
    const [kind = "", ...periods] = shapes[parseInt(shape, 36)]!.split(" ");
    const [what, within] = kind.split(">");
    const shared = { what: what as FactKind, line: line + Number(offset), ...(within !== undefined && { in: within || parent! }) };
    return periods.map((period, index) => unpackedFact(shared, period, values[index]!));
  });
}

/** Reads the columns of `packDocument` back. The printed text of a fact is "" where its value says the same. */
export function unpackDocument(packed: PackedDocument): CatalogueDocument {
  const columns = [packed.codes, packed.names, packed.kinds, packed.parents, packed.lines, packed.figures].map((column) =>
    column.split("\n"),
  );
  const [codes, names, kinds, parents, lines, figures] = columns as [string[], string[], string[], string[], string[], string[]];
  let code = "";
  const written = codes.map((entry) => {
    const space = entry.indexOf(" ");
    return (code = code.slice(0, Number(entry.slice(0, space))) + entry.slice(space + 1));
  });
  let line = 0;
  const nodes = written.map((each, index): CatalogueNode => {
    line += parseInt(lines[index]!, 36);
    const [level = "", unit = "", polarity] = packed.dictionary[parseInt(kinds[index]!, 36)]!.split("|");
    const back = parseInt(parents[index]!, 36);
    const parent = back === 0 ? null : written[index - back]!;
    const { formula = [], ...more } = packed.more[index] ?? {};
    const [aliases, otherNames] = packed.others[index] ?? [[], []];
    return {
      code: each,
      aliases,
      name: names[index]!,
      names: otherNames,
      line,
      level,
      perspective: null,
      unit,
      polarity: polarity as Polarity,
      parent,
      definition: null,
      formula,
      facts: unpackedFacts(figures[index]!, packed.shapes, { line, parent }),
      ...more,
    };
  });
  return { source: packed.source, nodes, conflicts: [], ambiguousAliases: packed.ambiguousAliases };
}
