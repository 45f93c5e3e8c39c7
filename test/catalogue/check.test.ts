import { readData } from "../../scripts/catalogue-check/read";
import { ruleFaults } from "../../scripts/catalogue-check/rules";
import { checkDocument, unrecordedOf } from "../../scripts/catalogue-check/run";
import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";
import type { CatalogueDocument } from "../../src/catalogue/types";

const { documents, rules } = readData();
const documentOf = (id: string): CatalogueDocument => documents.find(({ source }) => source.id === id)!;

test("all sources are there", () => {
  expect(documents.map(({ source }) => source.id).sort()).toEqual(["capaian-pwni-2022", "lkj-pwni-2024", "metadata-01.02.005", "metadata-01.02.013", "renstra-kp2mi-2025-2029"]);
});

test.each(documents.map((document) => [document.source.id, document] as const))("%s: every deviation is told", (id, document) => {
  const lines = sourceLines(id);
  if (!lines) process.stderr.write(`\n${skippedMessage(id)}\n`);
  expect(unrecordedOf(checkDocument(document, lines)).map(({ message }) => message)).toEqual([]);
});

test.each(rules.map((rule) => [rule.source.id, rule] as const))("%s keeps the schema and quotes what is printed", (_id, rule) => {
  expect(ruleFaults(rule, sourceLines)).toEqual([]);
});

/** Finders that lost their inputs would find nothing and pass. */
test.each([
  ["lkj-pwni-2024", "formula", 9],
  ["lkj-pwni-2024", "achievement", 21],
  ["lkj-pwni-2024", "product", 2],
  ["lkj-pwni-2024", "sum", 15],
  ["lkj-pwni-2024", "weights", 1],
  ["lkj-pwni-2024", "printing", 60],
  ["renstra-kp2mi-2025-2029", "allocation", 15],
  ["renstra-kp2mi-2025-2029", "ro-ikro", 9],
  ["renstra-kp2mi-2025-2029", "score", 9],
])("%s: %s finds at least %i", (id, name, least) => {
  const { finders } = checkDocument(documentOf(id), undefined);
  expect(finders.find(({ finder }) => finder.name === name)!.recorded.length).toBeGreaterThanOrEqual(least);
});

interface Loose {
  nodes: { code: string; name: string; unit: string; facts: { what: string; period: string; value: number | null; printed: string; line: number; canonical: boolean; variable?: string; in?: string; note?: string }[]; formula: { tree: { terms?: { weight: number | null }[]; stages?: { value: number }[] } }[] }[];
  conflicts: { about: string; why: string; values: { printed: string; line: number }[] }[];
  tables: { id: string; rows: { cells: string[] }[] }[];
}

/** What the check says about a copy with one fault planted; no source text, so only recomputation can find it. */
function faultsOf(id: string, plant: (document: Loose) => void, lines?: readonly string[]): string {
  const copy = JSON.parse(JSON.stringify(documentOf(id))) as Loose;
  plant(copy);
  const { finders } = checkDocument(copy as unknown as CatalogueDocument, lines);
  return finders.flatMap(({ finder, unrecorded }) => unrecorded.map(({ message }) => `[${finder.name}] ${message}`)).join("\n");
}

const factOf = ({ nodes }: Loose, code: string, what: string, period: string, variable?: string) =>
  nodes
    .find((node) => node.code === code)!
    .facts.filter((fact) => fact.what === what && fact.period === period && fact.variable === variable)
    .sort((one, other) => Number(other.canonical) - Number(one.canonical))[0]!;

function rekey(fact: { value: number | null; printed: string }, from: string, to: string): void {
  expect(fact.printed).toContain(from);
  fact.printed = fact.printed.replace(from, to);
  fact.value = Number(to.replace(/\./g, "").replace(",", "."));
}

const LKJ = "lkj-pwni-2024";
const RENSTRA = "renstra-kp2mi-2025-2029";

