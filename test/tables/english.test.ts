import { capaianStatuses } from "../../src/catalogue/regulations/status";
import { operands } from "../../src/measures";
import { tableKinds, previewTexts } from "../../src/tables";
import { catalogue, notes, table } from "./helpers";

/** Words of Indonesian sentences that no official term contains. */
const INDONESIAN = /\b(?:tercetak|dipakai|baris|sumber|katalog|seperti|adalah|yang|karena|belum|bukan|angka)\b/i;

/** What the catalogue says in its source's language, quoted and announced as such. */
const QUOTED = /From the catalogue, in Indonesian: “[^”]*”/g;

/** A document's emphasis is left out where it is shown. */
const untagged = (cell: string): string => cell.replace(/<\/?[ib]>/g, "").trim();

/** The names of indicators, inputs and documents are official terms, so is what PWNI.STATUS calls a capaian, and what a document's own table says is its own; they stand in both languages. */
function withoutNames(text: string): string {
  const documents = catalogue.documents
    .flatMap(({ source, nodes, tables = [] }) => [
      source.title,
      ...nodes.flatMap(({ name, names: others, formula, executor = "" }) => [
        name,
        ...others,
        executor,
        ...formula.flatMap(({ tree }) => operands(tree).flatMap((operand) => (operand.kind === "input" ? [operand.label] : []))),
        ...formula.flatMap(({ tree }) => (tree.kind === "stageMean" ? tree.stages.map(({ label }) => label) : [])),
      ]),
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell.length > 12).map(untagged))),
    ])
    .filter((name) => name !== "");
  const names = [...documents, ...capaianStatuses.map(({ label }) => label)];
  return [...names].sort((a, b) => b.length - a.length).reduce((rest, name) => rest.split(name).join(" "), text);
}

test("a contradiction is told in an English sentence and its reason quoted as Indonesian", () => {
  const text = notes(table("tabel-4", "2024", undefined, { language: "en" }));
  expect(text).toContain(
    "Printed in several ways: 100,11% (Ringkasan Eksekutif), 102,16% (p. 17), 100,10% (Tabel 4, p. 17); used 100,11%. From the catalogue, in Indonesian: “Capaian Indeks Pelayanan dan Pelindungan WNI 2024”.",
  );
});

const drawn = tableKinds.flatMap((kind) =>
  kind.years(catalogue).flatMap((year) => kind.indicators(catalogue, year).map(({ code }) => [kind.id, year, code] as const)),
);

test.each(drawn)("%s %s %s: no Indonesian sentence outside a quotation", (kind, year, code) => {
  // A long note is broken into rows: read on.
  const text = previewTexts(table(kind, year, code, { language: "en" }), "en")
    .flat()
    .join(" ");
  expect(withoutNames(text.replace(QUOTED, ""))).not.toMatch(INDONESIAN);
});
