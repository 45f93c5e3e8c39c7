import { shown, table } from "./helpers";

const byCode = (year: string, root: string) =>
  new Map(shown(table("pohon-kinerja", year, root), "body", "total").map((row) => [row[1]!, row]));

test("the cascade of 2024: weight in the parent, target, realisasi and capaian as printed (lines 335-343, 1049-1051, 1295-1297)", () => {
  const rows = byCode("2024", "IPPWNI");
  expect([...rows.keys()]).toEqual([
    ...["IPPWNI", "C1.1", "C1.1.1", "C1.1.2"],
    ...["B1.1", "B1.1.1", "B1.1.2", "B1.1.3"],
    ...["B2.1", "B2.1.1", "B2.1.2", "B2.1.3"],
    ...["B3.1", "B3.1.1", "B3.1.2", "B3.1.3"],
  ]);
  const figures = (code: string) => rows.get(code)!.slice(4);
  expect(figures("IPPWNI")).toEqual(["", "93,00%", "93,10%", "100,11%"]);
  expect(figures("C1.1")).toEqual(["40%", "85,00%", "84,52%", "99,44%"]);
  expect(figures("B1.1.2")).toEqual(["35%", "97,50%", "100,00%", "102,56%"]);
  expect(figures("B2.1.3")).toEqual(["30%", "98,50%", "89,32%", "90,68%"]);
  expect(rows.get("B2.1.3")![2]).toMatch(/^ {8}Persentase Responden/);
});

test("the weights of another year are that year's: 40/25/20/15 in 2022, 40/20/25/15 in 2023", () => {
  const weights = (year: string) => ["C1.1", "B1.1", "B2.1", "B3.1"].map((code) => byCode(year, "IPPWNI").get(code)![4]);
  expect(weights("2022")).toEqual(["40%", "25%", "20%", "15%"]);
  expect(weights("2023")).toEqual(["40%", "20%", "25%", "15%"]);
});

test("below the organisation stand its perspectives; the indicators of one without weights are there too (lines 475-477, 486-488)", () => {
  const rows = byCode("2024", "NCKO");
  expect(["C", "B", "L"].map((code) => rows.get(code)!.slice(4))).toEqual([
    ["40%", "", "", "120,00%"],
    ["30%", "", "", "101,89%"],
    ["30%", "", "", "100,59%"],
  ]);
  expect(rows.get("L2.1")!.slice(4)).toEqual(["", "99,00%", "99,98%", "100,99%"]);
});

test("a plan is cascaded from its goals to the indicators of its activities, without money and outputs (lines 1096, 1786, 2099)", () => {
  const rows = new Map(shown(table("renstra-pohon-kinerja", "2025"), "body", "total").map((row) => [row[1]!, row]));
  const targets = (code: string) => rows.get(code)!.slice(4);
  expect(targets("SS1.IKSS1")).toEqual(["57,00", "58,50", "60,00", "61,50", "63,00"]);
  expect(targets("7798.IKK1")).toEqual(["30,00", "35,00", "40,00", "45,00", "50,00"]);
  expect(targets("8051.IKK5")).toEqual(["WTP", "WTP", "WTP", "WTP", "WTP"]);
  expect(targets("7798")).toEqual(["", "", "", "", ""]);
  expect(rows.has("7798.BMA")).toBe(false);
});
