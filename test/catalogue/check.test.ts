import { readData } from "../../scripts/catalogue-check/read";
import { regulationFaults } from "../../scripts/catalogue-check/regulations";
import { gradeOf } from "../../scripts/catalogue-check/recompute";
import { checkDocument, gradesText, sumGrades, unrecordedOf } from "../../scripts/catalogue-check/run";
import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";
import type { CatalogueDocument } from "../../src/catalogue/types";

const { documents, regulations } = readData();
const documentOf = (id: string): CatalogueDocument => documents.find(({ source }) => source.id === id)!;

/** What the check says about each document by itself, without its source's text. */
const byItself = new Map(documents.map((document) => [document.source.id, checkDocument(document, undefined)]));

test("all sources are there", () => {
  expect(documents.map(({ source }) => source.id).sort()).toEqual([
    "capaian-pwni-2022",
    "lkj-pwni-2024",
    "metadata-01.02.005",
    "metadata-01.02.013",
    "renstra-kp2mi-2025-2029",
  ]);
});

test.each(documents.map((document) => [document.source.id, document] as const))("%s: every deviation is told", (id, document) => {
  const lines = sourceLines(id);
  if (!lines) process.stderr.write(`\n${skippedMessage(id)}\n`);
  expect(unrecordedOf(checkDocument(document, lines)).map(({ message }) => message)).toEqual([]);
});

test.each(regulations.map((regulation) => [regulation.source.id, regulation] as const))(
  "%s keeps the schema and quotes what is printed",
  (_id, regulation) => {
    expect(regulationFaults(regulation, sourceLines)).toEqual([]);
  },
);

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
  ["renstra-kp2mi-2025-2029", "twin", 12],
  ["renstra-kp2mi-2025-2029", "unsaid", 5],
  ["renstra-kp2mi-2025-2029", "budget-version", 36],
  ["renstra-kp2mi-2025-2029", "unit-cost", 27],
  ["renstra-kp2mi-2025-2029", "money-target", 3],
  ["renstra-kp2mi-2025-2029", "same-money", 5],
  ["renstra-kp2mi-2025-2029", "unit", 4],
  ["renstra-kp2mi-2025-2029", "range", 17],
  ["renstra-kp2mi-2025-2029", "reached", 14],
  ["renstra-kp2mi-2025-2029", "count", 1],
  ["lkj-pwni-2024", "range", 1],
  ["lkj-pwni-2024", "reached", 4],
  ["lkj-pwni-2024", "cap", 3],
  ["lkj-pwni-2024", "whole", 7],
])("%s: %s finds at least %i", (id, name, least) => {
  const { finders } = byItself.get(id)!;
  expect(finders.find(({ finder }) => finder.name === name)!.recorded.length).toBeGreaterThanOrEqual(least);
});

describe("what an achievement that does not follow was calculated from", () => {
  const { finders } = byItself.get("lkj-pwni-2024")!;
  const messages = finders.flatMap(({ recorded }) => recorded.map(({ message }) => message));
  test.each([
    ["IPPWNI capaian 2024 is also printed 101,19% (line 410), which 93,10/92 (lines 368, 410), cut gives"],
    ["C1.1 capaian 2024 is also printed 103,07% (line 601), which 84,52%/82% (lines 335, 601), rounded gives"],
    ["IPPWNI capaian 2024 is also printed 102,16% (line 326), which 92,97/91 (2023 over 2023, lines 368, 368), rounded gives"],
    ["L1.1 capaian 2024 is also printed 100,99% (line 1841), which L2.1's 99,98%/99,00% (lines 214, 298), rounded gives"],
    [
      "NCKO capaian 2024 is printed 100,3\\% (line 492); realisasi / target or the roll-up gives 108.744; it is 99,44% x 40% + 101,89% x 30% + 100 x 30% (C1.1 for C), rounded",
    ],
    ["NCKO capaian 2024 is also printed 101,1% (line 490), which nothing gives"],
    [
      "L2.1 capaian 2024 is printed 100,1% (line 214); realisasi / target or the roll-up gives 100.98989899; it is L1.1's 79,95 (BB)/79,80 (BB) (lines 1881, 1881), cut",
    ],
  ])("%s", (message) => {
    expect(messages).toContain(message);
  });
});

