import type { CatalogueNode, Printing } from "../../src/catalogue/types";
import { childrenOf, figure, isTold, nodeOf, renstra, sum } from "./renstra";

/** Lampiran 1, the tujuan and sasaran, the RPJMN tables and Tabel 1: complete, and adding up but for what is told. */
const YEARS = ["2025", "2026", "2027", "2028", "2029"];
const YEARS_BEFORE = ["2020", "2021", "2022", "2023", "2024"];

const ofLevel = (level: string): readonly CatalogueNode[] => renstra.nodes.filter((node) => node.level === level);
const inLampiran1 = (level: string): readonly CatalogueNode[] => ofLevel(level).filter(({ line }) => line >= 1784 && line <= 2342);
const money = (code: string, period: string): number => figure(code, "alokasi", period)!;
const target = (code: string, period: string): number | null => figure(code, "target", period);

/** RO of a kegiatan, below a KRO or (4587) directly. */
function outputsOf({ code }: CatalogueNode): readonly CatalogueNode[] {
  return childrenOf(code).flatMap((child) => (child.level === "RO" ? [child] : child.level === "KRO" ? childrenOf(child.code) : []));
}

describe("everything Lampiran 1 prints (lines 1784-2342) is there", () => {
  test.each([
    ["kegiatan", 36],
    ["sasaran kegiatan", 39],
    ["IKK", 98],
    ["sasaran program", 1],
    ["IKP", 9],
    ["KRO", 78],
    ["RO", 100],
    ["IKRO", 152],
  ])("%s: %d", (level, count) => {
    expect(inLampiran1(level)).toHaveLength(count);
  });

  test.each([
    ["tujuan", 2],
    ["indikator tujuan", 2],
    ["KP", 2],
    ["program (RPJMN)", 1],
    ["kegiatan (RPJMN)", 4],
    ["KRO (RPJMN)", 4],
    ["RO (RPJMN)", 7],
  ])("%s: %d", (level, count) => {
    expect(ofLevel(level)).toHaveLength(count);
  });

  test("two IKSS from 2025, four until 2024, and 14 IKP of the ten sasaran program until 2024", () => {
    expect(ofLevel("IKSS").map(({ code }) => code)).toEqual([
      "SS1.IKSS1",
      "SS2.IKSS1",
      "BP2MI.IKSS1",
      "BP2MI.IKSS2",
      "BP2MI.IKSS3",
      "BP2MI.IKSS4",
    ]);
    expect(ofLevel("IKP").filter(({ line }) => line < 1784)).toHaveLength(14);
    expect(ofLevel("sasaran program").filter(({ line }) => line < 1784)).toHaveLength(10);
  });

  test("every indicator has its five targets, every RO and kegiatan its five allocations too, each in its own line", () => {
    const periods = ({ facts }: CatalogueNode, what: Printing["what"]): string =>
      facts
        .filter((fact) => fact.what === what && fact.canonical)
        .map(({ period }) => period)
        .join();
    const targets = ["IKK", "IKRO", "RO"].flatMap(inLampiran1).concat(inLampiran1("IKP"));
    expect(targets.filter((node) => periods(node, "target") !== YEARS.join()).map(({ code }) => code)).toEqual([]);
    expect(
      [...inLampiran1("RO"), ...inLampiran1("kegiatan")]
        .filter((node) => periods(node, "alokasi") !== YEARS.join())
        .map(({ code }) => code),
    ).toEqual([]);
    const before = renstra.nodes.filter(({ code }) => /^BP2MI\..*IK/.test(code));
    expect(before).toHaveLength(18);
    for (const node of before)
      expect([periods(node, "target"), periods(node, "realisasi")]).toEqual([YEARS_BEFORE.join(), YEARS_BEFORE.join()]);
  });

  test("every kegiatan has indicators and outputs; every RO an IKRO", () => {
    for (const kegiatan of inLampiran1("kegiatan")) {
      const below = childrenOf(kegiatan.code).filter(({ level }) => level === "sasaran kegiatan");
      expect([kegiatan.code, below.flatMap(({ code }) => childrenOf(code)).length > 0, outputsOf(kegiatan).length > 0]).toEqual([
        kegiatan.code,
        true,
        true,
      ]);
    }
    expect(inLampiran1("RO").filter(({ code }) => childrenOf(code).length === 0)).toEqual([]);
  });
});

