import type { Language, LocalText } from "../../src/language/text";
import { areaAddress, cellAddress } from "../../src/sheet/address";
import type { Patch, PatchCell, PatchStep } from "../../src/sheet/patch";
import { type Assumption, ASSUMPTIONS, BY_HAND, FACTS, type InputCell } from "./assumptions";

export const CHECK_SHEET = "Anggapan";
const GUIDE_SHEET = "Petunjuk - Instructions";

/** What a verdict says: it holds, it does not, or the functions were not found (yet). */
export const VERDICT = { holds: "ya", fails: "TIDAK", pending: "belum" } as const;

const [SUMMARY_ROW, PASTE_ROW, HEADER_ROW] = [1, 2, 4];
export const FIRST_ROW = HEADER_ROW + 1;
const [NUMBER, INDONESIAN, RESULT, ANSWER, INPUTS] = [0, 1, 3, 4, 5];

const HAND_ROW = FIRST_ROW + ASSUMPTIONS.length;
const FACT_ROW = HAND_ROW + BY_HAND.length;
const LAST_ROW = FACT_ROW + FACTS.length - 1;

const text = (value: string): PatchCell => ({ kind: "text", text: value });
const formula = (value: string): PatchCell => ({ kind: "formula", formula: `=${value}` });

/** Calls as Excel keeps an add-in's functions in a file, dots as underscores (office-js issue 2051). */
function asSaved(expression: string): string {
  return expression.replace(/\b(PWNI|SKM|SAKIP|RENSTRA|SWOT|RISIKO|RB)\.([A-Z]+)\(/g, "_xldudf_$1_$2(");
}

const inRow = (expression: string, row: number): string => expression.replace(/#(?!N\/A)/g, String(row + 1));

function inputCell(input: InputCell): PatchCell {
  if (input === null) return { kind: "keep" };
  if (typeof input === "object") return { kind: "formula", formula: input.formula };
  return typeof input === "number" ? { kind: "number", value: input } : text(input);
}

/** A name Excel does not know makes #NAME?, whose ERROR.TYPE is 5: then nothing is proven either way. */
function verdict(holds: string, row: number): PatchCell {
  const result = cellAddress(row, RESULT);
  return formula(
    `IF(IFERROR(ERROR.TYPE(${result}),0)=5,"${VERDICT.pending}",IF(IFERROR(${inRow(holds, row)},FALSE),"${VERDICT.holds}","${VERDICT.fails}"))`,
  );
}

function write(row: number, column: number, cells: readonly PatchCell[]): PatchStep {
  return { kind: "write", sheet: CHECK_SHEET, address: areaAddress({ row, column, rows: 1, columns: cells.length }), cells: [cells] };
}

/** `plain` leaves every call under its own name, as a running Excel takes it. */
function assumptionSteps(assumption: Assumption, at: number, plain: boolean): readonly PatchStep[] {
  const row = FIRST_ROW + at;
  const call = inRow(assumption.formula, row);
  const cells = [
    { kind: "number", value: at + 1 } as const,
    text(assumption.text.id),
    text(assumption.text.en),
    formula(plain || assumption.plainName ? call : asSaved(call)),
    verdict(assumption.holds, row),
  ];
  return [write(row, NUMBER, cells), ...(assumption.inputs.length > 0 ? [write(row, INPUTS, assumption.inputs.map(inputCell))] : [])];
}

function handSteps(): readonly PatchStep[] {
  const error = cellAddress(
    FIRST_ROW + ASSUMPTIONS.findIndex(({ inputs }) => inputs.some((input) => typeof input === "object" && input?.formula === "=1/0")),
    RESULT,
  );
  return BY_HAND.map((each, at) =>
    write(HAND_ROW + at, NUMBER, [
      { kind: "number", value: ASSUMPTIONS.length + at + 1 },
      text(each.id.replace("{error}", error)),
      text(each.en.replace("{error}", error)),
    ]),
  );
}

function factSteps(plain: boolean): readonly PatchStep[] {
  return FACTS.map(({ text: about, formula: asked }, at) =>
    write(FACT_ROW + at, INDONESIAN, [text(about.id), text(about.en), formula(plain ? asked : asSaved(asked))]),
  );
}

/** The cell that sums it up, and the text to send: both are made of the verdicts alone. */
function summarySteps(): readonly PatchStep[] {
  const answers = areaAddress({ row: FIRST_ROW, column: ANSWER, rows: FACT_ROW - FIRST_ROW, columns: 1 });
  const count = (answer: string): string => `COUNTIF(${answers},"${answer}")`;
  const [all, calculated] = [ASSUMPTIONS.length + BY_HAND.length, ASSUMPTIONS.length];
  const failed = Array.from(
    { length: all },
    (_, at) => `IF(${cellAddress(FIRST_ROW + at, ANSWER)}="${VERDICT.fails}"," ${at + 1}","")`,
  ).join("&");
  const facts = FACTS.map((_, at) => cellAddress(FACT_ROW + at, RESULT)).join('&" | "&');
  const summary = `IF(${count(VERDICT.pending)}=${calculated},"BELUM ADA FUNGSI CAPAIAN - CAPAIAN'S FUNCTIONS ARE NOT THERE YET",${count(VERDICT.holds)}&" ya, "&${count(VERDICT.fails)}&" TIDAK, "&(${all}-${count(VERDICT.holds)}-${count(VERDICT.fails)})&" belum, dari "&${all})`;
  return [
    write(0, 0, [text("Anggapan Capaian tentang Excel - what Capaian takes for granted of Excel")]),
    write(SUMMARY_ROW, 0, [formula(summary)]),
    write(PASTE_ROW, 0, [formula(`"capaian-assertions 1: "&${cellAddress(SUMMARY_ROW, 0)}&"; TIDAK:"&${failed}&"; "&${facts}`)]),
    write(HEADER_ROW, 0, ["No", "Anggapan", "Assumption", "Hasil - Result", "Berlaku? - Holds?", "Masukan - Inputs"].map(text)),
  ];
}

const GUIDE: readonly LocalText[] = [
  {
    id: "Tiga menit. Yang dicoba: apakah Excel di komputer ini berperilaku seperti yang dianggap Capaian.",
    en: "Three minutes. What is tried: whether Excel on this machine behaves as Capaian takes for granted.",
  },
  {
    id: "1. Pasang Capaian di Excel, lalu buka berkas ini dan izinkan pengeditan (Enable Editing).",
    en: "1. Install Capaian in Excel, then open this file and allow editing (Enable Editing).",
  },
  {
    id: "2. Buka panel Capaian (tombol Katalog). Bila sel kolom D menunjukkan #NAME?, buka Rumus dan tekan Perbaiki rumus; catat bahwa itu perlu.",
    en: "2. Open the Capaian pane (button Katalog). Where cells of column D show #NAME?, open Rumus and press Perbaiki rumus; note down that it was needed.",
  },
  {
    id: `3. Di lembar "${CHECK_SHEET}", tunggu sampai kolom E terisi untuk baris yang dihitung.`,
    en: `3. On the sheet "${CHECK_SHEET}", wait until column E is filled for the calculated rows.`,
  },
  {
    id: '4. Coba sendiri baris-baris sesudahnya dan ketik "ya" atau "TIDAK" di kolom E.',
    en: '4. Try the rows after them yourself and type "ya" or "TIDAK" into column E.',
  },
  {
    id: "5. Sel A2 adalah ringkasannya. Salin sel A3 dan kirim sebagai laporan.",
    en: "5. Cell A2 sums it up. Copy cell A3 and send it as your report.",
  },
];

function guideSteps(): readonly PatchStep[] {
  const lines = (["id", "en"] as const satisfies readonly Language[]).flatMap((language) => [...GUIDE.map((line) => line[language]), ""]);
  return [
    { kind: "addSheet", sheet: GUIDE_SHEET },
    {
      kind: "write",
      sheet: GUIDE_SHEET,
      address: areaAddress({ row: 0, column: 0, rows: lines.length, columns: 1 }),
      cells: lines.map((line) => [line === "" ? { kind: "keep" } : text(line)]),
    },
    { kind: "columnWidth", sheet: GUIDE_SHEET, address: "A1", characters: 110 },
    {
      kind: "style",
      sheet: GUIDE_SHEET,
      address: areaAddress({ row: 0, column: 0, rows: lines.length, columns: 1 }),
      style: { wrap: true, vertical: "Top" },
    },
    { kind: "style", sheet: GUIDE_SHEET, address: "A1", style: { bold: true } },
  ];
}

/**
 * The one check that needs a person with Excel: a sheet whose cells say which of our assumptions hold on that machine, and a page of
 * instructions. With `plain` the calls keep their own names, for a host that is running; a file holds them as Excel saves them.
 */
export function assertionsWorkbook({ plain }: { readonly plain: boolean }): Patch {
  const all = areaAddress({ row: HEADER_ROW, column: 0, rows: LAST_ROW - HEADER_ROW + 1, columns: INPUTS });
  return {
    steps: [
      ...guideSteps(),
      { kind: "addSheet", sheet: CHECK_SHEET },
      ...summarySteps(),
      ...ASSUMPTIONS.flatMap((each, at) => assumptionSteps(each, at, plain)),
      ...handSteps(),
      ...factSteps(plain),
      { kind: "style", sheet: CHECK_SHEET, address: all, style: { wrap: true, vertical: "Top", border: "thin" } },
      {
        kind: "style",
        sheet: CHECK_SHEET,
        address: areaAddress({ row: HEADER_ROW, column: 0, rows: 1, columns: INPUTS + 1 }),
        style: { bold: true, fill: "#D9D9D9" },
      },
      { kind: "style", sheet: CHECK_SHEET, address: "A1:A2", style: { bold: true } },
      {
        kind: "style",
        sheet: CHECK_SHEET,
        address: areaAddress({ row: HAND_ROW, column: ANSWER, rows: BY_HAND.length, columns: 1 }),
        style: { fill: "#F2F2F2" },
      },
      ...[6, 52, 52, 18, 12].map((characters, column): PatchStep => ({
        kind: "columnWidth",
        sheet: CHECK_SHEET,
        address: cellAddress(0, column),
        characters,
      })),
    ],
    mustBeEmpty: [],
  };
}
