import type { Catalogue } from "../catalogue/catalogue";
import { plainPrinted } from "../catalogue/plainPrinted";
import { withoutPlans } from "../catalogue/plans";
import type { CatalogueNode } from "../catalogue/types";
import type { Message } from "../language/message";
import { chartId, type Part, type Passage, type WordDocument } from "../docx/document";
import { fail, ok, type Result } from "../language/result";
import { buildTable, tableKinds, type TableKind } from "../tables";
import { budgetYears } from "../tables/budget";
import type { WorkbookTables } from "../tables/kind";
import { allNodes, codeAndName, hasFigures } from "../tables/labels";
import { ownYearFacts } from "../reading/indicators/ownYear";
import type { ReadFact } from "../reading/indicators/recognised";
import { analysisOf, contradiction } from "./analysis";
import { annex } from "./annex";
import { calculation } from "./calculation";
import { indicatorFigures } from "./figures";
import { analysis, chapters } from "./messages";
import type { LaporanFigures } from "./request";

export interface LaporanRequest extends Omit<LaporanFigures, "facts"> {
  /** Figures found in a workbook; those of the year come before the catalogue's. May be empty. */
  readonly facts: readonly ReadFact[];
  /** Where the figures come from, as it is told: the name of a file, the workbook that is open, or null for the catalogue alone. */
  readonly file: string | typeof OPEN_WORKBOOK | null;
}

/** The workbook beside the pane: it need not have a name yet. */
export const OPEN_WORKBOOK = Symbol("the workbook that is open");

/** How many of the kinds of table have been drawn. */
export interface LaporanProgress {
  readonly done: number;
  readonly of: number;
}

type TablePart = Extract<Part, { kind: "table" }>;
type Chapter = NonNullable<TableKind["chapter"]> | "indicator";

/** A table of the report and the indicator it is of. */
interface Placed {
  readonly node: CatalogueNode;
  readonly chapter: Chapter;
  readonly part: TablePart;
}

/** Every table there is for the year, as values: a document does not calculate. Says after each kind how far it is. */
function* tablesOf(request: LaporanRequest): Generator<LaporanProgress, Result<readonly Placed[]>> {
  const { catalogue, facts, year, language, workbook, money } = request;
  const own = ownYearFacts(facts, year, catalogue).facts;
  const placed: Placed[] = [];
  // What is planned for years to come is of another report.
  const reported = withoutPlans(catalogue);
  for (const [at, kind] of tableKinds.entries()) {
    for (const node of kind.indicators(catalogue, year, own, workbook)) {
      if (!reported.node(node.code)) continue;
      const built = buildTable(kind.id, {
        catalogue,
        facts,
        year,
        language,
        indicator: node.code,
        mode: "value",
        ...(workbook && { workbook }),
        ...(money && { money }),
      });
      if (!built.ok) return built;
      const part: TablePart = { kind: "table", id: `${kind.id} ${node.code}`, block: built.value };
      placed.push({ node, chapter: kind.chapter ?? "indicator", part });
    }
    yield { done: at + 1, of: tableKinds.length };
  }
  return ok(placed);
}

/** "Tabel 1, Tabel 2, dan Tabel 3" */
function listed(numbers: readonly Passage[]): Passage[] {
  const last = numbers.length - 1;
  const between = (at: number): Passage => (at < last ? ", " : last > 1 ? chapters.lastOfMany() : chapters.lastOfTwo());
  return numbers.flatMap((number, at): Passage[] => (at === 0 ? [number] : [between(at), number]));
}

const chartsOf = ({ id, block }: TablePart): readonly string[] => (block.charts ?? []).map((_, at) => chartId(id, at));

/** A sentence that ends in the numbers of tables and their charts: "... disajikan dalam Tabel 1 dan Tabel 2, serta digambarkan dalam Grafik 1." */
function referring(key: string, sentence: Message, tables: readonly TablePart[]): Part[] {
  if (tables.length === 0) return [];
  const charts = tables.flatMap(chartsOf);
  const drawn: readonly Passage[] = charts.length === 0 ? [] : [chapters.drawnIn(), ...listed(charts.map((chart) => ({ chart })))];
  const runs: readonly Passage[] = [sentence, ...listed(tables.map(({ id }) => ({ table: id }))), ...drawn, "."];
  return [{ kind: "paragraph", key: `${key} tabel`, runs }];
}

const paragraph = (key: string, sentences: readonly Message[]): Part[] =>
  sentences.length === 0
    ? []
    : [{ kind: "paragraph", key, runs: sentences.flatMap((each, at): Passage[] => (at === 0 ? [each] : [" ", each])) }];

/** Where an indicator is reported under another one's head. */
const isPart = ({ level }: CatalogueNode): boolean => level === "komponen";