describe("money adds up to the rupiah, or is told", () => {
  const deviations = (
    pairs: readonly (readonly [code: string, parts: readonly CatalogueNode[]])[],
  ): readonly (readonly [string, string, number])[] =>
    pairs.flatMap(([code, parts]) =>
      YEARS.map((year) => [code, year, sum(parts.map((part) => money(part.code, year))) - money(code, year)] as const).filter(
        ([, , difference]) => difference !== 0,
      ),
    );

  test("RO to kegiatan", () => {
    expect(deviations(inLampiran1("kegiatan").map((kegiatan) => [kegiatan.code, outputsOf(kegiatan)] as const))).toEqual([
      ["7798", "2027", -30_000_000],
      ["8062", "2028", 12_099_999_743],
      ["8062", "2029", 13_309_999_917],
      ["8063", "2027", 500_000_000],
      ["8063", "2028", 500_000_000],
      ["8063", "2029", 500_000_000],
      ["8064", "2027", 500_000_000],
      ["8064", "2028", 500_000_000],
      ["8064", "2029", 500_000_000],
    ]);
  });

  test("kegiatan to program and to the ministry: 2027 is short of what 7798 has too much", () => {
    const kegiatan = inLampiran1("kegiatan");
    expect(
      deviations([
        ["P2", kegiatan.filter(({ parent }) => parent === "P2")],
        ["KP2MI", kegiatan],
      ]),
    ).toEqual([
      ["P2", "2025", 75_880_721_000],
      ["KP2MI", "2027", 30_000_000],
    ]);
  });

  test.each([
    "7798 2027",
    "8062 2028",
    "8062 2029",
    "8063 2027",
    "8063 2028",
    "8063 2029",
    "8064 2027",
    "8064 2028",
    "8064 2029",
    "P2 2025",
    "KP2MI 2027",
  ])("%s is told", (which) => {
    const [code, year] = which.split(" ") as [string, string];
    expect(isTold(code, "alokasi", year)).toBe(true);
  });

  test("the indicative allocations of the RPJMN, at every level", () => {
    for (const level of ["program (RPJMN)", "kegiatan (RPJMN)", "KRO (RPJMN)"]) {
      for (const { code } of ofLevel(level))
        expect([code, sum(childrenOf(code).map((child) => money(child.code, "2025-2029")))]).toEqual([code, money(code, "2025-2029")]);
    }
    expect(money("104.DP", "2025-2029")).toBe(623_507_802_000);
  });

  test("a sasaran kegiatan that stands alone has its kegiatan's money, the four of 3894 have none of their own", () => {
    for (const { code } of inLampiran1("kegiatan")) {
      const goals = childrenOf(code).filter(({ level }) => level === "sasaran kegiatan");
      for (const goal of goals)
        for (const year of YEARS) expect(figure(goal.code, "alokasi", year)).toBe(goals.length === 1 ? money(code, year) : null);
    }
    expect(childrenOf("3894").filter(({ level }) => level === "sasaran kegiatan")).toHaveLength(4);
  });
});

describe("targets agree, or are told", () => {
  test("an RO's target is the sum of its IKRO in its own unit", () => {
    const uneven = inLampiran1("RO").flatMap(({ code, unit }) => {
      const same = childrenOf(code).filter((child) => child.unit.toLowerCase() === unit.toLowerCase());
      return YEARS.filter((year) => sum(same.map((child) => target(child.code, year)!)) !== target(code, year)).map(
        (year) => `${code} ${year}`,
      );
    });
    const from2027 = (code: string): string[] => ["2027", "2028", "2029"].map((year) => `${code} ${year}`);
    expect(uneven).toEqual(["7806.BAH.RO1", "7804.BAH.RO1", "8065.EBA.RO1"].flatMap(from2027));
    for (const [code, year] of uneven.map((each) => each.split(" ") as [string, string])) expect(isTold(code, "target", year)).toBe(true);
  });

  test.each(["2025", "2029"])("KP 02.09.05 has the target of the IKK that cites it in %s", (year) => {
    expect(target("KP02.09.05", year)).toBe(target("7801.IKK1", year));
  });

  test.each<[string, readonly string[]]>([
    ["104.DP.3894.QAA.001", ["3894.QAA.RO4"]],
    ["104.DP.3894.QAA.002", ["3894.QAA.RO3"]],
    ["104.DP.3894.QAA.003", ["3894.QAA.RO2"]],
    ["104.DP.3894.QAA.004", ["3894.QAA.RO1"]],
    ["104.DP.4561.QAA.001", ["7816.QAA.RO1"]],
    ["104.DP.4562.PEA.001", ["7801.AEA.RO1", "7801.PEA.RO1"]],
    ["104.DP.4575.QAA.001", ["7805.QAA.RO1"]],
  ])("%s against %j: target and money differ only where it is told", (code, outputs) => {
    for (const year of ["2025", "2029"])
      if (sum(outputs.map((each) => target(each, year)!)) !== target(code, year)) expect(isTold(code, "target", year)).toBe(true);
    const five = sum(outputs.flatMap((each) => YEARS.map((year) => money(each, year))));
    if (five !== money(code, "2025-2029")) expect(isTold(code, "alokasi", "2025-2029")).toBe(true);
  });
});

