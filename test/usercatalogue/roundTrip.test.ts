import fc from "fast-check";
import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import type { Formula } from "../../src/catalogue/formula";
import { createCatalogue } from "../../src/catalogue/lookup";
import { withOwnDocuments } from "../../src/catalogue/own";
import { formulaCodes, formulaVariables } from "../../src/catalogue/references";
import type { CatalogueDocument } from "../../src/catalogue/types";
import { say } from "../../src/language/say";
import {
  catalogueSheetPatch,
  documentRows,
  headOf,
  newYearDraft,
  nextYear,
  readCatalogueSheet,
  yearSheet,
  type CatalogueReading,
  type SheetDraft,
} from "../../src/usercatalogue";
import { fromStored, toStored } from "../../src/usercatalogue/stored";
import { sheetOfPatch, withoutLines, workbook } from "./sheets";

function reread(draft: SheetDraft): CatalogueReading {
  const sheet = sheetOfPatch(catalogueSheetPatch(draft, "Katalog", "id"));
  return readCatalogueSheet(workbook(sheet), "Katalog", builtinDocuments);
}

function documentOf(reading: CatalogueReading): CatalogueDocument {
  if (!reading.ok) throw new Error(reading.problems.map(({ address, text }) => `${address} ${say(text)}`).join("\n"));
  return reading.document;
}

const draftOf = (document: CatalogueDocument): SheetDraft => ({
  head: headOf(document),
  rows: documentRows(document, builtinCatalogue()),
  year: null,
});

describe("a built-in document written to a sheet and read as a catalogue of its own", () => {
  test.each(["metadata-01.02.005", "metadata-01.02.013", "lkj-pwni-2024"])(
    "%s: every canonical weight, target, realisasi and formula comes back",
    (id) => {
      const original = builtinDocuments.find(({ source }) => source.id === id)!;
      const back = documentOf(reread(draftOf(original)));
      expect(back.nodes.map(({ code }) => code)).toEqual(original.nodes.map(({ code }) => code));
      const figures = (document: CatalogueDocument): unknown =>
        document.nodes.map((node) => [
          node.code,
          node.name,
          node.unit,
          node.scale,
          node.polarity,
          node.cap,
          node.parent,
          node.facts
            .filter(
              ({ what, canonical, period, value }) =>
                canonical && value !== null && (["bobot", "target"].includes(what) || (what === "realisasi" && period.length === 4)),
            )
            .map(({ what, period, value, in: within }) => `${what} ${period} ${value} ${within ?? ""}`)
            .sort(),
        ]);
      expect(figures(back)).toEqual(figures(original));
      for (const node of back.nodes) {
        const newest = original.nodes.find(({ code }) => code === node.code)!.formula.at(-1);
        const again = node.formula.find(({ years }) => years.includes(newest?.years.at(-1) ?? ""));
        const operands = (tree: Formula | undefined): unknown =>
          tree && [[...formulaCodes(tree)].sort(), [...formulaVariables(tree)].sort()];
        expect([node.code, operands(again?.tree)]).toEqual([node.code, operands(newest?.tree)]);
      }
    },
  );

  test("and written again it is the same sheet, read again the same document", () => {
    const once = documentOf(reread(draftOf(builtinDocuments[0]!)));
    const twice = documentOf(reread(draftOf(once)));
    expect(twice).toEqual(once);
  });
});

/** Texts that a spreadsheet or a formula could take for something else. */
const NASTY = [
  "=1+1",
  "+62",
  "-5",
  "@SUM(A1)",
  '=HYPERLINK("http://x","y")',
  "'petik",
  "TRUE",
  "1/4",
  "84,52%",
  "2024",
  "{1,2}",
  "=cmd|'/c calc'!A0",
];

const text = fc
  .oneof(fc.constantFrom(...NASTY), fc.stringMatching(/^[A-Za-z][A-Za-z0-9 (),.%&]{0,30}$/))
  .map((value) => value.replace(/\s+/g, " ").trim())
  .filter((value) => value !== "" && !/^[-–—_.…]+$/.test(value));

