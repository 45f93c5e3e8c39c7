import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { Part, Passage, WordDocument } from "../../src/docx/document";
import { say } from "../../src/language/say";
import type { Language } from "../../src/language/text";
import { laporan, reportedYears } from "../../src/laporan/laporan";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { previewTexts } from "../../src/layout/preview";
import { inputWorkbook, tableKinds } from "../../src/tables";
import { bookOf, PROGRAMMES, tablesIn } from "../tables/moneyBooks";
import { SheetEngine } from "../tables/sheetEngine";

const catalogue = builtinCatalogue();

function draft(year: string, facts: Parameters<typeof laporan>[0]["facts"] = [], language: Language = "id"): WordDocument {
  const drawn = laporan({ catalogue, facts, file: facts.length > 0 ? "angka.xlsx" : null, year, language });
  if (!drawn.ok) throw new Error(say(drawn.problem.text));
  return drawn.value;
}

/** The text of the parts, a line each; tables by what they are referred to. */
function lines({ parts }: WordDocument, language: Language = "id"): string[] {
  const words = (text: string | Parameters<typeof say>[0]): string => (typeof text === "string" ? text : say(text, language));
  const said = (run: Passage): string => {
    if (typeof run !== "string" && "table" in run) return `<${run.table}>`;
    return typeof run !== "string" && "chart" in run ? `<${run.chart}>` : words(run);
  };
  return parts.flatMap((part: Part) => {
    if (part.kind === "table") return [`<${part.id}>`];
    if (part.kind === "list") return part.items.map(words);
    if (part.kind === "paragraph") return [part.runs.map(said).join("")];
    return [words(part.text)];
  });
}

/** What is said under an indicator's head, up to the next head. */
function section(document: WordDocument, head: string): string[] {
  const at = document.parts.findIndex((part) => part.kind === "heading" && lines({ ...document, parts: [part] })[0]!.startsWith(head));
  const end = document.parts.findIndex((part, index) => index > at && part.kind === "heading");
  return lines({ ...document, parts: document.parts.slice(at, end) });
}

test("C1.1 2024: its sum, its target, last year and the nation as the LKj prints them (lines 535-569, 597-601)", () => {
  const said = section(draft("2024"), "C1.1 ").join("\n");
  expect(said).toContain("(55% × 79,93) + (45% × 90,12) = 84,52%");
  expect(said).toContain("sebesar 84,52% belum mencapai target 85,00%, dengan capaian 99,44%");
  expect(said).toContain("Dibandingkan tahun 2023 (92,02%), realisasi turun 7,50 poin persen.");
  expect(said).toContain(
    "Target nasional dalam RKP tercetak 85,00% dan 82,00%; realisasi tersebut mencapai 82,00%, tetapi belum mencapai 85,00%.",
  );
  expect(said).toContain("Komponen yang belum mencapai target: C1.1.1");
});

test("a ratio is calculated with its inputs (lines 908-912)", () => {
  expect(section(draft("2024"), "C1.1.1 ").join("\n")).toContain("Dengan KKS = 4.138 dan KKT = 5.177, hasilnya 79,93%.");
});

test("letters of a formula are explained, figures stand apart from each other and have their unit", () => {
  const document = draft("2024");
  expect(section(document, "C1.1.1 ").join("\n")).toContain("Keterangan: KKS = ");
  expect(section(document, "L1.1 ").join("\n")).toContain("Dengan A = 24,6; B = 23,1; C = 12,75; D = 19,5, hasilnya 79,95.");
  // ((3,95 + 3,68) / 2) / 4 (line 1727) is of a hundred, the figure of 4.
  expect(((3.95 + 3.68) / 2 / 4) * 100).toBeCloseTo(95.375, 9);
  expect(section(document, "B3.1.2 ").join("\n")).toContain("Dengan KW = 3,95 dan KP = 3,68, hasilnya 95,38%.");
  expect(section(document, "B2.1 ").join("\n")).toContain("(35% × 100,00) + (35% × 100,00) + (30% × 89,32) = 96,80%");
});

test.each(["2022", "2023", "2024"])("the figures of the sentences of %s stand in its tables", (year) => {
  const document = draft(year);
  const cells = new Set(document.parts.flatMap((part) => (part.kind === "table" ? previewTexts(part.block, "id").flat() : [])));
  const said = lines(document).join("\n");
  const figures = [...said.matchAll(/sebesar ([\d.,]+%?) .*?target ([\d.,]+%?), dengan capaian ([\d.,]+%)/g)].flatMap((found) =>
    found.slice(1),
  );
  expect(figures.length).toBeGreaterThan(12);
  expect(figures.filter((figure) => !cells.has(figure))).toEqual([]);
});