test("the four counts: what is exact, rounded, cut and wrong is told apart", () => {
  const counted = [...byItself].map(([id, { finders }]) => [id, gradesText(sumGrades(finders.map(({ grades }) => grades)))]);
  expect(Object.fromEntries(counted)).toEqual({
    "capaian-pwni-2022": "1 match, 0 rounding, 0 truncation, 0 mismatch",
    "lkj-pwni-2024": "173 match, 68 rounding, 4 truncation, 48 mismatch",
    "metadata-01.02.005": "1 match, 0 rounding, 0 truncation, 0 mismatch",
    "metadata-01.02.013": "3 match, 0 rounding, 0 truncation, 0 mismatch",
    "renstra-kp2mi-2025-2029": "1011 match, 23 rounding, 1 truncation, 50 mismatch",
  });
});

test.each([
  ["100,11%", 100.1075, "rounding"],
  ["100,10%", 100.1075, "truncation"],
  ["100,1%", 100.1075, "rounding"],
  ["100,12%", 100.1075, "mismatch"],
  ["97,5", 97.5, "match"],
  ["93,10", 93.1, "match"],
  ["-0,8", -0.8, "match"],
] as const)("%s for %d is a %s", (printed, exact, grade) => {
  expect(gradeOf(printed, [{ exact, stepwise: exact }])).toBe(grade);
});

