import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeRegistries } from "../../scripts/registries.mjs";
import type { Catalogue } from "../../src/catalogue/catalogue";
import { createCatalogue } from "../../src/catalogue/lookup";
import { catalogueDocumentSchema } from "../../src/catalogue/schema";
import { searchIndicators } from "../../src/catalogue/search/search";
import type { CatalogueDocument, CatalogueNode, Printing } from "../../src/catalogue/types";
import { checkWorkbook } from "../../src/checks";
import { buildTable, inputWorkbook, inputYears, tableKinds } from "../../src/tables";
import { sheetOf, workbookOf } from "../fixtures/sheets";

/*
 * A new source is one data file, and a new indicator one node in a data file: in a copy of the sources nothing else is touched, and
 * whatever asks the catalogue knows them.
 */

const base = mkdtempSync(path.join(os.tmpdir(), "capaian-source-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const data = (name: string): string => path.join(base, "src/catalogue/data", name);

/** The documents in the order of the list that is written from the folder. */
function documentsListed(): CatalogueDocument[] {
  writeRegistries(undefined, base);
  const list = readFileSync(data("index.generated.ts"), "utf8");
  return [...list.matchAll(/from "\.\/(.+\.json)"/g)].map(([, name]) => JSON.parse(readFileSync(data(name!), "utf8")) as CatalogueDocument);
}

let line = 10;
const printing = (what: Printing["what"], value: number, within?: string): Printing => ({
  what,
  period: "2031",
  value,
  printed: String(value),
  line: (line += 1),
  canonical: true,
  ...(within && { in: within }),
});

const component = (code: string, name: string, facts: readonly Printing[]): CatalogueNode => ({
  ...{ code, aliases: [], name, names: [], line: (line += 1), level: "komponen", perspective: null, unit: "persen" },
  ...{ polarity: "maksimum", parent: "Q1", definition: null, formula: [], facts },
});

const source: CatalogueDocument = {
  rank: 7,
  source: { id: "lkj-arsip-2031", title: "LKj Arsip 2031", publisher: "Kantor Arsip", year: 2031 },
  nodes: [
    {
      ...component("Q1", "Indeks Kerapian Gudang Arsip", [printing("target", 90), printing("realisasi", 87)]),
      ...{ level: "iku", unit: "indeks", parent: null },
      formula: [
        {
          years: ["2031"],
          tree: {
            kind: "weightedSum",
            terms: [
              { weight: 0.7, of: { kind: "reference", code: "Q1.1" } },
              { weight: 0.3, of: { kind: "reference", code: "Q1.2" } },
            ],
          },
          printed: "Q1 = 70% Q1.1 + 30% Q1.2",
          line: 2,
        },
      ],
    },
    component("Q1.1", "Persentase Boks Arsip Berlabel Lengkap", [
      ...[printing("bobot", 70, "Q1"), printing("target", 90), printing("realisasi", 90)],
    ]),
    component("Q1.2", "Persentase Rak Arsip Bebas Lembap", [
      ...[printing("bobot", 30, "Q1"), printing("target", 90), printing("realisasi", 80)],
    ]),
  ],
  conflicts: [],
  ambiguousAliases: [],
};

function tellsOf(catalogue: Catalogue, code: string): void {
  expect(catalogue.find(code)).toMatchObject({ kind: "found", node: { code } });
}

beforeAll(() => cpSync(path.resolve(__dirname, "../../src"), path.join(base, "src"), { recursive: true }));

test("a source is one data file: it is listed by its rank, found, searched, filled in, checked and tabulated", () => {
  expect(catalogueDocumentSchema.safeParse(source).error?.issues ?? []).toEqual([]);
  const before = documentsListed().map((each) => each.source.id);
  writeFileSync(data("lkj-arsip-2031.json"), JSON.stringify(source));
  const documents = documentsListed();
  expect(documents.map((each) => each.source.id).filter((id) => !before.includes(id))).toEqual(["lkj-arsip-2031"]);
  expect(documents.map(({ rank }) => rank)).toEqual(documents.map(({ rank }) => rank).sort((one, other) => one! - other!));
  const catalogue = createCatalogue(documents);

  tellsOf(catalogue, "Q1.2");
  expect(catalogue.node("Q1")?.name).toBe("Indeks Kerapian Gudang Arsip");
  expect(searchIndicators(catalogue, "boks berlabel").hits[0]?.node.code).toBe("Q1.1");
  expect(catalogue.years()).toContain("2031");

  expect(inputYears(catalogue)).toContain("2031");
  const template = inputWorkbook({ catalogue, year: "2031", filled: false, language: "id" });
  const texts = template.steps.flatMap((step) =>
    step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])) : [],
  );
  expect(texts).toContain("Persentase Rak Arsip Bebas Lembap");

  const kinds = tableKinds.filter((kind) => kind.indicators(catalogue, "2031").some(({ code }) => code === "Q1"));
  expect(kinds.map(({ id }) => id)).toEqual(expect.arrayContaining(["capaian-indeks"]));
  const built = buildTable("capaian-indeks", { catalogue, facts: [], year: "2031", indicator: "Q1", language: "id" });
  expect(built.ok).toBe(true);

  const workbook = workbookOf(
    sheetOf("Arsip", [
      ["Capaian Indeks Kerapian Gudang Arsip Tahun 2031", null, null, null, null],
      ["Kode", "Indikator", "Bobot", "Target", "Realisasi"],
      ["Q1.1", "Persentase Boks Arsip Berlabel Lengkap", { v: 0.6, z: "0%" }, 90, 90],
      ["Q1.2", "Persentase Rak Arsip Bebas Lembap", { v: 0.3, z: "0%" }, 95, 80],
    ]),
  );
  const told = checkWorkbook(workbook, catalogue).map(({ rule, address }) => `${rule} ${address}`);
  expect(told).toEqual(expect.arrayContaining(["bobot-berbeda C3", "target-berbeda D4"]));
});

test("an indicator is one node in its document's data file", () => {
  const name = "lkj-pwni-2024.json";
  const document = JSON.parse(readFileSync(data(name), "utf8")) as CatalogueDocument;
  const node = {
    ...component("Q9", "Persentase Kotak Saran yang Dibuka Tepat Waktu", [printing("target", 75)]),
    level: "iku",
    parent: null,
  };
  writeFileSync(data(name), JSON.stringify({ ...document, nodes: [...document.nodes, node] }));
  const catalogue = createCatalogue(documentsListed());
  tellsOf(catalogue, "Q9");
  expect(searchIndicators(catalogue, "kotak saran").hits[0]?.node.code).toBe("Q9");
  const workbook = workbookOf(
    sheetOf("Unit", [
      ["Perjanjian Kinerja Tahun 2031", null, null],
      ["Kode", "Indikator", "Target"],
      ["Q9", "Persentase Kotak Saran yang Dibuka Tepat Waktu", 80],
    ]),
  );
  expect(checkWorkbook(workbook, catalogue).map(({ rule, address }) => `${rule} ${address}`)).toContain("target-berbeda C3");
});
