import { columnName, parseAddress } from "../../src/sheet/address";
import { formulaText, helpPath } from "../../src/functions/help";
import { commonRules } from "../../src/functions/help/rules";
import type { ExampleArgument, ExampleRange, ExampleValue, FunctionExample, FunctionHelp } from "../../src/functions/help";
import type { Language, LocalText } from "../../src/language/text";
import { formatNumber } from "../../src/language/number";

/** Names of a function's optional parameters, from its metadata. */
export type Optional = ReadonlySet<string>;

interface Words {
  readonly syntax: string;
  readonly arguments: string;
  readonly optional: string;
  readonly example: string;
  readonly result: string;
  readonly examples: string;
  readonly formula: string;
  readonly cells: string;
  readonly notes: string;
  readonly all: string;
  readonly rules: string;
  readonly rulesIntro: string;
  readonly other: string;
  readonly title: string;
  readonly intro: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    syntax: "Penulisan",
    arguments: "Argumen",
    optional: "boleh dikosongkan",
    example: "Contoh:",
    result: "Hasil",
    examples: "Contoh",
    formula: "Rumus",
    cells: "Isi sel",
    notes: "Catatan",
    all: "Semua fungsi",
    rules: "Aturan umum",
    rulesIntro: "Berlaku untuk semua fungsi: urutan argumen, sel kosong, satuan, tahun, pembulatan, dan galat.",
    other: "English",
    title: "Bantuan fungsi Capaian",
    intro: "Fungsi yang ditambahkan Capaian ke Excel. Contoh memakai titik koma dan koma desimal, seperti Excel berpengaturan Indonesia.",
  },
  en: {
    syntax: "Syntax",
    arguments: "Arguments",
    optional: "may be left out",
    example: "Example:",
    result: "Result",
    examples: "Examples",
    formula: "Formula",
    cells: "Cells",
    notes: "Notes",
    all: "All functions",
    rules: "Common rules",
    rulesIntro: "They hold for every function: order of arguments, blank cells, units, years, rounding and errors.",
    other: "Bahasa Indonesia",
    title: "Help for Capaian's functions",
    intro: "The functions Capaian adds to Excel. Examples use commas and decimal points, as Excel with English settings does.",
  },
};

const INDEX_PATH: Readonly<Record<Language, string>> = { id: "bantuan/index.html", en: "bantuan/en/index.html" };

const RULES_PATH: Readonly<Record<Language, string>> = { id: "bantuan/aturan.html", en: "bantuan/en/aturan.html" };

const otherLanguage = (language: Language): Language => (language === "id" ? "en" : "id");

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Address of one file of the build as seen from another. */
function link(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}

function valueText(value: string | number | null, language: Language): string {
  return typeof value === "number" ? formatNumber(value, { grouping: false }, language) : (value ?? "");
}

function isRange(argument: ExampleArgument): argument is ExampleRange {
  return typeof argument === "object";
}

/** The cells an example reads, with the sheet's own column and row heads. */
function cellsTable({ range, values }: ExampleRange, language: Language): string {
  const area = parseAddress(range);
  if (!area) throw new Error(`"${range}" is no address`);
  const heads = (values[0] ?? []).map((_, i) => `<th scope="col">${columnName(area.column + i)}</th>`).join("");
  const rows = values.map(
    (row, i) =>
      `<tr><th scope="row">${area.row + i + 1}</th>${row.map((value) => `<td>${escapeHtml(valueText(value, language))}</td>`).join("")}</tr>`,
  );
  return `<table class="cells"><tr><td></td>${heads}</tr>${rows.join("")}</table>`;
}

/** The answer: a value, or the rows that spill from the cell with the formula. */
function resultText(value: ExampleValue, language: Language): string {
  if (typeof value !== "object") return `<output>${escapeHtml(valueText(value, language))}</output>`;
  const rows = value.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(valueText(cell, language))}</td>`).join("")}</tr>`);
  return `<table class="cells spilled">${rows.join("")}</table>`;
}

function exampleSection(id: string, example: FunctionExample, language: Language): string {
  const words = WORDS[language];
  const ranges = example.args.filter(isRange).map((range) => cellsTable(range, language));
  return `<li>
<p>${escapeHtml(example.about[language])}</p>
<dl>
<dt>${words.formula}</dt><dd><code>${escapeHtml(formulaText(id, example.args, language))}</code></dd>
${ranges.length > 0 ? `<dt>${words.cells}</dt><dd>${ranges.join("\n")}</dd>` : ""}
<dt>${words.result}</dt><dd>${resultText(example.value, language)}</dd>
</dl>
</li>`;
}

function argumentExample(argument: ExampleArgument, language: Language): string {
  // The whole formula around one argument, so that texts get their quotes and numbers their decimal sign.
  return formulaText("", [argument], language).slice("=(".length, -")".length);
}

function list(texts: readonly LocalText[], language: Language): string {
  return `<ul>${texts.map((text) => `<li>${escapeHtml(text[language])}</li>`).join("\n")}</ul>`;
}