/** An index with 2-4 components in 1-3 years, weights that make 100. */
const catalogues = fc
  .record({
    title: fc.stringMatching(/^[A-Z][a-z]{2,12} \d{1,3}$/),
    names: fc.array(text, { minLength: 5, maxLength: 5 }),
    years: fc.uniqueArray(fc.integer({ min: 2019, max: 2031 }), { minLength: 1, maxLength: 3 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }),
    targets: fc.array(fc.integer({ min: 101, max: 100_000 }), { minLength: 15, maxLength: 15 }),
    units: fc.array(fc.constantFrom("persen", "indeks", "orang", "skala"), { minLength: 5, maxLength: 5 }),
    formula: fc.constantFrom(null, "bobot", "rata-rata", "nilai"),
  })
  .map(({ title, names, years, cuts, targets, units, formula }): SheetDraft => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 100];
    const weights = edges.slice(1).map((edge, at) => edge - edges[at]!);
    const sorted = years.sort();
    const row = (code: string, at: number, year: number, place: number): SheetDraft["rows"][number] => ({
      kode: code,
      nama: names[at]!,
      tahun: year,
      satuan: units[at]!,
      definisi: names[4]!,
      target: units[at] === "skala" ? 3.5 : targets[place]! / 100,
      ...(units[at] === "skala" && { skala: 1000 }),
    });
    const rows = sorted.map((year, y) => ({ ...row("X", 0, year, y), ...(formula && { rumus: formula }) }));
    const parts = weights.flatMap((weight, w) =>
      sorted.map((year, y) => ({ ...row(`X.${w + 1}`, Math.min(w + 1, 4), year, 3 + w * 3 + y), bobot: weight, induk: "X" })),
    );
    return { head: { title, publisher: names[0]!, base: null }, rows: [...rows, ...parts], year: null };
  });

test("any catalogue of a user's own: export then import gives it again, and no text becomes a formula", () => {
  fc.assert(
    fc.property(catalogues, (draft) => {
      const first = documentOf(reread(draft));
      const patch = catalogueSheetPatch(draftOf(first), "Katalog", "id");
      expect(
        patch.steps.flatMap((step) => (step.kind === "write" ? step.cells.flat() : [])).filter(({ kind }) => kind === "formula"),
      ).toEqual([]);
      expect(withoutLines(documentOf(reread(draftOf(first))))).toEqual(withoutLines(first));
      expect(first.nodes[0]!.name).toBe(draft.rows[0]!.nama);
    }),
    { numRuns: 100 },
  );
});

