import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { parseAddress } from "../../src/sheet/address";
import { inputWorkbook } from "../../src/tables";
import { catalogue } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/** The blank template of 2024 with these answers in its first rows, U1 to U9 each. */
function answered(...respondents: readonly (readonly (number | null)[])[]) {
  const patch = inputWorkbook({ catalogue, year: "2024", filled: false });
  const table = patch.steps.find((step) => step.kind === "write" && step.sheet === "Responden SKM" && step.cells.length > 1000);
  if (table?.kind !== "write") throw new Error("There are no lines for respondents.");
  const first = parseAddress(table.address)!.row + table.cells.findIndex(([cell]) => cell?.kind === "number" && cell.value === 1) + 1;
  const engine = SheetEngine.of(patch);
  respondents.forEach((answers, at) =>
    answers.forEach((answer, unsur) => {
      if (answer !== null) engine.set("Responden SKM", `${"BCDEFGHIJ"[unsur]!}${first + at}`, { kind: "number", value: answer });
    }),
  );
  const rows = Array.from({ length: 80 }, (_, at) => at + 1).filter((row) => engine.value("Data Dukung", `A${row}`) === "C1.2");
  const masukan = Array.from({ length: 40 }, (_, at) => at + 1).find((row) => engine.value("Masukan", `A${row}`) === "C1.2")!;
  return {
    engine,
    inputs: Object.fromEntries(rows.map((row) => [engine.value("Data Dukung", `B${row}`), engine.value("Data Dukung", `D${row}`)])),
    realisasi: engine.value("Masukan", `F${masukan}`),
  };
}
const all = (answer: number): number[] => Array.from({ length: 9 }, () => answer);

test("what the respondents answered is what the indicator is calculated from", () => {
  const { inputs, realisasi, engine } = answered(all(4), all(3), [4, 4, 4, 4, 4, 4, 4, 4, 3]);
  // 36 + 27 + 35, three people, nine questions; 98 / 3 / 9
  expect(inputs).toEqual({ TB: 98, TR: 3, TP: 9 });
  expect(realisasi).toBeCloseTo(98 / 27, 10);
  const snapshot = engine.snapshot();
  const facts = workbookFacts(recogniseTables(snapshot, catalogue), snapshot).filter(
    ({ code, what }) => code === "C1.2" && what === "masukan",
  );
  expect(Object.fromEntries(facts.map(({ variable, value }) => [variable, value]))).toEqual({ TB: 98, TR: 3, TP: 9 });
});

test("a blank answer leaves the respondents and what follows open, and is no 0", () => {
  const { inputs, realisasi } = answered(all(4), [null, 3, 3, 3, 3, 3, 3, 3, 3]);
  expect(inputs).toEqual({ TB: 60, TR: "", TP: 9 });
  expect(realisasi).toBe("");
});

test("nobody has answered: nothing is there", () => {
  const { inputs, realisasi } = answered();
  expect(inputs).toEqual({ TB: "", TR: "", TP: "" });
  expect(realisasi).toBe("");
});
