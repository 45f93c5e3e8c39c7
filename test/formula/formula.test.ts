import fc from "fast-check";
import { bare, type Expression } from "../../src/formula/expression";
import { parseExpression, parseFormula } from "../../src/formula/parse";
import { print, printParts } from "../../src/formula/print";
import { areasNamed, movedDown, referencesOf } from "../../src/formula/references";
import { shownFormula } from "../../src/formula/shown";
import { areaAddress } from "../../src/sheet/address";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inputWorkbook, inputYears } from "../../src/tables";

const withoutSpaces = (formula: string): string =>
  formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|\s+/g, (_, kept?: string) => kept ?? "");

/** Read and printed again, with "=". */
function again(formula: string): string | null {
  const tree = parseFormula(formula);
  return tree && `=${print(tree)}`;
}

/** A tree as "(1+(2*3))": every operator with its brackets, for tests of what binds how. */
function shape(expression: Expression): string {
  const each = bare(expression);
  switch (each.kind) {
    case "binary":
      return `(${shape(each.left)}${each.operator}${shape(each.right)})`;
    case "prefix":
      return `(${each.operator}${shape(each.of)})`;
    case "postfix":
      return `(${shape(each.of)}${each.operator})`;
    case "call":
      return `${each.name}[${each.args.map((arg) => (arg === null ? "" : shape(arg))).join(";")}]`;
    default:
      return print(each);
  }
}

describe("what binds how (Microsoft: Calculation operators and precedence)", () => {
  test.each([
    ["1+2*3", "(1+(2*3))"],
    ["-2^2", "((-2)^2)"],
    ["2^-1", "(2^(-1))"],
    ["2^3^2", "((2^3)^2)"],
    ["-5%", "((-5)%)"],
    ["2*5%", "(2*(5%))"],
    ["1-2-3", "((1-2)-3)"],
    ["(1-(2-3))*4", "((1-(2-3))*4)"],
    ['A1&"x"=B1', '((A1&"x")=B1)'],
    ["A1<=B1", "(A1<=B1)"],
    ["A1<>-B1", "(A1<>(-B1))"],
    ["SUM(A1:A3,,B1)", "SUM[A1:A3;;B1]"],
    ["SUM((A1,B1))", "SUM[(A1,B1)]"],
    ["A1:C3 B2:D4", "(A1:C3 B2:D4)"],
    ["A1:INDEX(B:B,4)", "(A1:INDEX[B:B;4])"],
    ["SUM(A1#)", "SUM[(A1#)]"],
    ["@A1:A9*2", "((@A1:A9)*2)"],
    ["--A1", "(-(-A1))"],
    ["NOW()", "NOW[]"],
  ])("%s is %s", (text, expected) => {
    const tree = parseExpression(text);
    expect(tree && shape(tree)).toBe(expected);
  });
});

describe("a formula that is read and printed is itself", () => {
  test.each([
    '=IF(B2="","",ROUND($C$4/B2*100,2))',
    "=SUM(A:A,$1:$3,Lap!$A:$C,'TW I 2024'!2:2)",
    "=Tabel1[[#This Row],[Target]]/Tabel1[@[Nilai '[Rp']]]+SUM([Realisasi])",
    "=[2]!nama+[Anggaran.xlsx]Lap!A1*'[Buku 2.xlsx]TW I'!$B$2:$C$9",
    "=[2]!_xldudf_PWNI_INDEX(A1:A4,B1:B4)",
    "=SUM('TW I:TW IV'!B2)",
    '={1,-2.50;"a;b,""c",#N/A}',
    "=Lap!#REF!+#REF!A1+#DIV/0!",
    "=_xlfn.LAMBDA(x,x+1)(3)",
    "=SUM(A1#)+@B1:B9+10%%",
    "=(((A1)))*(B1)",
    "=1.50E+3+.5",
    '=CHOOSE(1,IF(COUNT(F5,E5)=2,F5/E5,NA()),"PWNI.CAPAIAN",F5,E5)',
    "=SUM( A1 , B1 )",
    "=TRUE=FALSE",
  ])("%s", (formula) => {
    expect(again(formula)).toBe(withoutSpaces(formula));
  });

  test("every formula of the input workbooks", () => {
    const formulas = inputYears(builtinCatalogue()).flatMap((year) =>
      inputWorkbook({ catalogue: builtinCatalogue(), year, filled: true, language: "id" }).steps.flatMap((step) =>
        step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell.kind === "formula" ? cell.formula : [])) : [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => again(formula) !== withoutSpaces(formula))).toEqual([]);
  });

  test.each(["", "1+", "(A1", "A1)", "SUM(A1", '"a', "{1,2", "A1 2", "*2", "1;2"])("%p is no formula", (text) => {
    expect(parseExpression(text)).toBeNull();
  });

  test("brackets nested beyond Excel are refused, a chain of thousands is not", () => {
    expect(parseExpression("(".repeat(5000) + "1" + ")".repeat(5000))).toBeNull();
    const chain = Array.from({ length: 20_000 }, (_, at) => `A${at + 1}`).join("+");
    expect(again(`=${chain}`)).toBe(`=${chain}`);
  });
});

