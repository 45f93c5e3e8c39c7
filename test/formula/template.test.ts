import { call, slot, sum } from "../../src/formula/build";
import type { Expression } from "../../src/formula/expression";
import { print, printParts } from "../../src/formula/print";
import { formula } from "../../src/formula/template";

const name = (text: string): Expression => ({ kind: "name", where: null, name: text });
const total = sum([name("a"), name("b")]);

test("an insert is one operand, whatever it is", () => {
  expect(print(formula`${total}*2`)).toBe("(a+b)*2");
  expect(print(formula`2*${formula`${total}/3`}`)).toBe("2*((a+b)/3)");
  expect(print(formula`IF(${total}>=${0.9},${total},-${total})`)).toBe("IF(a+b>=0.9,a+b,-(a+b))");
  expect(print(formula`${-2}^2`)).toBe("-2^2");
  expect(print(formula`LAMBDA(x,${total})(3)%`)).toBe("LAMBDA(x,a+b)(3)%");
});

test("a text is a text, be it a formula, a quote or the name of a gap", () => {
  expect(print(formula`IF(${name("a")}=${'=HYPERLINK("x")'},${"\\0"},"")`)).toBe('IF(a="=HYPERLINK(""x"")","\\0","")');
});

test("what is written is kept: brackets, digits, spaces between operators not", () => {
  expect(print(formula`(${name("a")} * 1.50)`)).toBe("(a*1.50)");
});

test("more than ten gaps, and the same template with other inserts", () => {
  const twelve = (first: string): string => {
    const [a, b] = [name(first), name("z")];
    return print(formula`SUM(${a},${b},${b},${b},${b},${b},${b},${b},${b},${b},${a},${b})`);
  };
  expect([twelve("p"), twelve("q")]).toEqual(["SUM(p,z,z,z,z,z,z,z,z,z,p,z)", "SUM(q,z,z,z,z,z,z,z,z,z,q,z)"]);
});

test("open references stay open", () => {
  const parts = printParts(formula<{ row: number }>`IF(${slot({ row: 1 })}="","",${call("SUM", slot({ row: 2 }))})`);
  expect(parts.map((part) => (typeof part === "string" ? part : `<${part.row}>`)).join("")).toBe('IF(<1>="","",SUM(<2>))');
});

test("a template that is no formula is a mistake of ours", () => {
  expect(() => formula`IF(${total},`).toThrow("This is no formula: IF(\\0,");
});
