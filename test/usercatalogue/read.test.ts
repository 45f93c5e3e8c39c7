import { builtinDocuments } from "../../src/catalogue/builtin";
import type { CatalogueNode } from "../../src/catalogue/types";
import { say } from "../../src/language/say";
import { readCatalogueSheet, type CatalogueReading } from "../../src/usercatalogue";
import { sheet, workbook } from "./sheets";

const HEADER = ["Kode", "Nama", "Tahun", "Bobot (%)", "Target", "Satuan", "Induk", "Rumus", "Skala", "Polaritas"];

function read(
  rows: readonly (readonly unknown[])[],
  base = "",
  header: readonly string[] = HEADER,
  title: unknown = "Konsuler 2025",
): CatalogueReading {
  const head = [["Nama katalog", title], ["Penerbit", "Direktorat Konsuler"], ["Menambah sumber", base], [], header];
  return readCatalogueSheet(workbook(sheet("Katalog", [...head, ...rows] as never)), "Katalog", builtinDocuments);
}

/** "D6 Bobot ..." of every problem, in order. */
function problems(...args: Parameters<typeof read>): readonly string[] {
  const reading = read(...args);
  return reading.ok ? [] : reading.problems.map(({ address, text }) => `${address} ${say(text)}`);
}

function nodesOf(reading: CatalogueReading): readonly CatalogueNode[] {
  if (!reading.ok) throw new Error(reading.problems.map(({ address, text }) => `${address} ${say(text)}`).join("\n"));
  return reading.document.nodes;
}

/** A directorate's own index: two components, one of two inputs, one on a scale of 4. */
const OWN = [
  ["K1", "Indeks Layanan Konsuler", 2025, null, 90, "indeks", null, "bobot", null, null],
  [
    "K1.1",
    "Paspor terbit tepat waktu",
    2025,
    60,
    { percent: 0.95 },
    "persen",
    "K1",
    "PTW (Paspor tepat waktu) / PT (Paspor terbit)",
    null,
    null,
  ],
  ["K1.2", "Kepuasan pemohon", 2025, 40, "3,6", "skala", "K1", "nilai", 4, "maksimum"],
];

describe("a catalogue of a directorate's own", () => {
  test("is read with figures in their printed unit and formulas as data", () => {
    const [k1, k11, k12] = nodesOf(read(OWN));
    expect([k1!.level, k11!.level, k12!.level]).toEqual(["super", "iku", "iku"]);
    expect(k11!.facts).toEqual([
      { what: "bobot", period: "2025", value: 60, printed: "60%", line: 7, canonical: true, in: "K1" },
      { what: "target", period: "2025", value: 95, printed: "95%", line: 7, canonical: true },
    ]);
    expect(k12!.facts[1]).toMatchObject({ value: 3.6, printed: "3,6" });
    expect(k11!.formula).toEqual([
      {
        years: ["2025"],
        printed: "PTW (Paspor tepat waktu) / PT (Paspor terbit)",
        line: 7,
        tree: {
          kind: "ratio",
          numerator: { kind: "input", variable: "PTW", label: "Paspor tepat waktu" },
          denominator: { kind: "input", variable: "PT", label: "Paspor terbit" },
          scale: 100,
        },
      },
    ]);
    expect(k1!.formula[0]!.tree).toEqual({
      kind: "weightedSum",
      terms: [
        { weight: null, of: { kind: "reference", code: "K1.1" } },
        {
          weight: null,
          of: { kind: "ratio", numerator: { kind: "reference", code: "K1.2" }, denominator: { kind: "constant", value: 4 }, scale: 100 },
        },
      ],
    });
    expect(k12!.formula).toEqual([]);
  });

  test.each([
    ["percent cells", [{ percent: 0.6 }, { percent: 0.4 }]],
    ["ratios", [0.6, 0.4]],
    ["texts", ["60%", "40 %"]],
  ])("weights as %s are 60 and 40", (_, weights) => {
    const rows = OWN.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), weights[at - 1], ...row.slice(4)]));
    expect(nodesOf(read(rows)).flatMap(({ facts }) => facts.filter(({ what }) => what === "bobot").map(({ value }) => value))).toEqual([
      60, 40,
    ]);
  });

  test("takes the formula of a built-in indicator by reference", () => {
    const [node] = nodesOf(read([["K9", "Naskah kerja sama", 2025, null, 100, "persen", null, "seperti B1.1.1", null, null]]));
    expect(node!.formula[0]!.tree).toMatchObject({
      kind: "stageMean",
      stages: [
        { stage: "R", value: 40 },
        { stage: "D", value: 70 },
        { stage: "S", value: 100 },
      ],
    });
  });

  test("a text target keeps its words", () => {
    const [node] = nodesOf(read([["K9", "Opini BPK", 2025, null, "WTP", "opini", null, "nilai", null, null]]));
    expect(node!.facts).toEqual([{ what: "target", period: "2025", value: null, printed: "WTP", line: 6, canonical: true }]);
  });
});