interface Loose {
  nodes: {
    code: string;
    name: string;
    unit: string;
    parent: string | null;
    facts: {
      what: string;
      period: string;
      value: number | null;
      printed: string;
      line: number;
      canonical: boolean;
      variable?: string;
      in?: string;
      note?: string;
    }[];
    formula: { tree: { terms?: { weight: number | null }[]; stages?: { value: number }[] } }[];
  }[];
  conflicts: { about: string; why: string; codes: string[]; canonical: string | null; values: { printed: string; line: number }[] }[];
  tables: { id: string; rows: { line: number; cells: string[] }[] }[];
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

function without(document: Loose, about: string): void {
  expect(document.conflicts.map((conflict) => conflict.about)).toContain(about);
  document.conflicts = document.conflicts.filter((conflict) => conflict.about !== about);
}

const LKJ = "lkj-pwni-2024";
const RENSTRA = "renstra-kp2mi-2025-2029";

test.each<[string, string, RegExp, (document: Loose) => void]>([
  [
    "a value other than the printed one",
    LKJ,
    /\[value\] C1\.1 target 2024/,
    (document) => (factOf(document, "C1.1", "target", "2024").value = 86),
  ],
  [
    "a realisasi its inputs do not give",
    LKJ,
    /\[formula\] C1\.1\.2 realisasi 2024 is printed 90,21%/,
    (document) => rekey(factOf(document, "C1.1.2", "realisasi", "2024"), "90,12", "90,21"),
  ],
  [
    "a capaian its target does not give",
    LKJ,
    /\[achievement\] B2\.1 capaian 2024/,
    (document) => rekey(factOf(document, "B2.1", "capaian", "2024"), "98,27", "98,72"),
  ],
  [
    "a product",
    LKJ,
    /\[product\] C1\.1\.1 masukan B x R 2024/,
    (document) => rekey(factOf(document, "C1.1.1", "masukan", "2024", "B x R"), "43,96", "43,69"),
  ],
  [
    "a case count",
    LKJ,
    /\[sum\] C1\.1\.2 masukan Ketenagakerjaan \(ditangani\)/,
    (document) => rekey(factOf(document, "C1.1.2", "masukan", "2024", "Ketenagakerjaan: Gaji (ditangani)"), "1113", "1173"),
  ],
  [
    "a weight",
    LKJ,
    /\[weights\] the weights in B2\.1 2024 sum to 101/,
    (document) => rekey(factOf(document, "B2.1.1", "bobot", "2024"), "35", "36"),
  ],
  [
    "a weight inside a formula",
    LKJ,
    /\[weights\] the weights in the formula of B1\.1\.3/,
    (document) => (document.nodes.find(({ code }) => code === "B1.1.3")!.formula[0]!.tree.terms![0]!.weight = 0.33),
  ],
  [
    "a stage",
    LKJ,
    /\[formula-text\] B1\.1\.1 masukan Tahap D/,
    (document) => (document.nodes.find(({ code }) => code === "B1.1.1")!.formula[0]!.tree.stages![1]!.value = 60),
  ],
  [
    "a quarter",
    LKJ,
    /\[quarter\] B1\.1 target 2024-TW3/,
    (document) => rekey(factOf(document, "B1.1", "target", "2024-TW3"), "73,13", "73,31"),
  ],
  [
    "another printing nobody tells about",
    LKJ,
    /\[printing\] C1\.1 target 2024 is also printed/,
    (document) => {
      const other = document.nodes
        .find(({ code }) => code === "C1.1")!
        .facts.find(({ what, period, canonical, line }) => what === "target" && period === "2024" && !canonical && line === 510)!;
      rekey(other, "85", "58");
    },
  ],
  [
    "an answer of the survey",
    LKJ,
    /\[product\] C1\.2 masukan U4 bobot 4/,
    (document) => rekey(factOf(document, "C1.2", "masukan", "2024", "U4 jawaban 4"), "1433", "1443"),
  ],
  [
    "a row of the staffing table",
    LKJ,
    /\[table\] table formasi-bezetting, FORMASI/,
    (document) => (document.tables.find(({ id }) => id === "formasi-bezetting")!.rows[8]!.cells[2] = "8"),
  ],
  [
    "a conflict that no longer says what the figures give",
    LKJ,
    /\[achievement\] L2\.1 capaian 2024/,
    (document) => {
      const fact = factOf(document, "L2.1", "capaian", "2024");
      delete fact.note;
      for (const conflict of document.conflicts) conflict.why = conflict.why.replaceAll("100,99", "100,89");
    },
  ],
  [
    "a conflict left out",
    LKJ,
    /\[sum\] B3\.1 realisasi 2024 is printed 100,64%/,
    (document) => (document.conflicts = document.conflicts.filter(({ about }) => about !== "Realisasi B3.1 tahun 2024")),
  ],
  [
    "arithmetic in a remark",
    LKJ,
    /\[equation\] conflict "Realisasi B2\.1\.3 tahun 2024" says "276\/309 = 89,23%"/,
    (document) => {
      const conflict = document.conflicts.find(({ about }) => about === "Realisasi B2.1.3 tahun 2024")!;
      conflict.why = conflict.why.replace("= 89,32%", "= 89,23%");
    },
  ],
  [
    "a year nobody means",
    LKJ,
    /\[period\] L1\.1 target 2202 \(line 1881\)/,
    (document) => (factOf(document, "L1.1", "target", "2022").period = "2202"),
  ],
  [
    "a stage of the metadata",
    "metadata-01.02.013",
    /\[formula-text\] 01\.02\.013\.2 masukan Tahap S/,
    (document) => (document.nodes.find(({ code }) => code === "01.02.013.2")!.formula[0]!.tree.stages![2]!.value = 57),
  ],
  [
    "a weight of the metadata",
    "metadata-01.02.005",
    /\[formula-text\] the weights of 01\.02\.005/,
    (document) => rekey(factOf(document, "01.02.005.2", "bobot", "2020"), "35", "30"),
  ],
  [
    "a part of the voters' list",
    "capaian-pwni-2022",
    /\[sum\] PWNI2022\.SI/,
    (document) => rekey(factOf(document, "PWNI2022.SI", "masukan", "2022", "DP4LN laki-laki"), "740.105", "740.150"),
  ],
  [
    "an allocation of the Renstra",
    RENSTRA,
    /\[allocation\] 7806/,
    (document) => {
      const fact = factOf(document, "7806", "alokasi", "2027");
      rekey(fact, "14.972.910.000", "14.927.910.000");
    },
  ],
  [
    "a target of an IKRO",
    RENSTRA,
    /\[ro-ikro\] 7815\.AFA\.RO1 target 2027/,
    (document) => rekey(factOf(document, "7815.AFA.RO1.IKRO1", "target", "2027"), "2", "3"),
  ],
  [
    "a figure that is cut and not told",
    LKJ,
    /\[achievement\] L1\.1 capaian 2023 is printed 100,3% \(line 1881\).*cut and not rounded/,
    (document) => without(document, "Capaian L1.1 tahun 2023"),
  ],
  [
    "a canonical printing where a conflict says none is",
    LKJ,
    /\[printing\] L2\.1 capaian 2024 \(line 214\) is canonical, but conflict/,
    (document) => (factOf(document, "L2.1", "capaian", "2024").canonical = true),
  ],
  [
    "no canonical printing and no conflict that says so",
    LKJ,
    /\[schema\].*L2\.1: capaian 2024 has 0 canonical facts/,
    (document) => (document.conflicts.find(({ about }) => about === "Capaian L2.1 tahun 2024")!.canonical = "100,1%"),
  ],
  [
    "a result beyond the cap",
    LKJ,
    /\[cap\] C1\.1\.1 capaian 2022 is printed 132,86 % \*\*\*/,
    (document) => without(document, "Batas capaian 120% tidak dipakai untuk C1.1.1 tahun 2022"),
  ],
  [
    "a target below last year's result",
    LKJ,
    /\[reached\] C1\.1 target 2024 is 85,00%.*92,02% was reached in 2023/,
    (document) => {
      const told = document.conflicts.find(({ about }) => about === "Target C1.1 di bawah realisasi tahun sebelumnya")!;
      Object.assign(told, { why: told.why.replace("92,02", "92,20"), values: told.values.filter(({ printed }) => printed !== "92,02%") });
    },
  ],
  [
    "a target outside those of its components",
    LKJ,
    /\[range\] B1\.1 target 2022 is 96,63.*between 96\.7 and 97\.7/,
    (document) => without(document, "Target B1.1 tahun 2022 di luar target komponennya"),
  ],
  [
    "a unit's target that leaves the whole behind",
    RENSTRA,
    /\[range\] P2\.SP1\.IKP3 target 2026 is .*its 3 parts lie between 3\.65 and 3\.65/,
    (document) => ["8058", "8059", "8060"].forEach((code) => (factOf(document, `${code}.IKK3`, "target", "2026").value = 3.65)),
  ],
  [
    "a target of the plan below the last result",
    RENSTRA,
    /\[reached\] P2\.SP1\.IKP2 target 2025/,
    (document) => (factOf(document, "P2.SP1.IKP2", "target", "2025").value = 3.4),
  ],
  [
    "a unit cost with three digits less",
    RENSTRA,
    /\[unit-cost\] 8052\.EBC\.RO1 costs 14000000000 a unit in 2027 and 16000000 in 2028/,
    (document) => rekey(factOf(document, "8052.EBC.RO1", "alokasi", "2028"), "16.000.000.000", "16.000.000"),
  ],
  [
    "a year with a digit less than all others",
    RENSTRA,
    /\[unit-cost\] 3894\.BAH\.RO2 alokasi 2028 is printed 57\.500\.000 \(line 2024\); every other year prints 575\.000\.000/,
    (document) => rekey(factOf(document, "3894.BAH.RO2", "alokasi", "2028"), "575.000.000", "57.500.000"),
  ],
  [
    "money for another number of people",
    RENSTRA,
    /\[budget-version\] 3894\.QAA\.RO3 2029: 1\.914\.000\.000 .* is 580 x 3300000, the target is 569/,
    (document) => without(document, "Alokasi dan versi target RO 3894.QAA.RO3"),
  ],
  [
    "a target that leaves its money behind",
    RENSTRA,
    /\[budget-version\] 8061\.EBB\.RO1: the target grows 95 % to 411 in 2028.*the money 15 %/,
    (document) => {
      rekey(factOf(document, "8061.EBB.RO1", "target", "2028"), "211", "305");
      rekey(factOf(document, "8061.EBB.RO1", "target", "2028"), "305", "411");
      rekey(factOf(document, "8061.EBB.RO1", "target", "2027"), "156", "211");
      rekey(factOf(document, "8061.EBB.RO1", "alokasi", "2028"), "3.000.000.000", "2.472.500.000");
    },
  ],
  [
    "an output without money",
    RENSTRA,
    /\[money-target\] 8063\.EBA\.RO1 2026: target 6 \(line 2238\), allocation 0/,
    (document) => rekey(factOf(document, "8063.EBA.RO1", "alokasi", "2026"), "2.000.000.000", "0"),
  ],
  [
    "money without an output",
    RENSTRA,
    /\[money-target\] 8064\.EBB\.RO1 2027: target 0/,
    (document) => rekey(factOf(document, "8064.EBB.RO1", "target", "2027"), "1", "0"),
  ],
  [
    "allocations copied to another output",
    RENSTRA,
    /\[same-money\] 7809\.BAH\.RO1, 7813\.BDB\.RO1 have the same allocations/,
    (document) => {
      for (const [year, printed] of [
        ["2027", "503.335.000"],
        ["2028", "553.669.000"],
        ["2029", "609.036.000"],
      ] as const)
        Object.assign(factOf(document, "7809.BAH.RO1", "alokasi", year), { printed, value: Number(printed.replace(/\./g, "")) });
    },
  ],
  [
    "a conflict that leaves out one of those that cost the same",
    RENSTRA,
    /\[same-money\] 7801\.PEA\.RO1, 7801\.AEC\.RO1, 7801\.AEH\.RO1/,
    (document) => document.conflicts.find(({ about }) => about === "Alokasi yang sama untuk tiga RO kegiatan 7801")!.codes.pop(),
  ],
  [
    "an indicator in another unit than its output",
    RENSTRA,
    /\[unit\] 7800\.ADD\.RO1 counts Lembaga \(line 1813\), its 7800\.ADD\.RO1\.IKRO1 Orang/,
    (document) => (document.nodes.find(({ code }) => code === "7800.ADD.RO1.IKRO1")!.unit = "Orang"),
  ],
  [
    "an output of one name in two units",
    RENSTRA,
    /\[unit\] 8051\.EBB\.RO2 and 8066\.EBB\.RO2 have one name; the units are Unit \(line 2110\) and Paket \(line 2070\)/,
    (document) => without(document, "Satuan Layanan Prasarana Internal"),
  ],
  [
    "an indicator in another unit than its name",
    RENSTRA,
    /\[unit\] 7798\.BMA\.RO1\.IKRO1 is named "Jumlah dokumen/,
    (document) => document.nodes.filter(({ code }) => code.startsWith("7798.BMA.RO1")).forEach((node) => (node.unit = "Laporan")),
  ],
  [
    "an allocation that can be said and is not",
    RENSTRA,
    /\[unsaid\] the allocation of P1 in 2028 is not printed.*gives 1285749556528/,
    (document) => without(document, "Alokasi Program Penempatan, Pelindungan, dan Pemberdayaan tidak tercetak"),
  ],
  [
    "an output that two tables print differently",
    RENSTRA,
    /\[twin\] PENDANAAN\.PROP02\.09\.05\.01\.RO3 target 2028 is printed 18 .*7816\.QAA\.RO1 has 19/,
    (document) => rekey(factOf(document, "PENDANAAN.PROP02.09.05.01.RO3", "target", "2028"), "19", "18"),
  ],
  [
    "more cases solved than handled",
    LKJ,
    /\[whole\] C1\.1\.2 Pidana: Pencurian \(selesai\) 2024 is 390 \(line 2247\), of 341/,
    (document) => rekey(factOf(document, "C1.1.2", "masukan", "2024", "Pidana: Pencurian (selesai)"), "290", "390"),
  ],
  [
    "more people than posts",
    LKJ,
    /\[whole\] table formasi-bezetting, line 2029: BEZETTING 2 of FORMASI 1/,
    (document) => (document.tables.find(({ id }) => id === "formasi-bezetting")!.rows.find(({ line }) => line === 2029)!.cells[3] = "2"),
  ],
  [
    "a mismatch whose figure another conflict only quotes",
    RENSTRA,
    /\[ro-ikro\] 7807\.BDB\.RO1 target 2029 is printed 240 \(line 1901\); the sum of 1 IKRO gives 230/,
    (document) => rekey(factOf(document, "7807.BDB.RO1.IKRO1", "target", "2029"), "240", "230"),
  ],
  [
    "a count of what is listed",
    RENSTRA,
    /\[count\] RB\.A\.2 masukan jumlah hasil antara 2022 is printed 13/,
    (document) => rekey(factOf(document, "RB.A.2", "masukan", "2022", "jumlah hasil antara"), "12", "13"),
  ],
  [
    "a target left on another line than its indicator",
    RENSTRA,
    /\[orphan\] KP02\.09\.05 has no target of 2026; line 2350 prints 8/,
    (document) => {
      const node = document.nodes.find(({ code }) => code === "KP02.09.05")!;
      node.facts = node.facts.filter(({ period }) => period !== "2026");
    },
  ],
  [
    "a rating of the IFAS",
    RENSTRA,
    /\[score\] IFAS\.S1 masukan skor/,
    (document) => rekey(factOf(document, "IFAS.S1", "masukan", "2025-2029", "rating"), "2", "3"),
  ],
])("%s is found without the source text", (_what, id, message, plant) => {
  expect(faultsOf(id, plant)).toMatch(message);
});

describe("a figure of the neighbouring column, which stands in the line too", () => {
  const lines = sourceLines(RENSTRA);
  if (!lines) {
    test.skip(skippedMessage(RENSTRA), () => undefined);
    return;
  }
  test.each([
    ["8062.IKK2", "2025", "60", "80"],
    ["8064.IKK3", "2029", "80", "60"],
    ["7807.BDB.RO1.IKRO1", "2029", "240", "230"],
    ["BP2MI.SP1.IKP1", "2024", "50", "1.500"],
  ])("%s %s: %s keyed as %s", (code, year, from, to) => {
    expect(faultsOf(RENSTRA, (document) => rekey(factOf(document, code, "target", year), from, to), lines)).toMatch(
      new RegExp(`\\[column\\] ${code.replace(/\./g, "\\.")} target \\d{4} is keyed`),
    );
  });
});

describe("against the source text", () => {
  const lines = sourceLines(LKJ);
  if (!lines) {
    test.skip(skippedMessage(LKJ), () => undefined);
    return;
  }
  test.each<[string, RegExp, (document: Loose) => void]>([
    [
      "a digit keyed wrong throughout",
      /\[text\] B1\.1 realisasi 2024-TW1: "60,71" is not in line 2340/,
      (document) => rekey(factOf(document, "B1.1", "realisasi", "2024-TW1"), "60,17", "60,71"),
    ],
    [
      "a line one too low",
      /\[text\] C1\.1 target 2024: "85,00%" is not in line 336/,
      (document) => (factOf(document, "C1.1", "target", "2024").line += 1),
    ],
    [
      "a part of a figure",
      /\[text\] C1\.2 masukan TR 2024: "162" is only a part of a figure/,
      (document) => rekey(factOf(document, "C1.2", "masukan", "2024", "TR"), "1629", "162"),
    ],
    [
      "a title of another year",
      /\[year-word\] B3\.1\.1 realisasi 2024 is printed 89,91 \(line 1551\); line 1548 names 2023/,
      (document) => without(document, "Judul tabel dengan tahun yang salah"),
    ],
    [
      "a list of four beside a table of three",
      /\[count\] table rekomendasi-nasional has 3 rows, the list in lines 1471-1474 4/,
      (document) => without(document, "Jumlah rekomendasi nasional yang diterima 2024"),
    ],
    [
      "a name nobody prints",
      /\[text\] C1\.1 name/,
      (document) => (document.nodes.find(({ code }) => code === "C1.1")!.name = "Persentase Kasus WNI yang Selesai"),
    ],
    ["a conflict quoted wrong", /\[text\] conflict/, (document) => (document.conflicts[0]!.values[0]!.printed = "21%")],
    [
      "a cell of a table",
      /\[text\] table formasi-bezetting/,
      (document) => (document.tables.find(({ id }) => id === "formasi-bezetting")!.rows[7]!.cells[1] = "Diplomat Utama Muda"),
    ],
  ])("%s is found", (_what, message, plant) => {
    expect(faultsOf(LKJ, plant, lines)).toMatch(message);
  });
});
