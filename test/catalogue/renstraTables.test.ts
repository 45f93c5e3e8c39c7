import { childrenOf, figure, input, isTold, nodeOf, nodesUnder, otherPrintings, PLAN, renstra, round, sum, weight } from "./renstra";

/** Recomputes the Renstra's tables from their own figures; each deviation is listed here and must be told as a conflict. */

describe("Indeks RB (lines 376-436)", () => {
  const points = (code: string, year: string): number => figure(code, "realisasi", year)!;
  const totals = [
    ...["2020", "2021", "2022"].flatMap((year) => [
      ["RB.A", ["RB.A.1", "RB.A.2", "RB.A.3"], year] as const,
      ["RB.B", ["RB.B.1", "RB.B.2", "RB.B.3", "RB.B.4"], year] as const,
      ["RB", ["RB.A", "RB.B"], year] as const,
    ]),
    ...["2023", "2024"].map((year) => ["RB", ["RB.GENERAL", "RB.TEMATIK"], year] as const),
  ];

  test("eleven totals; three differ from their parts, and are told", () => {
    expect(totals).toHaveLength(11);
    const uneven = totals
      .map(([code, parts, year]) => [code, year, points(code, year), round(sum(parts.map((part) => points(part, year))), 2)] as const)
      .filter(([, , printed, parts]) => printed !== parts);
    expect(uneven).toEqual([
      ["RB.B", "2020", 32.97, 32.98],
      ["RB.B", "2021", 32.47, 32.53],
      ["RB.A", "2022", 45.21, 45.3],
    ]);
    for (const [code, year] of uneven) expect(isTold(code, "realisasi", year)).toBe(true);
  });

  test.each([
    ["2020", 100],
    ["2021", 100],
    ["2022", 100],
    ["2023", 110],
    ["2024", 110],
  ])("the weights of %s add up to %d points", (year, total) => {
    expect(sum(nodesUnder("RB.").map(({ code }) => weight(code, year) ?? 0))).toBe(total);
    expect(input("RB", "bobot total", year)).toBe(total);
  });

  test.each(["2020", "2021", "2022"])("the weights of %s: Pengungkit 60, Hasil 40", (year) => {
    for (const part of ["RB.A", "RB.B"])
      expect(input(part, "bobot total", year)).toBe(sum(childrenOf(part).map(({ code }) => weight(code, year) ?? 0)));
  });

  test("no component brings more than its weight", () => {
    for (const { code, facts } of nodesUnder("RB.")) {
      for (const { period } of facts.filter(({ what }) => what === "bobot"))
        expect(points(code, period)).toBeLessThanOrEqual(weight(code, period));
    }
  });

  test.each([
    ["RB.B.2", "RB.HASIL.3"],
    ["RB.B.3", "RB.HASIL.4"],
  ])("%s is a tenth of its survey index %s", (component, survey) => {
    for (const year of ["2021", "2022"]) expect(round(points(survey, year) / 10, 2)).toBe(points(component, year));
  });

  test("other printings are known and told", () => {
    expect(["RB", "RB.GENERAL", "RB.TEMATIK", "SETAMA.RB"].flatMap(otherPrintings)).toEqual([
      "RB realisasi 2024 72,77",
      "RB.GENERAL realisasi 2023 69,56",
      "RB.TEMATIK realisasi 2023 106,83",
      "SETAMA.RB realisasi 2022 85,06",
    ]);
    for (const [code, year] of [
      ["RB", "2024"],
      ["RB.GENERAL", "2023"],
      ["RB.TEMATIK", "2023"],
      ["SETAMA.RB", "2022"],
    ] as const)
      expect(isTold(code, "realisasi", year)).toBe(true);
  });
});

describe("SKM 2020-2024 (lines 488-497)", () => {
  const years = ["2020", "2021", "2022", "2023", "2024"];
  const value = (year: string): number => figure("SKM.KP2MI", "realisasi", year)!;

  test.each(years.slice(1))("the rise of %s is the difference to the year before", (year) => {
    expect(input("SKM.KP2MI", "kenaikan", year)).toBe(round(value(year) - value(String(Number(year) - 1)), 2));
  });

  test("the rise over the years, and per year", () => {
    expect(input("SKM.KP2MI", "kenaikan", "2020-2024")).toBe(round(value("2024") - value("2020"), 2));
    expect(input("SKM.KP2MI", "rata-rata kenaikan per tahun", "2020-2024")).toBe(round((value("2024") - value("2020")) / 4, 2));
  });

  test("the mean is 89,116; 89,17 is printed, and told", () => {
    expect(round(sum(years.map(value)) / 5, 3)).toBe(89.116);
    expect(value("2020-2024")).toBe(89.17);
    expect(isTold("SKM.KP2MI", "realisasi", "2020-2024")).toBe(true);
  });
});