describe("Tambah tahun", () => {
  const builtin = builtinCatalogue();
  const draft = newYearDraft({ catalogue: builtin, builtin, source: "lkj-pwni-2024", code: "IPPWNI", year: "2025", own: null })!;

  test("the year after the newest is offered", () => {
    expect(nextYear(builtin, "lkj-pwni-2024", "IPPWNI")).toBe("2025");
  });

  test("holds the index and everything below it with the weights of 2024 and blank targets", () => {
    expect(draft.head).toEqual({ title: "IPPWNI 2025", publisher: "", base: "lkj-pwni-2024" });
    const weights = draft.rows.map(({ kode, tahun, bobot }) => [kode, tahun, bobot]);
    expect(weights.slice(0, 4)).toEqual([
      ["IPPWNI", 2025, undefined],
      ["C1.1", 2025, 40],
      ["C1.1.1", 2025, 55],
      ["C1.1.2", 2025, 45],
    ]);
    expect(weights.filter(([code]) => ["B1.1", "B2.1", "B3.1"].includes(String(code)))).toEqual([
      ["B1.1", 2025, 20],
      ["B2.1", 2025, 25],
      ["B3.1", 2025, 15],
    ]);
    expect(draft.rows.filter(({ target }) => target !== undefined).map(({ kode, target }) => [kode, target])).toEqual(
      // lkj-pwni-2024:459 already prints the target of 2025.
      [["C1.1", 87]],
    );
  });

  test("as it is, it can be used at once: only the targets are missing, and are told", () => {
    const reading = reread(draft);
    const document = documentOf(reading);
    const catalogue = createCatalogue(withOwnDocuments(builtinDocuments, [document]));
    expect(catalogue.components("IPPWNI", "2025").map(({ code }) => code)).toEqual(["C1.1", "B1.1", "B2.1", "B3.1"]);
    expect(catalogue.formula("B3.1", "2025")?.tree).toEqual(builtin.formula("B3.1", "2024")?.tree);
    expect(reading.notes.map(({ text }) => say(text)).join()).toMatch(/^Target masih kosong: IPPWNI 2025, C1\.1\.1 2025/);
  });

  test("a second year keeps the first", () => {
    const own = documentOf(reread(draft));
    const catalogue = createCatalogue(withOwnDocuments(builtinDocuments, [own]));
    expect(nextYear(catalogue, "lkj-pwni-2024", "IPPWNI")).toBe("2026");
    const second = newYearDraft({ catalogue, builtin, source: "lkj-pwni-2024", code: "IPPWNI", year: "2026", own })!;
    expect(second.head.title).toBe("IPPWNI 2025");
    const both = createCatalogue(withOwnDocuments(builtinDocuments, [documentOf(reread(second))]));
    for (const year of ["2024", "2025", "2026"]) expect(both.components("IPPWNI", year)).toHaveLength(4);
    expect(both.fact({ code: "C1.1", what: "bobot", period: "2026", in: "IPPWNI" })?.value).toBe(40);
  });

  test("the organisation's tree, where an indicator weighs in two places", () => {
    const ncko = newYearDraft({ catalogue: builtin, builtin, source: "lkj-pwni-2024", code: "NCKO", year: "2025", own: null })!;
    expect(ncko.rows.find(({ kode }) => kode === "C1.1")).toMatchObject({ bobot: 60, bobotDalam: "C" });
    expect(documentOf(reread(ncko)).nodes.length).toBeGreaterThan(4);
  });
});

describe("a plan", () => {
  const builtin = builtinCatalogue();
  const source = "renstra-kp2mi-2025-2029";
  const renstra = builtinDocuments.find((document) => document.source.id === source)!;
  const noted = (reading: CatalogueReading): string[] =>
    reading.notes.map(({ text }) => say(text)).filter((text) => /Bobot dalam/.test(text));

  test("copied to a sheet it is read again whole: words as targets, and the weights of Indeks RB that make 110 % in print", () => {
    const reading = reread(draftOf(renstra));
    const back = documentOf(reading);
    expect(back.nodes.map(({ code }) => code)).toEqual(renstra.nodes.map(({ code }) => code));
    const targets = ({ nodes }: CatalogueDocument): string[] =>
      nodes.flatMap(({ code, facts }) =>
        facts
          .filter(({ what, canonical, period, printed }) => what === "target" && canonical && /^\d{4}$/.test(period) && printed !== "")
          .map(({ period, value, printed }) => `${code} ${period} ${value ?? printed}`),
      );
    expect(new Set(targets(back))).toEqual(new Set(targets(renstra)));
    expect(targets(back).filter((target) => / (Sangat baik|Puas)$/.test(target))).toHaveLength(10);
    expect(noted(reading)).toEqual([
      "Bobot dalam RB tahun 2023 berjumlah 110%, seperti tercetak di renstra-kp2mi-2025-2029 untuk 2024: RB.GENERAL 100%, RB.TEMATIK 10%.",
      "Bobot dalam RB tahun 2024 berjumlah 110%, seperti tercetak di renstra-kp2mi-2025-2029 untuk 2024: RB.GENERAL 100%, RB.TEMATIK 10%.",
    ]);
  });

  test("its new year has what had a target in its last year, can be used at once, and tells the printed 110 %", () => {
    const draft = newYearDraft({ catalogue: builtin, builtin, source, code: null, year: "2030", own: null })!;
    const planned = renstra.nodes.filter(({ facts }) => facts.some(({ what, period }) => what === "target" && period === "2029"));
    expect(planned.length).toBeGreaterThan(300);
    const carried = new Set(draft.rows.map(({ kode }) => kode));
    expect(planned.filter(({ code }) => !carried.has(code)).map(({ code }) => code)).toEqual([]);
    const reading = reread(draft);
    expect(documentOf(reading).nodes).toHaveLength(carried.size);
    expect(noted(reading)).toEqual([
      "Bobot dalam RB tahun 2030 berjumlah 110%, seperti tercetak di renstra-kp2mi-2025-2029 untuk 2024: RB.GENERAL 100%, RB.TEMATIK 10%.",
    ]);
  });

  test("other weights than the printed ones still make 100 %", () => {
    const draft = newYearDraft({ catalogue: builtin, builtin, source, code: null, year: "2030", own: null })!;
    const rows = draft.rows.map((row) => (row.kode === "RB.TEMATIK" ? { ...row, bobot: 20 } : row));
    const reading = reread({ ...draft, rows });
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.problems.map(({ text }) => say(text))).toEqual([
      "Bobot dalam RB tahun 2030 berjumlah 120%, seharusnya 100%: RB.GENERAL 100%, RB.TEMATIK 20%.",
    ]);
  });
});