/** One row changed in OWN: column by column. */
function changed(row: number, column: string, value: unknown): readonly (readonly unknown[])[] {
  return OWN.map((cells, at) => (at === row ? cells.map((cell, index) => (HEADER[index] === column ? value : cell)) : cells));
}

describe("every problem is named by its cell", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "code blank",
      problems(changed(1, "Kode", null)),
      ["A7 Baris ini berisi tetapi kodenya kosong; isi kode indikatornya atau kosongkan barisnya."],
    ],
    [
      "code with a quote",
      problems(changed(0, "Kode", 'K1",A1')),
      [
        'A6 "K1",A1" tidak dapat menjadi kode; pakai huruf, angka, titik, dan tanda hubung saja (paling banyak 40 karakter).',
        "G7 Induk K1 tidak ada di lembar ini. Maksud Anda K1.1?",
        "G8 Induk K1 tidak ada di lembar ini. Maksud Anda K1.1?",
      ],
    ],
    [
      "code that starts a formula",
      problems(changed(1, "Kode", "=K1")),
      ['A7 "=K1" tidak dapat menjadi kode; pakai huruf, angka, titik, dan tanda hubung saja (paling banyak 40 karakter).'],
    ],
    [
      "code as a number",
      problems(changed(1, "Kode", 1.1)),
      ["A7 Kode 1.1 tersimpan sebagai angka, sehingga 1.1 dan 1.10 menjadi sama; ketik dengan tanda petik di depannya ('1.1)."],
    ],
    ["name blank", problems(changed(1, "Nama", " ")), ["B7 Nama K1.1 kosong; isi nama indikatornya."]],
    ["unit blank", problems(changed(1, "Satuan", null)), ["F7 Satuan K1.1 kosong; isi misalnya persen, indeks, skala, orang."]],
    ["scale without its top", problems(changed(2, "Skala", null)), ["I8 K1.2 bersatuan skala; isi angka tertingginya, misalnya 4."]],
    [
      "year no year",
      problems(changed(1, "Tahun", "dua ribu")),
      ['C7 Tahun berisi "dua ribu"; yang diperlukan tahun empat angka, misalnya 2025.'],
    ],
    ["weight no number", problems(changed(1, "Bobot (%)", "enam puluh")), ['D7 Bobot (%) berisi "enam puluh"; yang diperlukan angka.']],
    [
      "weight two ways",
      problems(changed(1, "Bobot (%)", "1.234")),
      ['D7 Bobot (%) "1.234" dapat dibaca dua cara; ketik sebagai angka, bukan teks.'],
    ],
    ["weight too large", problems(changed(1, "Bobot (%)", 160)), ["D7 Bobot K1.1 berisi 160%; yang diperlukan di atas 0% sampai 100%."]],
    [
      "weights not 100",
      problems(changed(1, "Bobot (%)", 50)),
      ["D7 Bobot dalam K1 tahun 2025 berjumlah 90%, seharusnya 100%: K1.1 50%, K1.2 40%."],
    ],
    [
      "weight in nothing",
      problems(changed(0, "Bobot (%)", 10)),
      ["D6 Bobot K1 tidak masuk ke indeks mana pun; isi kolom Induk atau Bobot dalam, atau kosongkan bobotnya."],
    ],
    [
      "target a word where it is counted",
      problems(changed(1, "Target", "sembilan puluh")),
      ['E7 Target berisi "sembilan puluh"; yang diperlukan angka.'],
    ],
    ["target above its scale", problems(changed(2, "Target", 5)), ["E8 Target K1.2 berisi 5, padahal skalanya sampai 4."]],
    // The row is read twice, with its figures and with its weights.
    [
      "weight an error",
      problems(changed(1, "Bobot (%)", { error: "#REF!" })),
      ["D7 Bobot (%) berisi #REF!; perbaiki rumusnya atau ketik isinya."],
    ],
    [
      "target an error",
      problems(changed(1, "Target", { error: "#REF!" })),
      ["E7 Target berisi #REF!; perbaiki rumusnya atau ketik isinya."],
    ],
    [
      "figures without a year",
      problems([...OWN, ["K3", "Lain", null, null, 5, "orang", null, null, null, null]]),
      ["C9 Target K3 terisi tetapi tahunnya kosong."],
    ],
    ["parent unknown", problems(changed(1, "Induk", "K7")), ["G7 Induk K7 tidak ada di lembar ini. Maksud Anda K1?"]],
    ["parent itself", problems(changed(1, "Induk", "K1.1")), ["G7 K1.1 tidak dapat menjadi bagian dari dirinya sendiri."]],
    [
      "a circle",
      problems([...OWN.slice(1), ["K1", "Indeks", 2025, null, 90, "indeks", "K1.1", null, null, null]]),
      [
        "G6 K1.1 bagian dari K1, dan K1 bagian dari K1.1: lingkaran ini tidak dapat dihitung.",
        "G8 K1 bagian dari K1.1, dan K1.1 bagian dari K1: lingkaran ini tidak dapat dihitung.",
      ],
    ],
    ["polarity", problems(changed(1, "Polaritas", "naik")), ['J7 Polaritas berisi "naik"; pilihannya maksimum atau minimum.']],
    [
      "formula unknown",
      problems(changed(1, "Rumus", "SUM(A1:A4)")),
      [
        'H7 Rumus K1.1 "SUM(A1:A4)" tidak dipakai: tulis "bobot" (jumlah tertimbang komponen), "rata-rata" (rata-rata komponen), "A / B" (dua masukan, misalnya KKS / KKT), "nilai" (diketik), atau "seperti KODE" (rumus indikator bawaan).',
      ],
    ],
    [
      "formula of an unknown indicator",
      problems(changed(1, "Rumus", "seperti Z9.9")),
      ['H7 Rumus K1.1 "seperti Z9.9" tidak dipakai: indikator bawaan "Z9.9" tidak ada.'],
    ],
    [
      "formula of strangers",
      problems(changed(1, "Rumus", "seperti IPPWNI")),
      ["H7 Rumus K1.1 memakai C1.1, B1.1, B2.1, B3.1, yang tidak ada di katalog ini."],
    ],
    [
      "mean of nothing",
      problems(changed(1, "Rumus", "rata-rata")),
      ['H7 Rumus K1.1 "rata-rata" tidak dipakai: tidak ada baris lain yang induknya indikator ini.'],
    ],
    [
      "the same row twice, another weight",
      problems([...OWN, ["K1.1", "Paspor terbit tepat waktu", 2025, 50, null, null, null, null, null, null]]),
      ["D9 Bobot (%) K1.1 tahun 2025 sudah diisi di D7 dengan nilai lain (60%)."],
    ],
    [
      "one indicator, two units",
      problems([...OWN, ["K1.1", null, 2024, null, 90, "orang", null, null, null, null]]),
      ['F9 Satuan K1.1 di sini "orang", sedangkan di F7 "persen"; samakan.'],
    ],
    ["no title", problems(OWN, "", HEADER, null), ["B1 Nama katalog kosong; isi misalnya IPPWNI 2025."]],
    [
      "no header",
      problems([], "", ["Kode", "Nama"]),
      ["A5 Baris kepala tabel tidak ditemukan; yang diperlukan sedikitnya kolom Kode dan Tahun."],
    ],
    ["no rows", problems([]), ["A6 Katalog ini belum berisi indikator; isi sedikitnya satu baris."]],
    [
      "base unknown",
      problems(OWN, "lkj-2099"),
      [
        'B3 Sumber "lkj-2099" tidak ada; yang ada: lkj-pwni-2024, metadata-01.02.013, metadata-01.02.005, capaian-pwni-2022, renstra-kp2mi-2025-2029. Kosongkan sel ini untuk katalog yang berdiri sendiri.',
      ],
    ],
    ["column twice", problems(OWN, "", [...HEADER, "Target"]), ["K5 Kolom Target ada dua; hapus salah satunya."]],
  ])("%s", (_, found, wanted) => expect(found).toEqual(wanted));

  test("all of them at once, not the first", () => {
    const rows = [
      ["K1", "Indeks", "x", null, 90, "indeks", null, null, null, null],
      ["K1.1", null, 2025, "abc", "#", "persen", "K5", "??", null, "naik"],
    ];
    expect(
      problems(rows)
        .map((text) => text.split(" ")[0])
        .sort(),
    ).toEqual(["B7", "C6", "D7", "E7", "G7", "H7", "J7"]);
  });
});