describe("IFAS and EFAS (lines 912-966)", () => {
  const blocks = ["IFAS.S", "IFAS.W", "EFAS.O", "EFAS.T"];
  const factors = blocks.flatMap(childrenOf).map(({ code }) => code);
  /** Their shares, and the scores calculated from the shares, do not follow from the weights. */
  const fromPrintedShare = ["IFAS.W6", "IFAS.W7", "IFAS.W4", "IFAS.W3", "IFAS.W1"];

  test("24 factors, every weight block at 100 but for the strengths' 99,9", () => {
    expect(factors).toHaveLength(24);
    expect(blocks.map((block) => round(sum(childrenOf(block).map(({ code }) => weight(code))), 1))).toEqual([99.9, 100, 100, 100]);
    expect([input("IFAS", "bobot total"), input("EFAS", "bobot total")]).toEqual([199.9, 200]);
    expect(isTold("IFAS", "masukan", PLAN, "bobot total")).toBe(true);
  });

  test("share = bobot / 200, but for four weaknesses, which are told", () => {
    const wrong = factors.filter((code) => input(code, "persen") !== round((weight(code) / 200) * 100, 0));
    expect(wrong).toEqual(fromPrintedShare.filter((code) => code !== "IFAS.W3"));
    for (const code of wrong) expect(isTold(code, "masukan", PLAN, "persen")).toBe(true);
  });

  test("score = bobot / 200 x rating, but for five weaknesses, which are told", () => {
    const wrong = factors.filter((code) => input(code, "skor") !== round((weight(code) / 200) * input(code, "rating"), 3));
    expect(wrong).toEqual(fromPrintedShare);
    for (const code of wrong) expect(isTold(code, "masukan", PLAN, "skor")).toBe(true);
  });

  test.each(fromPrintedShare)("%s: the score is the printed share x rating", (code) => {
    expect(input(code, "skor")).toBe(round((input(code, "persen") / 100) * input(code, "rating"), 3));
  });

  test("ratings are 1 to 4, negative for weaknesses and threats", () => {
    for (const block of blocks) {
      const sign = block.endsWith("W") || block.endsWith("T") ? -1 : 1;
      for (const { code } of childrenOf(block)) expect([1, 2, 3, 4]).toContain(sign * input(code, "rating"));
    }
  });

  test("the block's score is the sum of its factors'; its share 50, but the weaknesses' shares add up to 51, which is told", () => {
    for (const block of blocks) {
      expect(input(block, "skor")).toBe(round(sum(childrenOf(block).map(({ code }) => input(code, "skor"))), 3));
      expect(input(block, "persen")).toBe(50);
    }
    expect(blocks.map((block) => sum(childrenOf(block).map(({ code }) => input(code, "persen"))))).toEqual([50, 51, 50, 50]);
    expect(isTold("IFAS.W", "masukan", PLAN, "persen")).toBe(true);
  });

  test("resultants S + W and O + T; both positive: quadrant I", () => {
    expect(round(input("IFAS.S", "skor") + input("IFAS.W", "skor"), 3)).toBe(input("IFAS", "skor"));
    expect(round(input("EFAS.O", "skor") + input("EFAS.T", "skor"), 3)).toBe(input("EFAS", "skor"));
    expect([input("SWOT", "IFAS"), input("SWOT", "EFAS")]).toEqual([input("IFAS", "skor"), input("EFAS", "skor")]);
    expect(Math.min(input("SWOT", "IFAS"), input("SWOT", "EFAS"))).toBeGreaterThan(0);
  });

  test("from the weights IFAS is 0,193 instead of 0,256, which is told", () => {
    const recomputed = sum(["IFAS.S", "IFAS.W"].flatMap(childrenOf).map(({ code }) => (weight(code) / 200) * input(code, "rating")));
    expect(round(recomputed, 3)).toBe(0.193);
    expect(isTold("IFAS", "masukan", PLAN, "skor")).toBe(true);
  });

  test("Tabel 9 and the text repeat the same figures", () => {
    expect(["SWOT", "IFAS", "EFAS", ...blocks].flatMap(otherPrintings)).toEqual([]);
    expect(["IFAS", "EFAS", ...blocks].map((code) => nodeOf(code).facts.filter(({ variable }) => variable === "skor").length)).toEqual([
      4, 4, 3, 3, 3, 3,
    ]);
  });
});