describe("rows that say nothing of their year yet", () => {
  const builtin = builtinCatalogue();
  const source = "lkj-pwni-2024";
  const codesOf = (draft: SheetDraft, year: number): unknown[] => draft.rows.filter(({ tahun }) => tahun === year).map(({ kode }) => kode);

  test("stand on the sheet again when it is opened again or a year is added", () => {
    const draft = newYearDraft({ catalogue: builtin, builtin, source, code: null, year: "2025", own: null })!;
    const own = documentOf(reread(draft));
    expect(new Set(codesOf(draftOf(own), 2025))).toEqual(new Set(codesOf(draft, 2025)));
    const catalogue = createCatalogue(withOwnDocuments(builtinDocuments, [own]));
    const next = newYearDraft({ catalogue, builtin, source, code: null, year: "2026", own })!;
    expect(new Set(codesOf(next, 2025))).toEqual(new Set(codesOf(draft, 2025)));
    expect(documentOf(reread(draftOf(own)))).toEqual(own);
  });

  test("a workbook keeps them", () => {
    const own = documentOf(reread(newYearDraft({ catalogue: builtin, builtin, source, code: "IPPWNI", year: "2025", own: null })!));
    expect(own.nodes.find(({ code }) => code === "IPPWNI")!.years).toEqual(["2025"]);
    const kept = fromStored(toStored([own]));
    expect(kept.ok && kept.value).toEqual([own]);
  });
});

