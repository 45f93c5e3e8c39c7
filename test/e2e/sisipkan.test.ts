import { say } from "../../src/language/say";
import { insertKindWords, rincian } from "../../src/pane/katalog/detail/messages";
import { katalog } from "../../src/pane/katalog/messages";
import { OpenWorkbench, start, stop } from "./workbench";

/* Row 3 and row 7 of the pane: "Sisipkan rumus" with the function that computes each indicator, and what a figure is cited by. */

let workbench: OpenWorkbench;
beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";
const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
const select = (name: string) => workbench.pane.getByRole("combobox", { name });

/** The page of an indicator of the report, with the formula that is to be inserted chosen. */
async function open(code: string, kind: keyof typeof insertKindWords): Promise<void> {
  // From the page of the indicator before, also where a test has left it open.
  const back = button(say(rincian.back()));
  if (await back.isVisible()) await back.click();
  await workbench.pane.getByRole("combobox", { name: say(katalog.search()) }).fill(code);
  await workbench.pane
    .getByRole("listbox", { name: say(katalog.results()) })
    .getByText(code, { exact: true })
    .first()
    .click();
  await select(say(rincian.insertWhat())).selectOption({ label: say(insertKindWords[kind]()) });
}

async function insertInto(cell: string): Promise<void> {
  await workbench.select(SHEET, cell);
  await button(say(rincian.insert())).click();
  await workbench.pane
    .getByText(say(rincian.inserted({ cell: `${SHEET}!${cell}` })))
    .first()
    .waitFor();
  await workbench.until(async () => (await workbench.cell(SHEET, cell)).formula !== null);
}

/** What is inserted, the value and its format, and the inputs that make it blank when they are: none where the catalogue answers by itself. */
interface Insertion {
  readonly code: string;
  readonly kind: keyof typeof insertKindWords;
  readonly by: string;
  /** Typed where the workbook has none of its own. */
  readonly cells?: string;
  readonly value: number | string;
  readonly format: string;
  readonly blank?: readonly [sheet: string, ...cells: readonly string[]];
}

const ANSWERS = [..."MNOPQRSTU"].map((column) => `${column}2`);

/*
 * Values as the Laporan Kinerja 2024 prints them (79,93 %; 100 %; 79,95; 93,10; 93; 40 %), of KSI (3,95/4 + 3,68/4)/2, of the papers
 * 30 % of 3/4, 30 % of 1/2 and 40 % of 4/5 (metadata-01.02.013:51-55). Answers of 3 and 4 in turn are (5 x 3 + 4 x 4)/9 on the scale of the answers.
 */
const INSERTIONS: readonly Insertion[] = [
  { code: "C1.1.1", kind: "hitung", by: "PWNI.PERSENTASE", value: 79.93, format: "0.00", blank: ["Data Dukung", "D4"] },
  { code: "B1.1.1", kind: "hitung", by: "PWNI.TAHAPAN", value: 100, format: "0.00", blank: ["Data Dukung", "D17"] },
  { code: "B1.1.3", kind: "hitung", by: "PWNI.PELATIHAN", value: 100, format: "0.00", blank: ["Data Dukung", "D26"] },
  { code: "B3.1.2", kind: "hitung", by: "SKM.KSI", value: 95.38, format: "0.00", blank: ["Data Dukung", "D40"] },
  { code: "L1.1", kind: "hitung", by: "SAKIP.NILAI", value: 79.95, format: "0.00", blank: ["Data Dukung", "D48"] },
  {
    code: "01.02.013.5",
    kind: "hitung",
    by: "PWNI.KERTASKERJA",
    cells: `'${SHEET}'!H2:H7`,
    value: 69.5,
    format: "0.00",
    blank: [SHEET, "H3"],
  },
  { code: "C1.2", kind: "survei", by: "SKM.INDEX", cells: `'${SHEET}'!M2:U2`, value: 3.44, format: "0.00", blank: [SHEET, ...ANSWERS] },
  { code: "IPPWNI", kind: "indeks", by: "PWNI.INDEX", value: 93.1, format: "0.00", blank: ["Masukan", "F9"] },
  { code: "IPPWNI", kind: "target", by: "PWNI.TARGET", value: 93, format: "0.00" },
  { code: "C1.1", kind: "bobot", by: "PWNI.BOBOT", value: 0.4, format: "0%" },
  { code: "C1.1.1", kind: "nama", by: "PWNI.NAMA", value: "Persentase Kasus Khusus yang Diselesaikan", format: "General" },
];

beforeAll(async () => {
  for (const [at, value] of [3, 4, 1, 2, 4, 5].entries()) await workbench.plant(SHEET, `H${at + 2}`, { value });
  for (const [at, cell] of ANSWERS.entries()) await workbench.plant(SHEET, cell, { value: at % 2 === 0 ? 3 : 4 });
});

test.each(INSERTIONS.map((each, at) => ({ ...each, target: `C${at + 3}` })))(
  "$kind of $code is inserted with $by: value, format, and nothing where a figure is to come",
  async ({ code, kind, by, cells, value, format, blank, target }) => {
    await open(code, kind);
    const field = workbench.pane.getByRole("textbox", { name: say(kind === "survei" ? rincian.insertAnswers() : rincian.insertInputs()) });
    if (cells !== undefined) await field.fill(cells);
    await workbench.pane.getByText(`${by}(`).last().waitFor();
    await insertInto(target);
    const shown = async (): Promise<unknown> => {
      const given = (await workbench.cell(SHEET, target)).value;
      return typeof given === "number" ? Math.round(given * 100) / 100 : given;
    };
    await workbench.until(async () => (await shown()) !== null);
    expect([await shown(), (await workbench.cell(SHEET, target)).numberFormat]).toEqual([value, format]);
    const [sheet, ...inputs] = blank ?? [SHEET];
    const kept = await Promise.all(inputs.map((input) => workbench.cell(sheet, input)));
    for (const input of inputs) await workbench.plant(sheet, input, { value: null });
    if (blank) await workbench.until(async () => (await shown()) === "");
    for (const [at, { formula, value: was }] of kept.entries()) {
      await workbench.plant(sheet, inputs[at]!, formula === null ? { value: was } : { formula });
    }
  },
);

test("a figure is cited by page and table, and never by the line of a text nobody has", async () => {
  await open("C1.1.1", "nama");
  const shown = await workbench.pane.evaluate(() => document.querySelector("main")!.textContent);
  // lkj-pwni-2024:125 (the list of tables) and :905 (the caption in the text).
  for (const place of ["lkj-pwni-2024, Tabel 2, hal. 15", "Tabel 13, hal. 49"]) expect(shown).toContain(place);
  expect(shown).toMatch(/79,93%\s*hal\. \d+/);
  const titles = await workbench.pane.locator("main [title]").evaluateAll((all) => all.map((each) => each.getAttribute("title")!));
  expect(titles.filter((title) => /\bhal\. \d+/.test(title)).length).toBeGreaterThan(3);
  for (const text of [shown!, ...titles]) expect(text).not.toMatch(/\bbaris \d|\bb\. ?\d/);
  await workbench.screenshot("sumber", "pane");
});

test("nothing left this machine and the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
