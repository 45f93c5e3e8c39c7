import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import type { CatalogueNode, FactKind } from "../../src/catalogue/types";
import { citedPlace } from "../../src/catalogue/placeWords";
import { say } from "../../src/language/say";
import { call } from "./call";

/**
 * Every node of every source through the functions that look one up: an answer, or a sentence that the full catalogue - not the trimmed
 * one the functions answer from - says is true.
 */
const catalogue = builtinCatalogue();
const measured = builtinDocuments
  .filter(({ source }) => !source.plan)
  .flatMap(({ source, nodes }) => nodes.map((node) => [source.id, node] as const));
const planned = builtinDocuments.filter(({ source }) => source.plan).flatMap(({ nodes }) => nodes);

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Years a fact has a figure for, the canonical printings only. */
function yearsOf({ facts }: CatalogueNode, what: FactKind): readonly string[] {
  return [
    ...new Set(
      facts
        .filter((fact) => fact.what === what && fact.canonical && fact.value !== null && isYear(fact.period))
        .map(({ period }) => period),
    ),
  ].sort();
}

/** Years in which anything was measured: what the default year is the newest of. */
function measuredYears(node: CatalogueNode, nodes: readonly CatalogueNode[]): readonly string[] {
  const own = node.facts.filter(({ what }) => what !== "target" && what !== "alokasi");
  const asIndex = nodes.flatMap(({ facts }) => facts.filter((fact) => fact.in === node.code));
  return [...new Set([...own, ...asIndex].map(({ period }) => period.slice(0, 4)))].sort();
}

test("all 36 measured and 707 planned nodes are asked", () => {
  expect(measured.length).toBeGreaterThanOrEqual(36);
  expect(planned.length).toBeGreaterThanOrEqual(707);
});