describe("Tahun baru: all of a document", () => {
  const builtin = builtinCatalogue();
  const source = "lkj-pwni-2024";
  const lkj = builtinDocuments.find((document) => document.source.id === source)!;
  const request = { catalogue: builtin, builtin, source, code: null, year: "2025", own: null };
  const draft = newYearDraft(request)!;

  test("the year after the newest measured one is offered", () => {
    expect(nextYear(builtin, source, null)).toBe("2025");
  });

  test("every weight of 2024 is carried over, each in its index, and each index makes 100", () => {
    const printed = lkj.nodes.flatMap(({ code, facts }) =>
      facts.filter((fact) => fact.what === "bobot" && fact.canonical && fact.period === "2024").map((fact) => [code, fact.in, fact.value]),
    );
    const parent = new Map(lkj.nodes.map((node) => [node.code, node.parent]));
    const carried = draft.rows.flatMap(({ kode, bobot, bobotDalam }) =>
      bobot === undefined ? [] : [[kode, bobotDalam ?? parent.get(String(kode)), bobot]],
    );
    expect(printed.length).toBeGreaterThan(20);
    expect(carried.map(String).sort()).toEqual(expect.arrayContaining(printed.map(String).sort()));
  });

  test("every indicator stands there once with its description and name, as the document orders them", () => {
    const described = draft.rows.filter(({ satuan }) => satuan !== undefined).map(({ kode }) => kode);
    expect(new Set(described).size).toBe(described.length);
    expect(described).toEqual(lkj.nodes.map(({ code }) => code).filter((code) => described.includes(code)));
    for (const code of ["IPPWNI", "NCKO", "C1.1.1", "B3.1", "L"]) expect(described).toContain(code);
  });

  test("as it is, it can be used at once, with the formulas of the year before", () => {
    const document = documentOf(reread(draft));
    const catalogue = createCatalogue(withOwnDocuments(builtinDocuments, [document]));
    for (const index of ["IPPWNI", "NCKO", "C1.1", "B1.1"]) {
      expect([index, catalogue.components(index, "2025").map(({ code }) => code)]).toEqual([
        index,
        builtin.components(index, "2024", source).map(({ code }) => code),
      ]);
      expect(catalogue.formula(index, "2025")?.tree).toEqual(builtin.formula(index, "2024")?.tree);
    }
    // The document prints it (line 459): it is kept on the sheet, and stays the document's figure with its line.
    expect(document.nodes.find(({ code }) => code === "C1.1")!.facts).toContainEqual(
      expect.objectContaining({ what: "target", value: 87 }),
    );
    expect(catalogue.fact({ code: "C1.1", what: "target", period: "2025" })).toMatchObject({ value: 87, line: 459 });
    expect(catalogue.fact({ code: "C1.1", what: "target", period: "2025" })!.source).toBeUndefined();
  });

  test("made again, it has what was typed: weights, targets, formulas", () => {
    const mine = draft.rows.map((row) => {
      if (row.kode === "C1.1.1") return { ...row, bobot: 60, target: 88, tw1: 20 };
      if (row.kode === "C1.1.2") return { ...row, bobot: 40, rumus: "PS (Perkara selesai) / PT (Perkara seluruhnya)" };
      return row;
    });
    const own = documentOf(reread({ ...draft, rows: mine }));
    const catalogue = createCatalogue(withOwnDocuments(builtinDocuments, [own]));
    const again = newYearDraft({ ...request, catalogue, own })!;
    const rowOf = (code: string) => again.rows.find(({ kode, satuan }) => kode === code && satuan !== undefined);
    expect(rowOf("C1.1.1")).toMatchObject({ bobot: 60, target: 88, tw1: 20 });
    expect(rowOf("C1.1.2")).toMatchObject({ bobot: 40, rumus: expect.stringMatching(/^PS .*PT /) });
    expect(again.rows).toHaveLength(draft.rows.length);
  });

  test("on its sheet the head, codes and names stay in sight", () => {
    const patch = catalogueSheetPatch(draft, "Katalog 2025", "id");
    const head = patch.steps.flatMap((step) => (step.kind === "page" ? [step.address] : []));
    expect(patch.steps.filter(({ kind }) => kind === "freeze")).toEqual([
      { kind: "freeze", sheet: "Katalog 2025", address: `A1:B${/\d+/.exec(head[0]!)![0]}` },
    ]);
  });

  test("is found again where it stands, also after a name was changed; the sheet of one index is another", () => {
    const on = (name: string, which: SheetDraft) => ({ ...sheetOfPatch(catalogueSheetPatch(which, "Katalog", "id")), name });
    const single = newYearDraft({ ...request, code: "C1.1" })!;
    expect(yearSheet(workbook(on("IKU", single)), draft)).toBe(null);
    expect(yearSheet(workbook(on("IKU", single), on("Rencana 2025", draft)), draft)).toBe("Rencana 2025");
    expect(yearSheet(workbook(on("Rencana 2025", draft)), newYearDraft({ ...request, year: "2026" })!)).toBe(null);
  });

  test("a document that measures nothing has no new year", () => {
    expect(newYearDraft({ ...request, source: "tidak-ada" })).toBe(null);
  });
});
