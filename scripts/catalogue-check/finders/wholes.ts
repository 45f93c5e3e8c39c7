import { type Checked, type Deviation, type Finder } from "../deviation";
import { numbersIn } from "../printed";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

/** What is counted out of what: cases solved of those handled, answers of respondents, people verified of those registered. */
const PARTS: readonly { readonly part: RegExp; readonly whole: (match: RegExpExecArray) => string }[] = [
  { part: /^(.+) \(selesai\)$/, whole: ([, name]) => `${name} (ditangani)` },
  { part: /^Kasus diselesaikan$/, whole: () => "Kasus ditangani" },
  { part: /^KKS$/, whole: () => "KKT" },
  { part: /^KU$/, whole: () => "KT" },
  { part: /^WNIV$/, whole: () => "WNIT" },
  { part: /^RPS$/, whole: () => "RPT" },
];

/** Columns of a table of which one counts a part of the other. */
const COLUMNS: readonly { readonly part: string; readonly whole: string }[] = [{ part: "BEZETTING", whole: "FORMASI" }];

function wholeOf(node: CatalogueNode, fact: Printing): Printing | undefined {
  for (const { part, whole } of PARTS) {
    const match = part.exec(fact.variable ?? "");
    const name = match && whole(match);
    const found =
      name &&
      node.facts.find(
        ({ what, variable, period, canonical }) => what === "masukan" && canonical && variable === name && period === fact.period,
      );
    if (found) return found;
  }
  return undefined;
}

function* inFacts({ document }: Checked): Generator<Deviation> {
  for (const node of document.nodes) {
    for (const fact of node.facts.filter(({ what, canonical, value }) => what === "masukan" && canonical && value !== null)) {
      const whole = wholeOf(node, fact);
      if (!whole || whole.value === null || fact.value! <= whole.value) continue;
      yield {
        codes: [node.code],
        figures: [fact, whole],
        gives: whole.value,
        message: `${node.code} ${fact.variable} ${fact.period} is ${fact.printed} (line ${fact.line}), of ${whole.printed} (line ${whole.line})`,
      };
    }
  }
}

function* inTables({ document }: Checked): Generator<Deviation> {
  for (const { id, columns, rows } of document.tables ?? []) {
    for (const { part, whole } of COLUMNS) {
      const [counted, all] = [columns.indexOf(part), columns.indexOf(whole)];
      if (counted < 0 || all < 0) continue;
      for (const { line, cells } of rows) {
        const [one, other] = [numbersIn(cells[counted]!)[0], numbersIn(cells[all]!)[0]];
        if (one === undefined || other === undefined || one <= other) continue;
        yield {
          codes: document.nodes.map(({ code }) => code),
          figures: [{ printed: `${cells[all]}\t${cells[counted]}`, line }],
          message: `table ${id}, line ${line}: ${part} ${cells[counted]} of ${whole} ${cells[all]}`,
        };
      }
    }
  }
}

export const wholes: Finder = {
  name: "whole",
  about: "a count is not above its own whole",
  find: (checked) => [...inFacts(checked), ...inTables(checked)],
};