test("a year of which a workbook has money only has a draft of its tables of money", () => {
  const workbook = tablesIn(bookOf({ Anggaran: JSON.parse(JSON.stringify(PROGRAMMES).replace(/2025/g, "2031")) as typeof PROGRAMMES }));
  expect(reportedYears(catalogue, [], workbook)).toEqual(["2022", "2023", "2024", "2031"]);
  const drawn = laporan({ catalogue, facts: [], file: "angka.xlsx", year: "2031", language: "id", workbook });
  if (!drawn.ok) throw new Error(say(drawn.problem.text));
  const tables = drawn.value.parts.flatMap((part) => (part.kind === "table" ? [part.id.split(" ")[0]] : []));
  expect(tables).toEqual(expect.arrayContaining(["alokasi-anggaran", "realisasi-anggaran"]));
  expect(tables.filter((id) => id!.startsWith("renstra"))).toEqual([]);
  const millions = laporan({ catalogue, facts: [], file: "angka.xlsx", year: "2031", language: "id", workbook, money: "juta" });
  if (!millions.ok) throw new Error(say(millions.problem.text));
  const spending = millions.value.parts.flatMap((part) =>
    part.kind === "table" && part.block.id === "realisasi-anggaran" ? [part.block] : [],
  );
  expect(spending.flatMap((block) => previewTexts(block, "id").flat())).toEqual(
    expect.arrayContaining(["Pagu (Rp juta)", "5.415,50", "5.278,45", "137,05", "97,47%"]),
  );
  expect(lines(drawn.value)).not.toContain("B. Capaian Kinerja per Indikator");
  const without = laporan({ catalogue, facts: [], file: null, year: "2031", language: "id" });
  expect(without.ok ? "" : say(without.problem.text)).toBe("Tidak ada angka tahun 2031. Tahun yang ada: 2022, 2023, 2024.");
});

test("every table of the year stands in it once and is referred to", () => {
  const document = draft("2024");
  const tables = document.parts.flatMap((part) => (part.kind === "table" ? [part.id] : []));
  const offered = tableKinds.flatMap((kind) => kind.indicators(catalogue, "2024").map(({ code }) => `${kind.id} ${code}`));
  expect([...tables].sort()).toEqual([...offered].sort());
  const referred = document.parts.flatMap((part) =>
    part.kind === "paragraph" ? part.runs.flatMap((run) => (typeof run !== "string" && "table" in run ? [run.table] : [])) : [],
  );
  expect([...referred].sort()).toEqual([...tables].sort());
});

test("the annex lists every contradiction of the documents that report", () => {
  const conflicts = catalogue.documents.filter(({ source }) => !source.plan).flatMap((document) => document.conflicts);
  const said = lines(draft("2024")).join("\n");
  expect(conflicts.length).toBeGreaterThan(50);
  for (const { why } of conflicts) expect(said).toContain(why);
});

test("figures of a workbook go before the catalogue's, and a contradiction inside them is said", () => {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true })).snapshot();
  const facts = workbookFacts(recogniseTables(snapshot, catalogue), snapshot).map((fact) =>
    fact.code === "B3.1" && fact.what === "realisasi" ? { ...fact, value: 96.64, raw: 96.64 } : fact,
  );
  const said = section(draft("2024", facts), "B3.1 ").join("\n");
  expect(said).toContain("sebesar 96,64%");
  expect(said).toContain("Realisasi yang dilaporkan 96,64%, sedangkan penghitungan dari komponennya menghasilkan 100,64%");
});

test("a year nobody has figures of is refused with those there are", () => {
  const drawn = laporan({ catalogue, facts: [], file: null, year: "1999", language: "id" });
  expect(drawn.ok).toBe(false);
  if (!drawn.ok) expect(say(drawn.problem.text)).toBe("Tidak ada angka tahun 1999. Tahun yang ada: 2022, 2023, 2024.");
});

test("in English nothing of the frame is Indonesian", () => {
  const document = draft("2024", [], "en");
  const own = document.parts.flatMap((part) => (part.kind === "heading" && typeof part.text !== "string" ? [say(part.text, "en")] : []));
  expect(own).toEqual([
    "CHAPTER II PLANNING",
    "CHAPTER III ACCOUNTABILITY",
    "A. Achievement of the Organisation",
    "B. Achievement by Indicator",
    "C. Supporting Data",
    "ANNEX: CONTRADICTIONS IN THE SOURCE DOCUMENTS",
  ]);
  expect(section({ ...document }, "C1.1 ").length).toBeGreaterThan(0);
});

test("nothing is left of how the documents are marked up", () => {
  const text = lines(draft("2024")).join("\n");
  expect(text).toContain("bersifat high profile case (");
  // The annex prints a formula with its own asterisks as it stands in the document.
  expect(text.split("\n").filter((line) => /\*\w|\w\*|\\\\/.test(line) && !line.includes("tercetak"))).toEqual([]);
  expect(text.split("\n").filter((line) => /<\/?[bi]>|\t|\d times \d|\$/.test(line))).toEqual([]);
  expect(text).toContain("tercetak (PPK*35%)+(PPW*45%)+(PKL*20%) (Tabel 19, hal. 66)");
  expect(text).toContain("120 × 40% (hal. 25)");
});