describe("a sheet that adds to the LKj", () => {
  const ROWS = [
    ["IPPWNI", null, 2025, null, 94],
    ["C1.1", null, 2025, 35, "88%"],
    ["B1.1", null, 2025, 25, null],
    // The report's other code for B2.1.
    ["B 1.2", null, 2025, 25, null],
    ["B3.1", null, 2025, 15, null],
  ];

  test("needs only codes, year, weights and targets; other codes of the report are understood", () => {
    const reading = read(ROWS, "lkj-pwni-2024");
    expect(nodesOf(reading).map(({ code, facts }) => [code, ...facts.map(({ what, value }) => `${what} ${value}`)])).toEqual([
      ["IPPWNI", "target 94"],
      ["C1.1", "bobot 35", "target 88"],
      ["B1.1", "bobot 25"],
      ["B2.1", "bobot 25"],
      ["B3.1", "bobot 15"],
    ]);
    expect(reading.ok && reading.document.extends).toBe("lkj-pwni-2024");
    expect(reading.notes.map(({ address, text }) => `${address} ${say(text)}`)).toEqual([
      "E8 Target masih kosong: B1.1 2025, B2.1 2025, B3.1 2025.",
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "another unit",
      problems([["C1.1", null, 2025, null, 5, "orang"]], "lkj-pwni-2024"),
      ['F6 Satuan C1.1 dalam lkj-pwni-2024 adalah "persen", bukan "orang"; samakan, atau beri kode baru untuk indikator baru.'],
    ],
    [
      "another parent",
      problems([["C1.1", null, 2025, null, 5, null, "B1.1"]], "lkj-pwni-2024"),
      ["G6 Induk C1.1 dalam lkj-pwni-2024 adalah IPPWNI, bukan B1.1; samakan, atau pakai kolom Bobot dalam."],
    ],
    [
      "a code of two indicators",
      problems([["C.1.1.1", null, 2025, null, 5]], "lkj-pwni-2024").slice(0, 1),
      ["A6 Kode C.1.1.1 dapat berarti C1.1 atau C1.1.1; tulis salah satunya."],
    ],
    [
      "a weight changed in a printed year",
      problems([["C1.1", null, 2024, 45, null]], "lkj-pwni-2024"),
      ["D6 Bobot dalam IPPWNI tahun 2024 berjumlah 105%, seharusnya 100%: C1.1 45%, B1.1 20%, B2.1 25%, B3.1 15%."],
    ],
    [
      "nothing that is not printed",
      problems([["C1.1", null, 2024, 40, null]], "lkj-pwni-2024"),
      ["E6 Belum ada yang ditambahkan: bobot dan target di lembar ini sama dengan lkj-pwni-2024 atau masih kosong."],
    ],
    [
      "typed where there is a formula",
      problems([["C1.1", null, 2025, null, 88, null, null, "nilai"]], "lkj-pwni-2024"),
      ["H6 C1.1 dihitung dengan rumus menurut lkj-pwni-2024; kosongkan sel ini supaya rumusnya tetap berlaku."],
    ],
  ])("%s", (_, found, wanted) => expect(found).toEqual(wanted));
});

test("a sheet without the head is no catalogue sheet", () => {
  const reading = readCatalogueSheet(workbook(sheet("Data", [["Kode", "Tahun"]])), "Data", builtinDocuments);
  expect(reading.ok).toBe(false);
});