const corner = fc.record({ row: fc.nat(99), column: fc.nat(99), rowFixed: fc.boolean(), columnFixed: fc.boolean() });
const where = fc.constantFrom(
  null,
  { book: null, sheet: "TW I", lastSheet: null, written: "'TW I'!" },
  { book: "2", sheet: "Lap", lastSheet: null, written: "[2]Lap!" },
);
const references = fc.record({ kind: fc.constant("reference" as const), where, from: corner, to: fc.option(corner) });
const expressions = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.record({ kind: fc.constant("number" as const), value: fc.integer({ min: 0, max: 9999 }).map((value) => value / 100) }),
    fc.record({ kind: fc.constant("text" as const), text: fc.string() }),
    references,
    fc.record({ kind: fc.constant("name" as const), where: fc.constant(null), name: fc.constantFrom("pagu_2024", "Ω", "bobot.kka") }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("SUM", "PWNI.INDEX"),
      args: fc.array(tie("tree"), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("prefix" as const),
      operator: fc.constantFrom("+" as const, "-" as const, "@" as const),
      of: tie("tree"),
    }),
    fc.record({ kind: fc.constant("postfix" as const), operator: fc.constant("%" as const), of: tie("tree") }),
    // Only references have cells in common.
    fc.record({ kind: fc.constant("binary" as const), operator: fc.constant(" " as const), left: references, right: references }),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom(...(["^", "*", "/", "+", "-", "&", "=", "<>", "<", ">", "<=", ">=", ","] as const)),
      left: tie("tree"),
      right: tie("tree"),
    }),
  ),
})).tree;

describe("any tree that is printed", () => {
  test("is read as itself", () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        const text = print(tree);
        const read = parseExpression(text);
        expect(read).not.toBeNull();
        expect(shape(read!)).toBe(shape(tree));
        expect(print(read!)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

test("brackets stand only where an operator needs them", () => {
  const n = (value: number): Expression => ({ kind: "number", value });
  const binary = (operator: "+" | "-" | "*" | "/", left: Expression, right: Expression): Expression => ({
    kind: "binary",
    operator,
    left,
    right,
  });
  expect(print(binary("+", binary("+", n(1), n(2)), binary("*", n(3), n(4))))).toBe("1+2+3*4");
  expect(print(binary("-", n(1), binary("-", n(2), n(3))))).toBe("1-(2-3)");
  expect(print(binary("/", binary("+", n(1), n(2)), binary("*", n(3), n(4))))).toBe("(1+2)/(3*4)");
});

test("a union stays one argument, however deep it lies", () => {
  const n = (value: number): Expression => ({ kind: "number", value });
  const union: Expression = { kind: "binary", operator: ",", left: n(0), right: n(1) };
  const powered: Expression = { kind: "binary", operator: "^", left: n(2), right: { kind: "postfix", operator: "%", of: union } };
  expect(print({ kind: "call", name: "SUM", args: [powered] })).toBe("SUM(2^(0,1)%)");
  expect(print({ kind: "call", name: "SUM", args: [{ kind: "binary", operator: "+", left: union, right: n(2) }] })).toBe("SUM((0,1)+2)");
  expect(print({ kind: "call", name: "SUM", args: [{ kind: "binary", operator: ",", left: union, right: n(2) }] })).toBe("SUM((0,1,2))");
});

test("an open reference stays open", () => {
  const tree: Expression<{ cell: string }> = {
    kind: "binary",
    operator: "/",
    left: { kind: "slot", slot: { cell: "realisasi" } },
    right: { kind: "slot", slot: { cell: "target" } },
  };
  expect(printParts(tree)).toEqual([{ cell: "realisasi" }, "/", { cell: "target" }]);
});

describe("references with their places", () => {
  const placed = (formula: string): string[] => referencesOf(formula).map(({ start, end }) => formula.slice(start, end));

  test.each([
    ["=SUM(A1:$B$2)+LOG10(C3)", ["A1:$B$2", "C3"]],
    ["='TW1'!A1+\"B2\"&'O''Neil'!C3", ["'TW1'!A1", "'O''Neil'!C3"]],
    ["=SUM(A:A,1:3,Lap!$B:$C)", ["A:A", "1:3", "Lap!$B:$C"]],
    ["=Tabel1[[#This Row],[C1]]+D4", ["D4"]],
    ["=[2]Lap!A1+'[B.xlsx]S 1'!B2", ["[2]Lap!A1", "'[B.xlsx]S 1'!B2"]],
    ["=XFD1048576+XFE1+A1048577", ["XFD1048576"]],
    ["=PWNI.C1+C1.1", []],
  ])("%s names %j", (formula, expected) => {
    expect(placed(formula)).toEqual(expected);
  });

  test("areas of the own book", () => {
    const named = areasNamed("=Lap!B3:A1+'TW I'!C2+[2]Lap!D4+A:A+E5");
    expect(named.map(({ sheet, area }) => `${sheet ?? "-"} ${areaAddress(area)}`)).toEqual(["Lap A1:B3", "TW I C2", "- E5"]);
  });

  test.each([
    ["=A1+$B$2+C$3+$D4", 2, "=A3+$B$2+C$3+$D6"],
    ["='TW1'!A1&\"A1\"", 1, "='TW1'!A2&\"A1\""],
    ["=SUM( A1:B2 ,1:1)", 1, "=SUM( A2:B3 ,2:2)"],
    ["=A3", -3, null],
  ])("%s filled down by %d is %s", (formula, rows, expected) => {
    expect(movedDown(formula, rows)).toBe(expected);
  });
});

test("an Excel with decimal commas shows its own signs", () => {
  expect(shownFormula('=IF(A1>1.5E+3,{0.4,0.2;"a,b",1},"1.5")', ",")).toBe('=IF(A1>1,5E+3;{0,4\\0,2;"a,b"\\1};"1.5")');
});
