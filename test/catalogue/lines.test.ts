import { builtinDocuments } from "../../src/catalogue/builtin";
import { nameKey } from "../../src/catalogue/name";
import { withoutMarkup } from "./printed";
import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";

describe.each(builtinDocuments.map((document) => [document.source.id, document] as const))("%s against its source text", (id, document) => {
  const lines = sourceLines(id);
  if (!lines) {
    process.stderr.write(`\n${skippedMessage(id)}\n`);
    test.skip(skippedMessage(id), () => undefined);
    return;
  }

  const missing = (printed: string, line: number, whose: string): string[] =>
    (lines[line - 1] ?? "").includes(printed) ? [] : [`${whose}: "${printed}" is not in line ${line}: ${(lines[line - 1] ?? "").slice(0, 160)}`];

  test("every fact is printed in the line it cites", () => {
    const wrong = document.nodes.flatMap((node) => node.facts.flatMap((fact) => missing(fact.printed, fact.line, `${node.code} ${fact.what} ${fact.period}`)));
    expect(wrong).toEqual([]);
  });

  /** "1629" must not be found inside "16290": a figure is a whole figure in its line. */
  test("every figure stands by itself in its line", () => {
    const wrong = document.nodes.flatMap((node) =>
      node.facts
        .filter(({ printed }) => /^[\d.,]+$/.test(printed))
        .filter(({ printed, line }) => {
          const escaped = printed.replace(/[.,]/g, "\\$&");
          return !new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)`).test(lines[line - 1] ?? "");
        })
        .map(({ what, period, printed, line }) => `${node.code} ${what} ${period}: ${printed} in line ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  test("every name, definition and formula is printed in the line it cites", () => {
    const wrong = document.nodes.flatMap((node) => [
      // A name in italics is printed with mark-up, one over two cells with a tab.
      ...(withoutMarkup(lines[node.line - 1] ?? "").includes(node.name) ? [] : missing(node.name, node.line, `${node.code} name`)),
      ...(node.definition === null ? [] : missing(node.definition, node.definitionLine ?? 0, `${node.code} definition`)),
      ...node.formula.flatMap(({ printed, line }) => missing(printed, line, `${node.code} formula`)),
    ]);
    expect(wrong).toEqual([]);
  });

  test("every other name is printed somewhere", () => {
    const text = nameKey(lines.join(" "));
    const wrong = document.nodes.flatMap((node) => node.names.filter((name) => !text.includes(nameKey(name))).map((name) => `${node.code}: ${name}`));
    expect(wrong).toEqual([]);
  });

  test("every value of a conflict is printed in the line it cites", () => {
    const wrong = document.conflicts.flatMap(({ about, values }) => values.flatMap(({ printed, line }) => missing(printed, line, about)));
    expect(wrong).toEqual([]);
  });

  test("every ambiguous code is printed in the lines it cites, at least once as such", () => {
    for (const { alias, lines: cited } of document.ambiguousAliases) expect(cited.some((line) => (lines[line - 1] ?? "").includes(alias))).toBe(true);
  });
});