describe("as printed", () => {
  test.each<[string, Printing["what"], string, number | null]>([
    ["SS1.IKSS1", "target", "2026", 58.5],
    ["SS2.IKSS1", "target", "2029", 72.5],
    ["7798", "alokasi", "2027", 9_087_537_000],
    ["7801.IKK1", "target", "2025", 7],
    ["7801.PEA.RO1", "target", "2029", 2],
    ["7801.PEA.RO1", "alokasi", "2026", 303_520_000],
    ["3894.SK1", "target", "2025", null],
    ["7799.DCO.RO1", "target", "2026", 137_500],
    ["7815.IKK1", "target", "2025", 66.7],
    ["P2.SP1.IKP2", "target", "2025", 3.46],
    ["8053.IKK2", "target", "2025", null],
    ["8055.IKK4", "target", "2029", 97],
    ["8051.IKK5", "target", "2025", null],
    ["8065", "alokasi", "2025", 1_000_000_000],
    ["8065.IKK7", "target", "2025", 1],
    ["KP07.16.01", "realisasi", "2023", 55.56],
    ["KP02.09.05", "realisasi", "2024", 0],
    ["104.DP.3894.QAA.004", "target", "2029", 598_817],
    ["104.DP.4575", "alokasi", "2025-2029", 173_258_339_000],
    ["BP2MI.SP2.IKP2", "realisasi", "2024", 275_392],
    ["BP2MI.SP6.IKP3", "realisasi", "2024", 9.64],
    ["BP2MI.SP7.IKP1", "realisasi", "2020", null],
    ["BP2MI.SP10.IKP5", "realisasi", "2023", null],
    ["BP2MI.IKSS3", "realisasi", "2024", 72.71],
  ])("%s %s %s is %s", (code, what, period, value) => {
    expect(figure(code, what, period)).toBe(value);
  });

  test("who and where: beside the sasaran, for 7805 beside the kegiatan (line 1879)", () => {
    expect(nodeOf("7798")).toMatchObject({ executor: "Direktorat Pemetaan Pasar Kerja Luar Negeri", location: "Pusat" });
    expect(nodeOf("7805").executor).toBe("Direktorat Penempatan Pemerintah Pada Pemberi Kerja Perseorangan");
    expect(nodeOf("8066").location).toBe("Daerah");
    expect(nodeOf("BP2MI.SP5").executor).toBe("Kawasan Amerika dan Pasifik");
  });

  test("every row read by meaning has its note: 1820-1835 and 2324-2330 stand one column to the right", () => {
    const repaired = new Set((renstra.notes ?? []).filter(({ kind }) => kind === "repair").map(({ line }) => line));
    for (const line of [
      1820, 1822, 1823, 1825, 1826, 1828, 1829, 1831, 1832, 1834, 1835, 1879, 2057, 2323, 2324, 2325, 2326, 2327, 2328, 2329, 2330,
    ])
      expect([line, repaired.has(line)]).toEqual([line, true]);
    const missing = (renstra.notes ?? []).filter(({ kind }) => kind === "missing").map(({ line }) => line);
    expect(missing).toEqual(expect.arrayContaining([1779, 2393]));
  });
});
