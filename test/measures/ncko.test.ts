import { builtinCatalogue } from "../../src/catalogue/builtin";
import { applyWeighting, nestedWeighting, type NestedWeighting } from "../../src/measures";
import { roundHalfUp } from "../../src/numbers";
import { spoken } from "../spoken";

const catalogue = builtinCatalogue();

function plans(): NestedWeighting {
  const plan = nestedWeighting(catalogue, { code: "NCKO", year: "2024", basis: "capaian" });
  if (!plan.ok) throw new Error(plan.problem.text.id);
  return plan.value;
}

test("perspectives weigh 40/30/30 (lkj-pwni-2024 lines 475-477)", () => {
  expect(plans().outer.terms.map(({ node, weight }) => [node.code, weight])).toEqual([
    ["C", 40],
    ["B", 30],
    ["L", 30],
  ]);
  expect(plans().outer.total).toBe(100);
});

test("60/40 of 40, exact thirds of 30 and halves of 30 (lines 286-298)", () => {
  const { terms, total } = plans().inner;
  expect(total).toBe(100);
  expect(terms.map(({ node, weight }) => [node.code, weight])).toEqual([
    ["C1.1", 24],
    ["C1.2", 16],
    ["B1.1", 10],
    ["B2.1", 10],
    ["B3.1", 10],
    ["L1.1", 15],
    ["L2.1", 15],
  ]);
});

// Line 492: (120 x 40 %) + (101,89 x 30 %) + (100 x 30 %) is printed as 100,3 and, line 490, as 101,1; it is 108,57, and 100,3 with the 99,44 of C1.1 for 120.
test.each([
  ["the terms of the printed formula", [120, 101.89, 100], 108.567],
  ["100,3 (line 492): C1.1 for Customer", [99.44, 101.89, 100], 100.343],
  ["the perspectives of Tabel 8", [120, 101.89, 100.59], 108.744],
  ["shares", [1.2, 1.0189, 1.0059], 1.08744],
])("NCKO 2024 from %s", (_what, values, exact) => {
  expect(applyWeighting(plans().outer, values)).toBe(exact);
});

// Capaian of the IKU, Tabel 5 and lines 190, 210, 214 (99,98/99 = 100,99).
const IKU = { C: [99.44, 95.25], B: [102.56, 98.27, 104.83], L: [100.19, 100.99] };

test("the IKU give the perspectives that are printed (101,89 and 100,59), and one NCKO on either way", () => {
  const [c, b, l] = [IKU.C[0]! * 0.6 + IKU.C[1]! * 0.4, (IKU.B[0]! + IKU.B[1]! + IKU.B[2]!) / 3, (IKU.L[0]! + IKU.L[1]!) / 2];
  expect([roundHalfUp(b, 2), roundHalfUp(l, 2)]).toEqual([101.89, 100.59]);
  const { outer, inner } = plans();
  expect(applyWeighting(inner, [...IKU.C, ...IKU.B, ...IKU.L])).toBe(99.8486);
  expect(applyWeighting(outer, [c, b, l])).toBeCloseTo(99.8486, 10);
});

test("equal capaian give that capaian: the thirds are thirds", () => {
  expect(applyWeighting(plans().inner, [100, 100, 100, 100, 100, 100, 100])).toBe(100);
});

test("an index whose components are no indexes has no second level", () => {
  expect(spoken(nestedWeighting(catalogue, { code: "C1.1", year: "2024" }))).toMatchObject({
    ok: false,
    problem: { text: { id: expect.stringContaining("C1.1.1 tidak dihitung dari komponen berbobot") } },
  });
});
