import { say } from "../../src/language/say";
import { analysisOf } from "../../src/laporan/analysis";
import { annex } from "../../src/laporan/annex";
import { indicatorFigures } from "../../src/laporan/figures";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { allTables, buildTable, inputWorkbook } from "../../src/tables";
import { parseWorkbook } from "../../src/xlsx/parse";
import { writeXlsx } from "../../src/xlsx/write";
import { otherMinistry } from "../fixtures/otherMinistry";
import { saidOf } from "../support/findings";
import { notes, shown } from "./helpers";
import { SheetEngine } from "./sheetEngine";

const catalogue = otherMinistry();
const YEAR = "2024";

function tableOf(kind: string, indicator?: string) {
  const built = buildTable(kind, { catalogue, facts: [], year: YEAR, language: "id", ...(indicator !== undefined && { indicator }) });
  if (!built.ok) throw new Error(say(built.problem.text));
  return built.value;
}

const sheetsOf = (mode: "native" | "value") => {
  const made = allTables({ catalogue, year: YEAR, language: "id", mode });
  if (!made.ok) throw new Error(say(made.problem.text));
  return made.value;
};

test("all tables of the year are of the other ministry, and none of the built-in documents", () => {
  const sheets = sheetsOf("native").steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
  expect(sheets).toEqual([
    "Daftar Isi",
    "Tabel 4 2024",
    "PK 2024",
    "Pohon Kinerja PS1 2024",
    "Rencana Aksi 2024",
    "Capaian IKU PS1 2024",
    "Perbandingan IKU PS1 2024",
    "Perbandingan IKU PS2 2024",
    "Perbandingan IKU PS3 2024",
    "Perbandingan IKU PS4 2024",
    "Perbandingan IKU PS5 2024",
    "Pemantauan Rencana Aksi 2024",
    "Evaluasi Renja 2024",
    "Capaian IKU 2024",
    "Rincian IKU KS1.1 2024",
    "Dasbor 2024",
  ]);
});

test("the agreement lists every indicator with a target, each in its own unit: a ratio of 1,2 is no per cent", () => {
  expect(shown(tableOf("perjanjian-kinerja"), "body").map((row) => [row[2], ...row.slice(4)])).toEqual([
    ["PS1", "", "80,00%"],
    ["KS1.1", "50%", "85,00%"],
    ["KS1.2", "30%", "75,00%"],
    ["KS1.3", "20%", "78,00%"],
    ["PS2", "", "1,20"],
    ["PS3", "", "30"],
    ["PS4", "", "40"],
    ["PS5", "", "3,50"],
  ]);
});

test("what is better when lower is achieved so, and what is capped is", () => {
  const capaian = shown(tableOf("capaian-iku"), "body").map((row) => [row[1]!.split(" ")[0], row.at(-1)]);
  expect(capaian).toEqual([
    ["PS1", "103,81%"],
    // 2 - 1,35/1,2 and 2 - 27/30
    ["PS2", "87,50%"],
    ["PS3", "110,00%"],
    ["PS4", "95,00%"],
    ["PS5", "97,71%"],
  ]);
  // 0,5 x 86,25 + 0,3 x 78,4 + 0,2 x 82 = 83,045
  const foot = shown(tableOf("capaian-indeks", "PS1"), "total").map((row) => row.at(-1));
  expect(foot).toEqual(["83,05%", "80,00%", "103,81%"]);
});

test("a source is called by its name, its level by the words of its catalogue", () => {
  const tree = tableOf("pohon-kinerja", "PS1");
  expect(notes(tree)).toContain("Sumber: Renja Direktorat Keselamatan 2024, baris 4; baris 5; baris 6; baris 7.");
  expect(shown(tree, "body").map(([level]) => level)).toContain("indikator kinerja kegiatan");
});

test.each(["native", "value"] as const)("what is made (%s) is known again, and nothing is said of it", async (mode) => {
  const snapshot = parseWorkbook(await writeXlsx(sheetsOf(mode)));
  const told = saidOf(snapshot, catalogue).filter(({ severity }) => severity !== "info");
  expect(told.map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`)).toEqual([]);
});

test("the input sheets have its indicators alone, and the targets of its quarters", () => {
  const engine = SheetEngine.of(inputWorkbook({ catalogue, year: YEAR, filled: true }));
  const snapshot = engine.snapshot();
  const tables = recogniseTables(snapshot, catalogue);
  const codes = tables.find(({ sheet }) => sheet === "Masukan")!.rows.flatMap(({ node }) => node?.code ?? []);
  expect(codes).toEqual(["PS1", "KS1.1", "KS1.2", "KS1.3", "PS2", "PS3", "PS4", "PS5"]);
  expect(["F7", "G7", "H7", "I7"].map((address) => engine.value("Rencana Aksi", address))).toEqual([20, 45, 65, 85]);
  const facts = workbookFacts(tables, snapshot);
  const target = facts.find(({ code, what, period }) => code === "PS2" && what === "target" && period === YEAR);
  expect(target!.value).toBe(1.2);
});

const analysed = (code: string): string => {
  const request = { catalogue, facts: [], year: YEAR, language: "id" } as const;
  return say(analysisOf(indicatorFigures(catalogue.node(code)!, request), request)[0]!);
};

test("sentences say which way an indicator is better, and count in its unit", () => {
  expect(analysed("PS2")).toBe(
    "Realisasi tahun 2024 sebesar 1,35 masih di atas target 1,20 yang makin rendah makin baik, dengan capaian 87,50%.",
  );
  expect(analysed("PS3")).toBe(
    "Realisasi tahun 2024 sebesar 27 menit lebih rendah daripada target 30 menit yang makin rendah makin baik, dengan capaian 110,00%.",
  );
  expect(analysed("PS4")).toBe("Realisasi tahun 2024 sebesar 38 lokasi belum mencapai target 40 lokasi, dengan capaian 95,00%.");
});

test("the contradictions of documents that are not theirs stay out of their report", () => {
  expect(annex(catalogue)).toEqual([]);
});
