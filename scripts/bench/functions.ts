/**
 * What a cell of each function costs in the workbench's engine: the page of the workbench in Chromium, every formula calculated anew, by
 * the time of the page's thread and without that of an empty calculation. The engine reads every formula again as it calculates, so that it
 * is the length of a formula that costs: each function stands beside a bare one of the same parameters and cells that answers 1. What comes
 * on top is ours (conversion, call, calculation), and promised: a ratio above the limit fails the run. The share of SUM or SUMPRODUCT
 * over one of its arguments is the engine's and only printed. Expects a build in build/workbench.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { type ExampleRange, formulaText, type FunctionExample, functionHelp } from "../../src/functions/help";
import type { WorkbenchHook } from "../../src/workbench/hook";
import { areaAddress, cellAddress } from "../../src/sheet/address";
import { serveFolder } from "../lib/serve.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../lib/chromium.mjs";

declare global {
  interface Window {
    capaianWorkbench: WorkbenchHook;
  }
}

const CELLS = 5_000;
/** Ranges are many cells each, so that many formulas share one; every formula has its own scalars. */
const BLOCKS = 100;
const ROUNDS = 4;
const TURNS = 3;
/** At most so many times the bare function. */
const USUAL_MOST = 1.5;
/** An explanation tries every documented variant of a calculation (1.3 ms a cell), and a list is written into several cells. */
const MOST_OF: ReadonlyMap<string, number> = new Map([
  ["PWNI.TELUSUR", 15],
  ["PWNI.KOMPONEN", 2.5],
]);
/** What a bare function is called: that before the name of the one whose parameters it has. */
const BARE = "UJI.";
const SHEET = "Lembar kerja";
/** Formulas stand in the first column, scalars beside them, ranges to the right. */
const [FORMULA_COLUMN, SCALAR_COLUMN, RANGE_COLUMN] = [0, 1, 8];

type Cell = string | number | null;

/** What the cells of one measurement are. */
interface Layout {
  readonly data: readonly { readonly address: string; readonly values: readonly (readonly Cell[])[] }[];
  readonly formula: (cell: number) => string;
  readonly sum: (cell: number) => string;
}

const isRange = (argument: FunctionExample["args"][number]): argument is ExampleRange => typeof argument === "object";

/** The arguments of an example as cells: scalars in a row of their own per formula, ranges in blocks that take turns. */
function layoutOf(id: string, { args, value }: FunctionExample): Layout {
  const scalars = args.filter((argument) => !isRange(argument)) as readonly (string | number)[];
  const ranges = args.filter(isRange);
  const size = (range: ExampleRange): { rows: number; columns: number } => ({
    rows: range.values.length,
    columns: Math.max(...range.values.map((row) => row.length)),
  });
  let column = RANGE_COLUMN;
  const blocks = ranges.map((range) => {
    const at = { column, ...size(range) };
    column += at.columns + 1;
    return at;
  });
  const blockOf = (at: number, cell: number): string => areaAddress({ ...blocks[at]!, row: (cell % BLOCKS) * blocks[at]!.rows });
  const scalarOf = (at: number, cell: number): string => cellAddress(cell, SCALAR_COLUMN + at);
  const data: { address: string; values: readonly (readonly Cell[])[] }[] = ranges.map((range, at) => ({
    address: areaAddress({ ...blocks[at]!, row: 0, rows: blocks[at]!.rows * BLOCKS }),
    values: Array.from({ length: BLOCKS }, () =>
      range.values.map((row) => Array.from({ length: blocks[at]!.columns }, (_, place) => row[place] ?? null)),
    ).flat(),
  }));
  if (scalars.length > 0) {
    data.push({
      address: areaAddress({ row: 0, column: SCALAR_COLUMN, rows: CELLS, columns: scalars.length }),
      values: Array.from({ length: CELLS }, () => [...scalars]),
    });
  }
  const references = (cell: number): readonly string[] => {
    let [scalar, range] = [0, 0];
    return args.map((argument) => (isRange(argument) ? blockOf(range++, cell) : scalarOf(scalar++, cell)));
  };
  const call = (cell: number): string =>
    formulaText(
      id,
      references(cell).map((range) => ({ range, values: [] })),
      "en",
    );
  return {
    data,
    // A spill would need room of its own for each of the ten thousand.
    formula: (cell) => (typeof value === "object" ? `=SUM(${call(cell).slice(1)})` : call(cell)),
    sum: (cell) =>
      `=${ranges.length > 0 ? "SUMPRODUCT" : "SUM"}(${(ranges.length > 0 ? ranges.map((_, at) => blockOf(at, cell)).slice(0, 1) : references(cell)).join(",")})`,
  };
}

async function plant(page: Page, address: string, inputs: readonly (readonly ({ value: Cell } | { formula: string })[])[]): Promise<void> {
  await page.evaluate(([sheet, area, cells]) => window.capaianWorkbench.plant(sheet, area, cells as never), [
    SHEET,
    address,
    inputs,
  ] as const);
}

