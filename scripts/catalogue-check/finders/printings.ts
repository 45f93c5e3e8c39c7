import { factsOf, leadingOf, nameOf, type Checked, type Deviation, type Finder } from "../deviation";
import { keyOfFact } from "../../../src/catalogue/schema";

function* differing({ document }: Checked): Generator<Deviation> {
  for (const { node, fact } of factsOf(document)) {
    const { value, canonical } = leadingOf(node, fact);
    if (fact.canonical || fact.value === value) continue;
    const other = canonical ? `canonical is ${value ?? "a text"}` : `none is canonical`;
    yield {
      codes: [node.code],
      figures: [fact],
      note: fact.note,
      message: `${nameOf(node, fact)} is also printed ${fact.printed} (line ${fact.line}); ${other}`,
    };
  }
}

const RESULTS: ReadonlySet<string> = new Set(["target", "realisasi", "capaian"]);

/** A conflict about one figure that says that no printing recomputes, and a printing that is canonical all the same. */
function* undecided({ document }: Checked): Generator<Deviation> {
  for (const { about, codes, values, canonical } of document.conflicts) {
    if (canonical !== null) continue;
    const node = document.nodes.find(({ code }) => code === codes[0]);
    if (!node) continue;
    // A value with tabs is a whole row of a table.
    const quoted = values.map(({ printed, line }) =>
      node.facts.find(
        (fact) =>
          RESULTS.has(fact.what) && fact.line === line && !printed.includes("\t") && printed.includes(fact.printed.replace(/\\?%$/, "")),
      ),
    );
    const printings = quoted.filter((fact) => fact !== undefined);
    if (new Set(printings.map(keyOfFact)).size !== 1 || printings.length < values.length) continue;
    const wrong = node.facts.find((fact) => fact.canonical && keyOfFact(fact) === keyOfFact(printings[0]!));
    if (wrong)
      yield {
        codes: [node.code],
        figures: [wrong],
        fatal: true,
        message: `${nameOf(node, wrong)} (line ${wrong.line}) is canonical, but conflict "${about}" says that no printing is`,
      };
  }
}

/** The same figure on another line: if it differs, a reader has to be told. */
export const printings: Finder = {
  name: "printing",
  about: "every printing of a figure = the canonical one; none is canonical where a conflict says so",
  find: (checked) => [...differing(checked), ...undecided(checked)],
};