/** How every help page looks: a file of its own, since the pages' policy lets no style stand in a page. */
export const STYLE_PATH = "bantuan/bantuan.css";
export const STYLE = `:root { color-scheme: light dark; }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0 auto; padding: 16px; max-width: 720px; }
nav { display: flex; gap: 16px; flex-wrap: wrap; }
h1 { font-size: 24px; margin: 16px 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 24px 0 8px; }
code, output { font-family: Consolas, "Cascadia Mono", monospace; overflow-wrap: anywhere; }
output { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: GrayText; color: color-mix(in srgb, currentColor 75%, transparent); }
dd { margin: 0; min-width: 0; }
table { border-collapse: collapse; }
.cells th, .cells td { border: 1px solid color-mix(in srgb, currentColor 40%, transparent); padding: 1px 8px; text-align: right; font-weight: 400; }
.spilled { display: block; overflow-x: auto; }
.spilled td { font-weight: 400; text-align: left; }
.cells th { background: color-mix(in srgb, currentColor 8%, transparent); text-align: center; }
.wide { overflow-x: auto; }
.wide th, .wide td { border: 1px solid color-mix(in srgb, currentColor 40%, transparent); padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 72px; }
img { max-width: 100%; height: auto; }
.examples { padding-left: 20px; }
.examples > li { margin-bottom: 16px; }
`;

export interface HelpPage {
  readonly language: Language;
  /** Its path below the address the add-in is served from. */
  readonly at: string;
  /** The same in the other language; null where there is none. */
  readonly twin: string | null;
  readonly title: string;
  readonly body: string;
}

export function pageText({ language, at, twin, title, body }: HelpPage): string {
  const words = WORDS[language];
  const anchor = (to: string, text: string): string => (at === to ? "" : `<a href="${link(at, to)}">${text}</a>`);
  const tongue = otherLanguage(language);
  const other = twin === null ? "" : `<a href="${link(at, twin)}" lang="${tongue}" hreflang="${tongue}">${words.other}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${link(at, "assets/icon-32.png")}">
<link rel="stylesheet" href="${link(at, STYLE_PATH)}">
</head>
<body>
<nav>${anchor(INDEX_PATH[language], words.all)}${anchor(RULES_PATH[language], words.rules)}${other}</nav>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function syntax(help: FunctionHelp, optional: Optional, language: Language): string {
  const names = help.parameters.map(({ name }) => (optional.has(name) ? `[${name}]` : name));
  return `=${help.id}(${names.join(language === "id" ? "; " : ", ")})`;
}

/** The help page of one function in one language. */
function functionPage(help: FunctionHelp, optional: Optional, language: Language): string {
  const words = WORDS[language];
  const parameters = help.parameters.map(
    ({ name, text, example }) => `<dt><code>${escapeHtml(name)}</code></dt>
<dd>${escapeHtml(text[language])}${optional.has(name) ? ` (${words.optional})` : ""}<br>${words.example} <code>${escapeHtml(argumentExample(example, language))}</code></dd>`,
  );
  const body = `<p>${escapeHtml(help.summary[language])}</p>
<h2>${words.syntax}</h2>
<p><code>${escapeHtml(syntax(help, optional, language))}</code></p>
<h2>${words.arguments}</h2>
<dl>${parameters.join("\n")}</dl>
<h2>${words.result}</h2>
<p>${escapeHtml(help.returns[language])}</p>
<h2>${words.examples}</h2>
<ol class="examples">${help.examples.map((example) => exampleSection(help.id, example, language)).join("\n")}</ol>
${help.notes.length > 0 ? `<h2>${words.notes}</h2>\n${list(help.notes, language)}` : ""}`;
  const twin = helpPath(help.id, otherLanguage(language));
  return pageText({ language, at: helpPath(help.id, language), twin, title: help.id, body });
}

/** The list of all functions in one language. */
function indexPage(all: readonly FunctionHelp[], language: Language): string {
  const at = INDEX_PATH[language];
  const entries = all.map(
    ({ id, summary }) =>
      `<dt><a href="${link(at, helpPath(id, language))}"><code>${escapeHtml(id)}</code></a></dt>\n<dd>${escapeHtml(summary[language])}</dd>`,
  );
  return pageText({
    language,
    at,
    twin: INDEX_PATH[otherLanguage(language)],
    title: WORDS[language].title,
    body: `<p>${escapeHtml(WORDS[language].intro)}</p>\n<dl>${entries.join("\n")}</dl>`,
  });
}

/** What holds for every function, in one language. */
function rulesPage(language: Language): string {
  const words = WORDS[language];
  const sections = commonRules.map(({ title, lines }) => `<h2>${escapeHtml(title[language])}</h2>\n${list(lines, language)}`);
  return pageText({
    language,
    at: RULES_PATH[language],
    twin: RULES_PATH[otherLanguage(language)],
    title: words.rules,
    body: `<p>${escapeHtml(words.rulesIntro)}</p>\n${sections.join("\n")}`,
  });
}

/** Every help page by its path below the address the add-in is served from. */
export function helpPages(all: readonly FunctionHelp[], optionalOf: (id: string) => Optional): ReadonlyMap<string, string> {
  const languages: readonly Language[] = ["id", "en"];
  return new Map(
    languages.flatMap((language) => [
      [INDEX_PATH[language], indexPage(all, language)] as const,
      [RULES_PATH[language], rulesPage(language)] as const,
      ...all.map((help) => [helpPath(help.id, language), functionPage(help, optionalOf(help.id), language)] as const),
    ]),
  );
}
