import { functionHelp } from "../../src/functions/help";
import { functions } from "../../src/functions/table";
import { allFunctions, FUNCTIONS_SHEET } from "../../src/workbench/examples/allFunctions";
import { DATA_SHEET } from "../../src/workbench/examples/exampleData";
import { parseAddress } from "../../src/sheet/address";
import type { PatchStep } from "../../src/sheet/patch";

type Write = Extract<PatchStep, { kind: "write" }>;

const writes = (language: "id" | "en"): readonly Write[] =>
  allFunctions(functionHelp, language).steps.filter((step): step is Write => step.kind === "write");
const formulas = writes("id")
  .filter(({ sheet }) => sheet === FUNCTIONS_SHEET)
  .flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])));
const calls = formulas.filter((formula) => /^=[A-Z]+\.[A-Z]+\(/.test(formula));

test("every function of the add-in is called, each example once", () => {
  const called = new Set(calls.map((formula) => formula.slice(1, formula.indexOf("("))));
  expect([...called].sort()).toEqual(Object.keys(functions).sort());
  expect(calls).toHaveLength(functionHelp.reduce((sum, { examples }) => sum + examples.length, 0));
});

test("a function without an example is refused, not left out", () => {
  expect(() => allFunctions([...functionHelp.slice(0, 2), { ...functionHelp[2]!, examples: [] }], "id")).toThrow(
    "PWNI.PERSENTASE has no example.",
  );
});

test("ranges stand on the data sheet and no two cells are written twice", () => {
  const taken = new Map<string, string>();
  for (const { sheet, address, cells } of writes("id")) {
    const area = parseAddress(address)!;
    expect([address, cells.length, ...new Set(cells.map((row) => row.length))]).toEqual([address, area.rows, area.columns]);
    cells.forEach((row, down) =>
      row.forEach((_cell, across) => {
        const place = `${sheet} ${area.row + down} ${area.column + across}`;
        expect([place, taken.get(place)]).toEqual([place, undefined]);
        taken.set(place, address);
      }),
    );
  }
  for (const formula of calls.filter((each) => each.includes("!"))) expect(formula).toContain(`'${DATA_SHEET}'!`);
});

test("a spilled result has its room: nothing is written into it", () => {
  const steps = writes("id").filter(({ sheet }) => sheet === FUNCTIONS_SHEET);
  const spills = functionHelp.flatMap(({ examples }) => examples).filter(({ value }) => typeof value === "object");
  const rows = steps.filter(({ address, cells }) => /^A\d+:E\d+$/.test(address) && cells.length === 1);
  expect(rows).toHaveLength(spills.length);
  rows.forEach(({ address }, at) => {
    const { row } = parseAddress(address)!;
    const value = spills[at]!.value as readonly (readonly unknown[])[];
    const room = { from: row, to: row + value.length - 1, right: 4 + value[0]!.length - 1 };
    const intruders = steps.filter((step) => {
      const area = parseAddress(step.address)!;
      return step.address !== address && area.row <= room.to && area.row + area.rows > room.from && area.column <= room.right;
    });
    expect(intruders).toEqual([]);
  });
});

test("formulas are the same in both languages; what people read is not", () => {
  const [one, other] = [writes("id"), writes("en")];
  const only = (from: readonly Write[]): unknown =>
    from.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (cell.kind === "formula" && !cell.formula.includes("COUNTIF") ? [cell.formula] : [])),
    );
  expect(only(other)).toEqual(only(one));
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(one));
});
