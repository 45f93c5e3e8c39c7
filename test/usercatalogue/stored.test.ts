import { builtinDocuments } from "../../src/catalogue/builtin";
import { say } from "../../src/language/say";
import { readCatalogueSheet } from "../../src/usercatalogue";
import { fromStored, toStored } from "../../src/usercatalogue/stored";
import type { CatalogueDocument } from "../../src/catalogue/types";
import { sheet, workbook } from "./sheets";

function own(): CatalogueDocument {
  const rows = [
    ["Nama katalog", "Konsuler 2025"],
    [],
    ["Kode", "Nama", "Tahun", "Bobot", "Target", "Satuan", "Induk", "Rumus"],
    ["K1", "Indeks Layanan", 2025, null, 90, "indeks", null, "bobot"],
    ["K1.1", "Paspor", 2025, 100, "WTP", "opini", "K1", "seperti B1.1.1"],
  ];
  const reading = readCatalogueSheet(workbook(sheet("K", rows)), "K", builtinDocuments);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.document;
}

test("what is stored comes back", () => {
  expect(fromStored(toStored([own()]))).toEqual({ ok: true, value: [own()] });
  expect(fromStored(toStored([]))).toEqual({ ok: true, value: [] });
});

type Change = (document: { source: Record<string, unknown>; nodes: Record<string, unknown>[] }) => void;

test.each<[string, Change]>([
  ["a built-in id", (document) => (document.source.id = "lkj-pwni-2024")],
  ["no title", (document) => delete document.source.title],
  ["a code that is a number", (document) => (document.nodes[0]!.code = 1)],
  ["a polarity nobody knows", (document) => (document.nodes[0]!.polarity = "naik")],
  ["a weight in nothing", (document) => delete (document.nodes[1]!.facts as Record<string, unknown>[])[0]!.in],
  ["a value that is a text", (document) => ((document.nodes[0]!.facts as Record<string, unknown>[])[0]!.value = "90")],
  ["a period nobody reads", (document) => ((document.nodes[0]!.facts as Record<string, unknown>[])[0]!.period = "besok")],
  [
    "a formula of an unknown kind",
    (document) => (document.nodes[0]!.formula = [{ years: ["2025"], printed: "", line: 1, tree: { kind: "run", code: "alert(1)" } }]),
  ],
  [
    "a formula without an end",
    (document) => {
      let tree: object = { kind: "constant", value: 1 };
      for (let depth = 0; depth < 50; depth++) tree = { kind: "sum", of: [tree] };
      document.nodes[0]!.formula = [{ years: ["2025"], printed: "", line: 1, tree }];
    },
  ],
])("%s is refused with a sentence", (_, change) => {
  const document = JSON.parse(JSON.stringify(own())) as Parameters<Change>[0];
  change(document);
  const read = fromStored(JSON.stringify({ version: 1, documents: [document] }));
  expect(read.ok ? "" : say(read.problem.text)).toMatch(/rusak/);
});

test.each(["", "{", "null", "[]", '{"version":1}', '{"version":1,"documents":{}}'])("%j is refused", (text) =>
  expect(fromStored(text).ok).toBe(false),
);

test("one of a newer Capaian says so", () => {
  const read = fromStored('{"version":2,"documents":[]}');
  expect(read.ok ? "" : say(read.problem.text)).toMatch(/lebih baru/);
});
