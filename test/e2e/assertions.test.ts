import { ASSUMPTIONS, BY_HAND } from "../../scripts/assertions/assumptions";
import { assertionsWorkbook, CHECK_SHEET, FIRST_ROW, VERDICT } from "../../scripts/assertions/workbook";
import type { PatchCell } from "../../src/sheet/patch";
import type { HostInput } from "../../src/workbench/officejs/host";
import { OpenWorkbench, start, stop } from "./workbench";

/* The workbook a person opens in Excel, in the one host we have: it must be able to say "ya", and to say "TIDAK". */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
  sheet = (await workbench.sheetNames()).at(-1)!;
});
afterAll(stop);

/** The workbench's empty sheet stands in for the file's own. */
let sheet: string;

function input(cell: PatchCell): HostInput {
  if (cell.kind === "formula") return { formula: cell.formula };
  return { value: cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.value : null };
}

const plant = (address: string, inputs: HostInput[][]): Promise<void> =>
  workbench.page.evaluate(([name, area, values]) => window.capaianWorkbench.plant(name, area, values), [sheet, address, inputs] as const);

const verdicts = async (): Promise<unknown[]> =>
  (await workbench.cells(sheet, `E${FIRST_ROW + 1}:E${FIRST_ROW + ASSUMPTIONS.length}`)).map(([cell]) => cell!.value);

test("every calculated assumption holds in the workbench", async () => {
  for (const step of assertionsWorkbook({ plain: true }).steps)
    if (step.kind === "write" && step.sheet === CHECK_SHEET)
      await plant(
        step.address,
        step.cells.map((row) => row.map(input)),
      );
  // This host's FIXED writes English numbers whatever the workbook's decimal sign is.
  for (const [at, { inputs }] of ASSUMPTIONS.entries())
    if (JSON.stringify(inputs).includes("FIXED("))
      await plant(`F${FIRST_ROW + 1 + at}`, [[{ value: JSON.stringify(inputs).includes("12.345") ? "12,345" : "1.234,50" }]]);
  await workbench.until(async () => (await verdicts()).every((each) => each === VERDICT.holds)).catch(() => undefined);
  const found = await verdicts();
  expect(ASSUMPTIONS.flatMap(({ text }, at) => (found[at] === VERDICT.holds ? [] : [`${text.id}: ${String(found[at])}`]))).toEqual([]);
  expect((await workbench.cell(sheet, "A2")).value).toBe(
    `${ASSUMPTIONS.length} ya, 0 TIDAK, ${BY_HAND.length} belum, dari ${ASSUMPTIONS.length + BY_HAND.length}`,
  );
});

test("one that does not hold is told, and named in the text to send", async () => {
  await plant(`F${FIRST_ROW + 1}`, [[{ value: 80 }]]);
  await workbench.until(async () => {
    await workbench.page.evaluate(() => window.capaianWorkbench.recalculate());
    return (await verdicts())[0] === VERDICT.fails;
  });
  expect((await workbench.cell(sheet, "A3")).value).toMatch(/^capaian-assertions 1: .* 1 TIDAK, .*; TIDAK: 1; /);
});