test.each<[string, string, RegExp, (document: Loose) => void]>([
  ["a value other than the printed one", LKJ, /\[value\] C1\.1 target 2024/, (document) => (factOf(document, "C1.1", "target", "2024").value = 86)],
  ["a realisasi its inputs do not give", LKJ, /\[formula\] C1\.1\.2 realisasi 2024 is printed 90,21%/, (document) => rekey(factOf(document, "C1.1.2", "realisasi", "2024"), "90,12", "90,21")],
  ["a capaian its target does not give", LKJ, /\[achievement\] B2\.1 capaian 2024/, (document) => rekey(factOf(document, "B2.1", "capaian", "2024"), "98,27", "98,72")],
  ["a product", LKJ, /\[product\] C1\.1\.1 masukan B x R 2024/, (document) => rekey(factOf(document, "C1.1.1", "masukan", "2024", "B x R"), "43,96", "43,69")],
  ["a case count", LKJ, /\[sum\] C1\.1\.2 masukan Ketenagakerjaan \(ditangani\)/, (document) => rekey(factOf(document, "C1.1.2", "masukan", "2024", "Ketenagakerjaan: Gaji (ditangani)"), "1113", "1173")],
  ["a weight", LKJ, /\[weights\] the weights in B2\.1 2024 sum to 101/, (document) => rekey(factOf(document, "B2.1.1", "bobot", "2024"), "35", "36")],
  ["a weight inside a formula", LKJ, /\[weights\] the weights in the formula of B1\.1\.3/, (document) => (document.nodes.find(({ code }) => code === "B1.1.3")!.formula[0]!.tree.terms![0]!.weight = 0.33)],
  ["a stage", LKJ, /\[formula-text\] B1\.1\.1 masukan Tahap D/, (document) => (document.nodes.find(({ code }) => code === "B1.1.1")!.formula[0]!.tree.stages![1]!.value = 60)],
  ["a quarter", LKJ, /\[quarter\] B1\.1 target 2024-TW3/, (document) => rekey(factOf(document, "B1.1", "target", "2024-TW3"), "73,13", "73,31")],
  ["another printing nobody tells about", LKJ, /\[printing\] C1\.1 target 2024 is also printed/, (document) => {
    const other = document.nodes.find(({ code }) => code === "C1.1")!.facts.find(({ what, period, canonical, line }) => what === "target" && period === "2024" && !canonical && line === 510)!;
    rekey(other, "85", "58");
  }],
  ["an answer of the survey", LKJ, /\[product\] C1\.2 masukan U4 bobot 4/, (document) => rekey(factOf(document, "C1.2", "masukan", "2024", "U4 jawaban 4"), "1433", "1443")],
  ["a row of the staffing table", LKJ, /\[table\] table formasi-bezetting, FORMASI/, (document) => (document.tables.find(({ id }) => id === "formasi-bezetting")!.rows[8]!.cells[2] = "8")],
  ["a conflict that no longer says what the figures give", LKJ, /\[achievement\] L2\.1 capaian 2024/, (document) => {
    const fact = factOf(document, "L2.1", "capaian", "2024");
    delete fact.note;
    for (const conflict of document.conflicts) conflict.why = conflict.why.replaceAll("100,99", "100,89");
  }],
  ["a conflict left out", LKJ, /\[sum\] B3\.1 realisasi 2024 is printed 100,64%/, (document) => (document.conflicts = document.conflicts.filter(({ about }) => about !== "Realisasi B3.1 tahun 2024"))],
  ["arithmetic in a remark", LKJ, /\[equation\] conflict "Realisasi B2\.1\.3 tahun 2024" says "276\/309 = 89,23%"/, (document) => {
    const conflict = document.conflicts.find(({ about }) => about === "Realisasi B2.1.3 tahun 2024")!;
    conflict.why = conflict.why.replace("= 89,32%", "= 89,23%");
  }],
  ["a year nobody means", LKJ, /\[period\] L1\.1 target 2202 \(line 1881\)/, (document) => (factOf(document, "L1.1", "target", "2022").period = "2202")],
  ["a stage of the metadata", "metadata-01.02.013", /\[formula-text\] 01\.02\.013\.2 masukan Tahap S/, (document) => (document.nodes.find(({ code }) => code === "01.02.013.2")!.formula[0]!.tree.stages![2]!.value = 57)],
  ["a weight of the metadata", "metadata-01.02.005", /\[formula-text\] the weights of 01\.02\.005/, (document) => rekey(factOf(document, "01.02.005.2", "bobot", "2020"), "35", "30")],
  ["a part of the voters' list", "capaian-pwni-2022", /\[sum\] PWNI2022\.SI/, (document) => rekey(factOf(document, "PWNI2022.SI", "masukan", "2022", "DP4LN laki-laki"), "740.105", "740.150")],
  ["an allocation of the Renstra", RENSTRA, /\[allocation\] 7806/, (document) => {
    const fact = factOf(document, "7806", "alokasi", "2027");
    rekey(fact, "14.972.910.000", "14.927.910.000");
  }],
  ["a target of an IKRO", RENSTRA, /\[ro-ikro\] 7815\.AFA\.RO1 target 2027/, (document) => rekey(factOf(document, "7815.AFA.RO1.IKRO1", "target", "2027"), "2", "3")],
  ["a rating of the IFAS", RENSTRA, /\[score\] IFAS\.S1 masukan skor/, (document) => rekey(factOf(document, "IFAS.S1", "masukan", "2025-2029", "rating"), "2", "3")],
])("%s is found without the source text", (_what, id, message, plant) => {
  expect(faultsOf(id, plant)).toMatch(message);
});

describe("against the source text", () => {
  const lines = sourceLines(LKJ);
  if (!lines) {
    test.skip(skippedMessage(LKJ), () => undefined);
    return;
  }
  test.each<[string, RegExp, (document: Loose) => void]>([
    ["a digit keyed wrong throughout", /\[text\] B1\.1 realisasi 2024-TW1: "60,71" is not in line 2340/, (document) => rekey(factOf(document, "B1.1", "realisasi", "2024-TW1"), "60,17", "60,71")],
    ["a line one too low", /\[text\] C1\.1 target 2024: "85,00%" is not in line 336/, (document) => (factOf(document, "C1.1", "target", "2024").line += 1)],
    ["a part of a figure", /\[text\] C1\.2 masukan TR 2024: "162" is only a part of a figure/, (document) => rekey(factOf(document, "C1.2", "masukan", "2024", "TR"), "1629", "162")],
    ["a name nobody prints", /\[text\] C1\.1 name/, (document) => (document.nodes.find(({ code }) => code === "C1.1")!.name = "Persentase Kasus WNI yang Selesai")],
    ["a conflict quoted wrong", /\[text\] conflict/, (document) => (document.conflicts[0]!.values[0]!.printed = "21%")],
    ["a cell of a table", /\[text\] table formasi-bezetting/, (document) => (document.tables.find(({ id }) => id === "formasi-bezetting")!.rows[7]!.cells[1] = "Diplomat Utama Muda")],
  ])("%s is found", (_what, message, plant) => {
    expect(faultsOf(LKJ, plant, lines)).toMatch(message);
  });
});