describe("PWNI.*", () => {
  test.each(measured.map(([source, node]) => [node.code, source, node] as const))("%s (%s) has its name", (code, _source, node) => {
    expect(call("PWNI.NAMA", code)).toBe(node.name);
    expect(call("PWNI.NAMA", `${code}*`)).toBe(node.name);
  });

  test.each(measured.map(([, node]) => [node.code, node] as const))("TARGET of %s in every year", (code, node) => {
    const years = yearsOf(node, "target");
    for (const year of years)
      expect(call("PWNI.TARGET", code, year, null)).toBe(catalogue.fact({ code, what: "target", period: year })!.value);
    const none =
      years.length === 0
        ? `#N/A Katalog tidak memuat target untuk ${code}.`
        : `#N/A Katalog tidak memuat target ${code} untuk tahun 1999; yang ada: ${years.join(", ")}.`;
    expect(call("PWNI.TARGET", code, 1999, null)).toBe(none);
  });

  test.each(measured.map(([, node]) => [node.code, node] as const))("BOBOT of %s in every year", (code, node) => {
    const parent = node.parent;
    const parts = (year: string): readonly unknown[][] => {
      const rows = parent === null ? "#" : call("PWNI.KOMPONEN", parent, year);
      return Array.isArray(rows) ? (rows as unknown[][]) : [];
    };
    const years = ["2019", "2020", "2021", "2022", "2023", "2024", "2025"];
    const printed = new Set(
      node.facts
        .filter(({ what, canonical, in: within }) => what === "bobot" && canonical && within === parent)
        .map(({ period }) => period),
    );
    const listed = years.filter((year) => printed.has(year) || parts(year).some(([id]) => String(id).replace("*", "") === code));
    for (const year of years) {
      const row = parts(year).find(([id]) => String(id).replace("*", "") === code);
      const answer = call("PWNI.BOBOT", code, year);
      if (listed.includes(year))
        expect(answer).toBeCloseTo(Number(row?.[2] ?? catalogue.fact({ code, what: "bobot", period: year })!.value! / 100), 12);
      else
        expect(answer).toBe(
          listed.length === 0
            ? `#N/A Katalog tidak memuat bobot untuk ${code}.`
            : `#N/A Katalog tidak memuat bobot ${code} untuk tahun ${year}; yang ada: ${listed.join(", ")}.`,
        );
    }
  });

  test.each(measured.map(([source, node]) => [node.code, source, node] as const))(
    "SUMBER of %s (%s) names places that say so",
    (code, source, node) => {
      const nodes = builtinDocuments.find((document) => document.source.id === source)!.nodes;
      const answer = call("PWNI.SUMBER", code, null) as string;
      const has =
        node.formula.length > 0 ||
        node.facts.some(({ what, canonical, value }) => canonical && value !== null && (what === "target" || what === "bobot"));
      if (!has) {
        expect(answer).toContain(`(${source}): ${say(citedPlace(source, node.line))}`);
        return;
      }
      expect(answer).toContain(`(${source}): `);
      expect(answer.includes(`kode ${code} dari katalog ini`)).toBe(node.ours === true);
      const year = measuredYears(node, nodes).at(-1);
      const said = [...answer.matchAll(/(?:rumus|target|bobot) (\d{4}) \((.+?)\)/g)];
      expect(said.length).toBeGreaterThan(0);
      for (const [, ofYear, where] of said)
        expect([ofYear, where]).toEqual([year, expect.stringMatching(/hal\. |Tabel |BAB |Lampiran|tanpa|^[A-Z]/)]);
    },
  );

  test("every component that KOMPONEN lists has a BOBOT, and in its own index the same", () => {
    let compared = 0;
    for (const [, index] of measured) {
      for (const year of ["2020", "2022", "2023", "2024"]) {
        const rows = call("PWNI.KOMPONEN", index.code, year);
        if (!Array.isArray(rows)) continue;
        for (const [id, , share] of rows as [string, string, number][]) {
          const node = catalogue.node(id.replace("*", ""));
          // PPK, R, D ... are groups and stages, which are no indicators.
          if (!node) continue;
          const answer = call("PWNI.BOBOT", id, year);
          expect([id, year, typeof answer]).toEqual([id, year, "number"]);
          if (node.parent === index.code) expect(answer).toBeCloseTo(share, 12);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  test.each([["L1.1"], ["L2.1"]])("BOBOT of %s is the half that KOMPONEN of L lists", (code) =>
    expect(call("PWNI.BOBOT", code, 2024)).toBe(0.5),
  );

  test.each(planned.filter(({ code }) => catalogue.find(code).kind === "found").map(({ code }) => [code]))(
    "%s of the Renstra is sent to RENSTRA.*",
    (code) => {
      for (const id of ["PWNI.NAMA", "PWNI.TARGET", "PWNI.BOBOT", "PWNI.SUMBER"]) {
        expect(call(id, code, null, null)).toBe(
          `#N/A Indikator "${code.length > 40 ? `${code.slice(0, 39)}…` : code}" tidak ada dalam dokumen kinerja PWNI; pakai RENSTRA.NAMA atau RENSTRA.TARGET.`,
        );
      }
    },
  );
});

describe("RENSTRA.*", () => {
  test.each(planned.map((node) => [node.code, node] as const))("%s", (code, node) => {
    expect(call("RENSTRA.NAMA", code)).toBe(node.name);
    for (const [id, what] of [
      ["RENSTRA.TARGET", "target"],
      ["RENSTRA.ALOKASI", "alokasi"],
    ] as const) {
      const facts = node.facts.filter((fact) => fact.what === what && fact.canonical);
      const periods = [...new Set(facts.map(({ period }) => period))].sort().join(", ");
      for (const fact of facts) {
        const words = what === "target" ? fact.printed : `#N/A Renstra mencetak alokasi ini sebagai "${fact.printed}".`;
        expect(call(id, code, fact.period)).toBe(fact.value ?? words);
      }
      expect(call(id, code, 1999)).toBe(
        periods === ""
          ? `#N/A Renstra tidak memuat ${what} untuk ${code}.`
          : `#N/A Renstra tidak memuat ${what} ${code} untuk 1999; yang ada: ${periods}.`,
      );
    }
  });

  test.each(measured.filter(([, { code }]) => code.length > 1).map(([, { code }]) => [code]))(
    "%s of a performance document is sent to PWNI.*",
    (code) => {
      expect(call("RENSTRA.NAMA", code)).toBe(`#N/A Kode "${code}" tidak ada dalam Renstra; pakai PWNI.NAMA atau PWNI.TARGET.`);
    },
  );

  // Their targets stand in the funding matrix (lines 2350 and 2374), not beside the indicator (1208, 1209).
  test.each([
    ["KP 02.09.05", [7, 8, 9, 10, 11]],
    ["KP02.09.05", [7, 8, 9, 10, 11]],
    ["KP 07.16.01", [60, 65, 70, 75, 80]],
  ] as const)("%s has the target of every year", (code, targets) => {
    expect([2025, 2026, 2027, 2028, 2029].map((year) => call("RENSTRA.TARGET", code, year))).toEqual(targets);
  });

  test("a name that a survey shares with an indicator is the indicator's where a target is asked", () => {
    expect(call("RENSTRA.TARGET", "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)", 2026)).toBe(
      call("RENSTRA.TARGET", "8051.IKK6", 2026),
    );
  });
});