/** The section of one indicator: what it is, how it is calculated, what came of it, its tables, room for what only people know. */
function section(node: CatalogueNode, tables: readonly TablePart[], figures: LaporanFigures): Part[] {
  const own = indicatorFigures(node, figures);
  const indicator = codeAndName(node);
  return [
    { kind: "heading", level: isPart(node) ? 4 : 3, key: `${node.code} judul`, text: indicator },
    ...(node.definition === null
      ? []
      : [{ kind: "paragraph", key: `${node.code} definisi`, runs: [plainPrinted(node.definition)] } as const]),
    ...calculation(own, figures).flatMap((each, at) => paragraph(`${node.code} hitungan ${at + 1}`, [each])),
    ...paragraph(`${node.code} analisis`, analysisOf(own, figures)),
    ...contradiction(own).map((text) => ({ kind: "hint", key: `${node.code} beda`, text }) as const),
    ...referring(node.code, analysis.shownIn(), tables),
    ...tables,
    ...(isPart(node) ? [] : [{ kind: "hint", key: `${node.code} lanjutan`, text: chapters.nextSteps({ indicator }) } as const]),
  ];
}

/** Indicators with figures of the year, perspectives and the organisation apart: these are the overview's. */
function reportedNodes({ catalogue, facts, year }: LaporanFigures, placed: readonly Placed[]): CatalogueNode[] {
  const withTable = new Set(placed.flatMap(({ node, chapter }) => (chapter === "indicator" ? [node] : [])));
  return allNodes(catalogue).filter(
    (node) => withTable.has(node) || (!["perspektif", "organisasi"].includes(node.level) && hasFigures(node, year, facts)),
  );
}

/** Years there is a draft of, newest last. A workbook may have figures, or money only, of a year that the catalogue has none of. */
export function reportedYears(catalogue: Catalogue, facts: readonly ReadFact[] = [], workbook?: WorkbookTables): readonly string[] {
  const hasTables = (year: string): boolean => tableKinds.some((kind) => kind.indicators(catalogue, year, facts).length > 0);
  return [...new Set([...catalogue.years().filter(hasTables), ...budgetYears(workbook)])].sort();
}

const sourceOf = (file: LaporanRequest["file"]): Message =>
  file === null ? chapters.fromCatalogue() : file === OPEN_WORKBOOK ? chapters.fromWorkbook() : chapters.fromFile({ file });

/**
 * Chapters II and III of a Laporan Kinerja as a draft: every table there is for the year, and for each indicator its definition, how it
 * is calculated, with its figures, and what they say. What only people know (activities, obstacles) is left to them, and said to be.
 * Fails with a sentence where there is no figure of the year. It takes a second or more: who shows it draws step by step, and may stop.
 */
export function* laporanSteps(request: LaporanRequest): Generator<LaporanProgress, Result<WordDocument>> {
  const { catalogue, year, language, file } = request;
  const tables = yield* tablesOf(request);
  if (!tables.ok) return tables;
  const own = ownYearFacts(request.facts, year, catalogue).facts;
  const figures: LaporanFigures = { catalogue, year, language, facts: own, ...(request.workbook && { workbook: request.workbook }) };
  const nodes = reportedNodes(figures, tables.value);
  if (nodes.length === 0 && !budgetYears(request.workbook).includes(year))
    return fail("#N/A", chapters.nothing({ year, years: { items: reportedYears(catalogue, request.facts, request.workbook), join: "," } }));
  const of = (chapter: Chapter, node?: CatalogueNode): TablePart[] =>
    tables.value.filter((each) => each.chapter === chapter && (node === undefined || each.node === node)).map(({ part }) => part);
  const chapter = (key: string, head: Message, sentence: Message, own: readonly TablePart[]): Part[] =>
    own.length === 0 ? [] : [{ kind: "heading", level: 2, key: `${key} judul`, text: head }, ...referring(key, sentence, own), ...own];
  const planning = of("planning");
  return ok({
    title: chapters.title({ year }),
    parts: [
      { kind: "title", key: "judul", text: chapters.title({ year }) },
      { kind: "hint", key: "asal angka", text: chapters.made({ from: sourceOf(file) }) },
      { kind: "contents", key: "daftar isi", of: "headings", text: chapters.contents() },
      { kind: "contents", key: "daftar tabel", of: "tables", text: chapters.tables() },
      ...(tables.value.some(({ part }) => chartsOf(part).length > 0)
        ? [{ kind: "contents", key: "daftar grafik", of: "charts", text: chapters.charts() } as const]
        : []),
      { kind: "hint", key: "nomor halaman", text: chapters.pages() },
      { kind: "heading", level: 1, key: "bab 2 judul", text: chapters.planning() },
      ...referring("bab 2", chapters.planned({ year }), planning),
      ...planning,
      { kind: "heading", level: 1, key: "bab 3 judul", text: chapters.accountability() },
      ...chapter("ikhtisar", chapters.overview(), chapters.summary({ year }), of("overview")),
      // In a year of money only no indicator is reported.
      ...(nodes.length > 0 ? [{ kind: "heading", level: 2, key: "indikator judul", text: chapters.indicators() } as const] : []),
      ...nodes.flatMap((node) => section(node, of("indicator", node), figures)),
      ...chapter("data", chapters.data(), analysis.dataShownIn(), of("data")),
      ...annex(catalogue),
    ],
  });
}

/** The draft in one go. */
export function laporan(request: LaporanRequest): Result<WordDocument> {
  const steps = laporanSteps(request);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