/** Milliseconds the page's thread has worked: what else the machine does is not in them. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
  };
}

/** Beside every function a bare one of the same parameters. */
async function addBareFunctions(page: Page): Promise<void> {
  await page.route("**/functions.json", async (route) => {
    const file = (await (await route.fetch()).json()) as { functions: { id: string; name: string }[] };
    const bare = file.functions.map((one) => ({ ...one, id: `${BARE}${one.id}`, name: `${BARE}${one.name}` }));
    await route.fulfill({ json: { ...file, functions: [...file.functions, ...bare] } });
  });
  await page.route("**/functions.js", async (route) => {
    const response = await route.fetch();
    const calls = functionHelp.map(({ id }) => `CustomFunctions.associate(${JSON.stringify(`${BARE}${id}`)}, () => 1);`);
    await route.fulfill({ response, body: `${await response.text()}\n${calls.join("\n")}` });
  });
}

/** The fastest of a few rounds: whatever else the machine does only ever adds to it. */
async function recalculations(page: Page): Promise<number> {
  const session = await threadClock(page);
  const times: number[] = [];
  // The first round warms the engine up.
  for (let round = -1; round < ROUNDS; round++) {
    const before = await session();
    await page.evaluate(() => window.capaianWorkbench.recalculate());
    const time = (await session()) - before;
    if (round >= 0) times.push(time);
  }
  return Math.min(...times);
}

async function measure(page: Page, formula: (cell: number) => string): Promise<number> {
  const area = areaAddress({ row: 0, column: FORMULA_COLUMN, rows: CELLS, columns: 1 });
  await plant(
    page,
    area,
    Array.from({ length: CELLS }, (_, cell) => [{ formula: formula(cell) }]),
  );
  await page.evaluate(([sheet]) => window.capaianWorkbench.cells(sheet!, "A1"), [SHEET]);
  return recalculations(page);
}

/** What a function fetches at its first call must be there before it is measured. */
async function answered(page: Page, formula: string, id: string): Promise<void> {
  const patience = performance.now() + 60_000;
  await plant(page, cellAddress(0, FORMULA_COLUMN), [[{ formula }]]);
  while (typeof (await valueOfFirst(page)) === "object") {
    if (performance.now() > patience) throw new Error(`${id} gave ${JSON.stringify(await valueOfFirst(page))}.`);
    await page.waitForTimeout(100);
  }
}

async function valueOfFirst(page: Page): Promise<unknown> {
  return page.evaluate(async ([sheet]) => (await window.capaianWorkbench.cells(sheet!, "A1"))[0]![0]!.value, [SHEET]);
}

async function run(page: Page, asked: readonly string[]): Promise<void> {
  const nothing = await recalculations(page);
  console.log(
    `${CELLS.toLocaleString("en")} cells of each function in the workbench's engine beside a bare one (least of ${ROUNDS}; an empty calculation of ${nothing.toFixed(0)} ms taken off):`,
  );
  const sums = new Map<string, number>();
  console.log("  function            cells read   ms   bare ms     ratio      of a SUM");
  for (const help of functionHelp.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
    const example = help.examples[0];
    const most = MOST_OF.get(help.id) ?? USUAL_MOST;
    if (!example) throw new Error(`${help.id} has no example.`);
    const layout = layoutOf(help.id, example);
    for (const { address, values } of layout.data)
      await plant(
        page,
        address,
        values.map((row) => row.map((value) => ({ value }))),
      );
    // The same sum over cells of the same shape costs the same: measured once.
    const shape = layout.sum(CELLS - 1);
    const sum = sums.get(shape) ?? (await measure(page, layout.sum)) - nothing;
    sums.set(shape, sum);
    await answered(page, layout.formula(0), help.id);
    let [bare, ours] = [Infinity, Infinity];
    // The engine is now fast and now slow by itself: what is above the limit is measured once more.
    for (let turn = 0; turn < TURNS && !(ours <= most * bare && bare < Infinity); turn++) {
      bare = Math.min(bare, (await measure(page, (cell) => layout.formula(cell).replace(help.id, `${BARE}${help.id}`))) - nothing);
      ours = Math.min(ours, (await measure(page, layout.formula)) - nothing);
    }
    const first = await valueOfFirst(page);
    if (typeof first === "object") throw new Error(`${help.id} gave ${JSON.stringify(first)}.`);
    const cells = example.args.reduce<number>((count, argument) => count + (isRange(argument) ? argument.values.flat().length : 1), 0);
    const ratio = ours / bare;
    const figures = [
      ours.toFixed(0).padStart(6),
      bare.toFixed(0).padStart(8),
      `${ratio.toFixed(2).padStart(7)} of ${most}`,
      (ours / Math.max(sum, 1)).toFixed(1).padStart(9),
    ];
    console.log(`  ${help.id.padEnd(20)} ${String(cells).padStart(6)}   ${figures.join("  ")}${ratio > most ? "  TOO SLOW" : ""}`);
    if (ratio > most) process.exitCode = 1;
    for (const { address, values } of layout.data)
      await plant(
        page,
        address,
        values.map((row) => row.map(() => ({ value: null }))),
      );
  }
}

const build = process.env.CAPAIAN_WORKBENCH ?? path.resolve(import.meta.dirname, "../../build/workbench");
const browserPath = findChromium();
if (browserPath === null) {
  console.log(`Cells of each function: skipped. ${HOW_TO_GET_CHROMIUM}`);
} else if (!existsSync(path.join(build, "index.html"))) {
  throw new Error("build/workbench is not built: run `node scripts/build.mjs workbench`.");
} else {
  const server = await serveFolder(build);
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    await addBareFunctions(page);
    await page.goto(`${server.address}/index.html?lang=id`);
    await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
    await run(page, process.argv.slice(2));
  } finally {
    await browser.close();
    await server.close();
  }
}