describe("risk profile (Lampiran 4)", () => {
  const risks = nodesUnder("RISIKO");

  test("sixteen risks; 11 is not printed, and noted", () => {
    expect(risks.map(({ code }) => code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17].map((number) => `RISIKO${number}`),
    );
    expect(renstra.notes!.some(({ kind, text }) => kind === "missing" && text.includes("Kode risiko 11"))).toBe(true);
    expect(renstra.tables!.find(({ id }) => id === "identifikasi-risiko")!.rows).toHaveLength(risks.length);
  });

  test.each(risks.map(({ code }) => code))("%s: status = dampak x kemungkinan, both 1 to 5", (code) => {
    const [impact, likelihood] = [input(code, "dampak"), input(code, "kemungkinan")];
    for (const each of [impact, likelihood]) expect([1, 2, 3, 4, 5]).toContain(each);
    expect(input(code, "status")).toBe(impact * likelihood);
  });

  test.each(risks.map(({ code }) => code))("%s stands in the table with the same figures", (code) => {
    const row = renstra
      .tables!.find(({ id }) => id === "profil-risiko")!
      .rows.find(({ cells }) => cells[2] === code.slice("RISIKO".length))!;
    expect(row.cells.slice(5, 8).map(Number)).toEqual([input(code, "dampak"), input(code, "kemungkinan"), input(code, "status")]);
  });
});

describe("placement and cooperation (lines 355, 569-592)", () => {
  const schemes = childrenOf("PENEMPATAN").map(({ code }) => code);

  test("the shares of the four schemes do not follow from their numbers, and are told", () => {
    const people = schemes.map((code) => figure(code, "realisasi", "2020-2024")!);
    expect(sum(people)).toBe(894751);
    expect(people.map((each) => round((each / sum(people)) * 100, 2))).toEqual([89.08, 6.73, 3.99, 0.2]);
    expect(round(sum(schemes.map((code) => input(code, "persen", "2020-2024"))), 2)).toBe(100.96);
    for (const code of schemes) expect(isTold(code, "masukan", "2020-2024", "persen")).toBe(true);
  });

  /** Domestic documents (lines 588-592) plus those abroad listed in Gambar 18 (lines 598-616). */
  test.each<[string, number, number]>([
    ["2020", 17, 0],
    ["2022", 181, 3],
    ["2023", 151, 1],
    ["2024", 98, 4],
  ])("%s: %d domestic and %d foreign documents", (year, domestic, foreign) => {
    expect(figure("KERJASAMA.NK", "realisasi", year)! + figure("KERJASAMA.PKS", "realisasi", year)!).toBe(domestic);
    const abroad = renstra.tables!.find(({ id }) => id === "kerja-sama-luar-negeri")!.rows.filter(({ cells }) => cells[2]!.includes(year));
    expect(abroad).toHaveLength(foreign);
    const agrees = figure("SETAMA.KERJASAMA", "realisasi", year) === domestic + foreign;
    expect(agrees).toBe(year === "2022" || year === "2023");
    if (!agrees) expect(isTold("SETAMA.KERJASAMA", "realisasi", year)).toBe(true);
  });

  test("proportions of learning add up to 100", () => {
    expect(sum(childrenOf("KOMPETENSI").map(({ code }) => weight(code, "2025")))).toBe(100);
  });

  test("23 BP3MI are lettered a to w, but Jawa Timur stands twice, which is told", () => {
    const { rows } = renstra.tables!.find(({ id }) => id === "bp3mi")!;
    expect(rows.map(({ cells }) => cells[0])).toEqual([..."abcdefghijklmnopqrstuvw"].map((letter) => `${letter}.`));
    expect(rows).toHaveLength(input("BP3MI", "jumlah balai", "2025"));
    expect(new Set(rows.map(({ cells }) => cells[1])).size).toBe(22);
    expect(isTold("BP3MI", "masukan", "2025", "jumlah balai")).toBe(true);
  });
});
