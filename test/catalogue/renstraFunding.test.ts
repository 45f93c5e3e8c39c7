import { childrenOf, figure, isTold, nodeOf, nodesUnder, otherPrintings, renstra, sum } from "./renstra";

/** Lampiran 2 (lines 2344-2391) against its own sums and against Lampiran 1, which prints the same outputs unbroken. */
const YEARS = ["2025", "2026", "2027", "2028", "2029"];
const PROP = { kawasan: "PENDANAAN.PROP02.09.05.01", keberangkatan: "PENDANAAN.PROP07.16.01.01", pelindungan: "PENDANAAN.PROP07.16.01.02" };
const OPP = `${PROP.kawasan}.RO2`;
const allocation = (code: string, year: string): number => figure(code, "alokasi", year)!;

test("two KP, three ProP, seven RO", () => {
  expect(
    nodesUnder("PENDANAAN.")
      .map(({ level }) => level)
      .sort(),
  ).toEqual([...Array(2).fill("KP (pendanaan)"), ...Array(3).fill("ProP (pendanaan)"), ...Array(7).fill("RO (pendanaan)")].sort());
});

describe.each(YEARS)("%s", (year) => {
  test.each(["PENDANAAN.KP02.09.05", "PENDANAAN.KP07.16.01", PROP.kawasan, PROP.keberangkatan])(
    "the allocation of %s is the sum of its parts",
    (code) => {
      const parts = childrenOf(code).map((part) => figure(part.code, "alokasi", year));
      expect(sum(parts.map((part) => part ?? 0))).toBe(allocation(code, year));
    },
  );

  test("what the third ProP lacks is the RO Reintegrasi Sosial of Lampiran 1 (line 2031), and is told", () => {
    expect(allocation(PROP.pelindungan, year) - allocation(`${PROP.pelindungan}.RO1`, year)).toBe(allocation("3894.QAA.RO3", year));
    expect(isTold(PROP.pelindungan, "alokasi", year)).toBe(true);
  });

  test.each([
    [`${PROP.kawasan}.RO1`, "3894.QAA.RO2"],
    [`${PROP.kawasan}.RO3`, "7816.QAA.RO1"],
    [`${PROP.keberangkatan}.RO2`, "3894.QAA.RO1"],
    [`${PROP.pelindungan}.RO1`, "3894.QAA.RO4"],
  ])("%s is %s of Lampiran 1: target and allocation", (code, inLampiran1) => {
    expect([figure(code, "target", year), figure(code, "alokasi", year)]).toEqual([
      figure(inLampiran1, "target", year),
      figure(inLampiran1, "alokasi", year),
    ]);
  });

  test("the market study has the target and allocation of Lampiran 1", () => {
    const same = renstra.nodes
      .filter(({ line, level }) => level === "RO" && (line === 1822 || line === 1825))
      .map(({ code }) => figure(code, "alokasi", year));
    expect(same).toContain(allocation(`${PROP.kawasan}.RO4`, year));
  });

  test("OPP: target as in Lampiran 1, printed under both KP; the APBN column too, but from 2027 the Total column is another, and told", () => {
    const [inLampiran1] = renstra.nodes.filter(({ line, level }) => line === 1888 && level === "RO");
    expect([OPP, `${PROP.keberangkatan}.RO1`].map((code) => figure(code, "target", year))).toEqual(
      Array(2).fill(figure(inLampiran1!.code, "target", year)),
    );
    const apbn = nodeOf(OPP).facts.filter(
      ({ what, period, value }) => what === "alokasi" && period === year && value === figure(inLampiran1!.code, "alokasi", year),
    );
    expect(apbn.map(({ canonical }) => canonical)).toEqual(year < "2027" ? [true, false] : [false]);
    // Another conflict quotes its money of every year: it is meant for other targets (finder budget-version).
    expect(
      renstra.conflicts.some(({ about }) => about === `Alokasi ${year} Layanan Orientasi Pra Pemberangkatan (OPP) pada Lampiran 2`),
    ).toBe(year >= "2027");
  });
});

test("both columns print the same figure everywhere else", () => {
  expect(
    nodesUnder("PENDANAAN.")
      .flatMap(({ code }) => otherPrintings(code))
      .map((each) => each.split(" ").slice(0, 3).join(" ")),
  ).toEqual(["2027", "2028", "2029"].map((year) => `${OPP} alokasi ${year}`));
});

test.each([
  ["KP02.09.05", [7, 8, 9, 10, 11]],
  ["KP07.16.01", [60, 65, 70, 75, 80]],
])("the targets of %s; the first and last as in the RPJMN's table", (code, targets) => {
  expect(YEARS.map((year) => figure(`PENDANAAN.${code}`, "target", year))).toEqual(targets);
  for (const [year, target] of [
    ["2025", targets[0]],
    ["2029", targets[4]],
  ] as const)
    expect(figure(code, "target", year)).toBe(target);
});

test("the market study's targets", () => {
  expect(YEARS.map((year) => figure(`${PROP.kawasan}.RO4`, "target", year))).toEqual([1, 1, 1, 1, 2]);
});

test("the heading's million rupiah is told as wrong", () => {
  expect(
    renstra.conflicts.some(
      ({ about, values }) => about === "Satuan alokasi Lampiran 2" && values.some(({ printed }) => printed === "(dalam juta rupiah)"),
    ),
  ).toBe(true);
});
