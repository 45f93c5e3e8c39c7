import {
  AlignmentType,
  Bookmark,
  BuilderElement,
  Document,
  FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SimpleField,
  StringValueElement,
  TextRun,
  type ISectionOptions,
} from "docx";
import { say } from "../language/say";
import type { Language } from "../language/text";
import type { BlockChart } from "../layout/chart";
import { openPackage, type Package } from "../ooxml/package";
import { withIdsFrom } from "./bookmarks";
import { chartHeight, ChartRun, looseChart, withCharts, type DocumentChart } from "./charts";
import { captionsCode, HEADINGS_CODE, LISTS, withLists } from "./contents";
import { bookmarkOf, controlsOf, shortKey, tagOf, withMarks } from "./controls";
import { chartId, type Part, type Passage, type WordDocument } from "./document";
import { word } from "./messages";
import { keepKeys } from "./keys";
import { tableTexts, wordTable } from "./table";

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_418 } as const;
/** Of the lines of an upright page. */
const LINE = PAGE.width - 2 * PAGE.margin;
/** Of a chart's frame, which is drawn half outside it. */
const CHART_EDGES = 40;
/** Above and below a chart, its caption among it. */
const BESIDE_CHART = 1_200;
/** Characters an upright page has room for; a wider table gets a page on its side. */
const UPRIGHT = { characters: 150, columns: 10 } as const;

type TablePart = Extract<Part, { kind: "table" }>;

const isWide = ({ block }: TablePart): boolean =>
  block.columns.reduce((sum, { characters }) => sum + characters, 0) > UPRIGHT.characters || block.columns.length > UPRIGHT.columns;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** Of what a control is called, which Word shows above it. */
const LONGEST_NAME = 60;

/** A content control of Word's around what is written. */
class Control extends FileChild {
  constructor(key: string, name: string, children: readonly FileChild[]) {
    super("w:sdt");
    // As a piece from Word's gallery, which a table of contents is too: in any other control LibreOffice (7.4) shows the code of a field
    // that stands in the first paragraph instead of its number.
    const gallery = new BuilderElement({ name: "w:docPartObj", children: [new StringValueElement("w:docPartGallery", "Quick Parts")] });
    const properties = [new StringValueElement("w:alias", name), new StringValueElement("w:tag", tagOf(key)), gallery];
    this.root.push(new BuilderElement({ name: "w:sdtPr", children: properties }), new BuilderElement({ name: "w:sdtContent", children }));
  }
}

type Said = Exclude<Passage, { readonly table: string } | { readonly chart: string }>;

const isSaid = (run: Passage): run is Said => typeof run === "string" || !("table" in run || "chart" in run);

function keyOf(part: Part): string | undefined {
  const key = part.kind === "table" ? part.id : part.key;
  return key === undefined ? undefined : shortKey(key);
}

class Writer {
  /** What number each table and each chart has, known before the text that refers to it is written. */
  private readonly numbers: ReadonlyMap<string, number>;
  /** In the order they stand. */
  readonly charts: DocumentChart[] = [];

  constructor(
    parts: readonly Part[],
    private readonly language: Language,
  ) {
    const tables = parts.filter((part) => part.kind === "table");
    const charts = tables.flatMap(({ id, block }) => (block.charts ?? []).map((_, at) => chartId(id, at)));
    this.numbers = new Map(
      [...tables.map(({ id }) => id), ...charts].map((id, at) => [id, at < tables.length ? at + 1 : at - tables.length + 1]),
    );
  }

  private text(of: Said): string {
    return typeof of === "string" ? of : say(of, this.language);
  }

  private numberOf(id: string): number {
    const number = this.numbers.get(id);
    if (number === undefined) throw new Error(`The text refers to "${id}", which is not in the document.`);
    return number;
  }

  /** What a reader knows the part by. */
  private nameOf(part: Part): string {
    const words = {
      table: () => (part.kind === "table" ? tableTexts(part.block, this.language).caption : ""),
      paragraph: () => (part.kind === "paragraph" ? part.runs.map((run) => (isSaid(run) ? this.text(run) : "")).join("") : ""),
      list: () => (part.kind === "list" ? this.text(part.items[0] ?? "") : ""),
      text: () => ("text" in part ? this.text(part.text) : ""),
    };
    const said = words[part.kind === "table" || part.kind === "paragraph" || part.kind === "list" ? part.kind : "text"]().trim();
    return said.length <= LONGEST_NAME ? said : `${said.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
  }

  private run(run: Passage): TextRun | SimpleField {
    if (isSaid(run)) return new TextRun(this.text(run));
    const [id, label] = "table" in run ? [run.table, word.table()] : [run.chart, word.chart()];
    return new SimpleField(`REF ${bookmarkOf(id)} \\h`, `${say(label, this.language)} ${this.numberOf(id)}`);
  }

  /** "Tabel 3. Capaian ...": the number is a field of Word's own, so that it counts on when tables are put in or taken out. */
  private caption(id: string, of: "table" | "chart", caption: string): Paragraph {
    const number = this.numberOf(id);
    const label = say(word[of](), this.language);
    return new Paragraph({
      style: "Caption",
      // That of a chart stands below it.
      keepNext: of === "table",
      children: [
        new Bookmark({
          id: bookmarkOf(id),
          children: [new TextRun(`${label} `), new SimpleField(`SEQ ${label} \\* ARABIC`, String(number))],
        }),
        new TextRun(`. ${caption}`),
      ],
    });
  }

  private table(part: TablePart): FileChild[] {
    const texts = tableTexts(part.block, this.language);
    const width = (isWide(part) ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
    return [
      this.caption(part.id, "table", texts.caption),
      wordTable(texts, part.block, width),
      ...texts.notes.map((note) => new Paragraph({ text: note, style: "CapaianCatatan" })),
      ...(part.block.charts ?? []).flatMap((chart, at) => this.chart(part, chart, at)),
      // The next section begins on a page of its own.
      ...(isWide(part) ? [] : [new Paragraph({ text: "" })]),
    ];
  }

  private chart(part: TablePart, chart: BlockChart, at: number): Paragraph[] {
    const mark = `grafik ${this.charts.push({ mark: `grafik ${this.charts.length + 1}`, chart: looseChart(part.block, chart, this.language) })}`;
    const height = chartHeight(chart, (isWide(part) ? PAGE.width : PAGE.height) - 2 * PAGE.margin - BESIDE_CHART);
    const drawn = new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160, after: 0 },
      children: [new ChartRun(chart, { mark, id: this.charts.length, width: LINE - CHART_EDGES, height })],
    });
    return [drawn, this.caption(chartId(part.id, at), "chart", chart.title)];
  }

  private listCode(of: Extract<Part, { kind: "contents" }>["of"]): string {
    return of === "headings" ? HEADINGS_CODE : captionsCode(say(of === "tables" ? word.table() : word.chart(), this.language));
  }

  part(part: Part): FileChild[] {
    const written = this.written(part);
    const key = keyOf(part);
    return key === undefined ? written : [new Control(key, this.nameOf(part), written)];
  }

  private written(part: Part): FileChild[] {
    switch (part.kind) {
      case "title":
        return [new Paragraph({ text: this.text(part.text), heading: HeadingLevel.TITLE })];
      case "heading":
        return [
          new Paragraph({
            heading: HEADINGS[part.level],
            keepNext: true,
            // The list of headings refers to it.
            children:
              part.key === undefined
                ? [new TextRun(this.text(part.text))]
                : [new Bookmark({ id: bookmarkOf(part.key), children: [new TextRun(this.text(part.text))] })],
          }),
        ];
      case "paragraph":
        return [new Paragraph({ style: "CapaianIsi", children: part.runs.map((run) => this.run(run)) })];
      case "contents":
        return [
          new Paragraph({ text: this.text(part.text), style: "TOCHeading", keepNext: true }),
          new Paragraph({
            children: [new SimpleField(this.listCode(part.of), "")],
          }),
        ];
      case "hint":
        return [new Paragraph({ text: this.text(part.text), style: "CapaianPetunjuk" })];
      case "list":
        return part.items.map((item) => new Paragraph({ text: this.text(item), bullet: { level: 0 } }));
      case "table":
        return this.table(part);
    }
  }
}

/** Parts that stand on pages of the same direction, in the document's order. */
function runsOfPages(parts: readonly Part[]): { readonly wide: boolean; readonly parts: readonly Part[] }[] {
  const pages: { readonly wide: boolean; readonly parts: Part[] }[] = [];
  for (const part of parts) {
    const wide = part.kind === "table" && isWide(part);
    const last = pages[pages.length - 1];
    if (last?.wide === wide) last.parts.push(part);
    else pages.push({ wide, parts: [part] });
  }
  return pages;
}

const STYLES = [
  { id: "CapaianIsi", name: "Capaian Isi", size: 22, after: 120, alignment: AlignmentType.BOTH },
  { id: "CapaianPetunjuk", name: "Capaian Petunjuk", size: 20, after: 120, italics: true },
  { id: "CapaianSel", name: "Capaian Sel", size: 16, after: 0 },
  { id: "CapaianKepala", name: "Capaian Kepala", size: 14, after: 0, bold: true },
  { id: "CapaianCatatan", name: "Capaian Catatan", size: 14, after: 40, before: 40, italics: true },
] as const satisfies readonly {
  id: string;
  name: string;
  size: number;
  after: number;
  before?: number;
  bold?: boolean;
  italics?: boolean;
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}[];

const pageOf = (width: number, height: number, turned: string): string =>
  `<w:pgSz w:w="${width}" w:h="${height}"${turned}/>` +
  `<w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="708" w:footer="708" w:gutter="0"/>`;

/** What a section says of its pages. */
export const PORTRAIT = pageOf(PAGE.width, PAGE.height, "");
export const LANDSCAPE = pageOf(PAGE.height, PAGE.width, ' w:orient="landscape"');

/**
 * The paragraph that ends a section, one point high: as high as a line it would fall off a page that a table fills, and leave a blank one.
 */
export const sectionEnd = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;

const SECTION_END = /<w:p><w:pPr>(<w:sectPr(?=[\s>])(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/g;
const withLowBreaks = (body: string): string => body.replace(SECTION_END, (_, section: string) => sectionEnd(section));

export interface WrittenDocx {
  readonly bytes: Uint8Array;
  /** Keys of the tables that stand on pages of their own, turned on their side. */
  readonly wide: ReadonlySet<string>;
}

/** The part of a .docx file that holds its text. */
export const BODY = "word/document.xml";

/** The part that holds the styles of its text. */
const LOOKS = "word/styles.xml";

/** The text with what its lists of headings and tables show. */
export function bodyWithLists(pack: Package, body: string): string {
  return withLists(body, { styles: pack.has(LOOKS) ? pack.read(LOOKS) : "", width: LINE });
}

/** With what the library cannot write, and the marks of what was written, which are known only now. */
function finished(bytes: Uint8Array, charts: readonly DocumentChart[]): Uint8Array {
  const pack = openPackage(bytes);
  const text = withCharts(pack, BODY, withLowBreaks(pack.read(BODY)), charts);
  const body = withMarks(withIdsFrom(1, bodyWithLists(pack, text)));
  pack.put(BODY, body);
  keepKeys(
    pack,
    controlsOf(body).map(({ key }) => key),
  );
  return pack.bytes();
}

const BLACK = { color: "000000", font: "Arial" } as const;

/**
 * A document as the bytes of a .docx file. Headings, captions and numbers are Word's own styles and fields, so a table of contents and
 * a list of tables can be made from them.
 */
export async function writeDocx({ title, parts }: WordDocument, language: Language): Promise<WrittenDocx> {
  const writer = new Writer(parts, language);
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [`${say(word.page(), language)} `, PageNumber.CURRENT] })],
      }),
    ],
  });
  const document = new Document({
    title: say(title, language),
    creator: "Capaian",
    styles: {
      default: {
        document: { run: { font: "Arial", size: 22, language: { value: language === "id" ? "id-ID" : "en-US" } } },
        title: { run: { ...BLACK, size: 32, bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } } },
        heading1: { run: { ...BLACK, size: 28, bold: true }, paragraph: { spacing: { before: 360, after: 160 } } },
        heading2: { run: { ...BLACK, size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 120 } } },
        heading4: { run: { ...BLACK, size: 22, bold: true, italics: true }, paragraph: { spacing: { before: 160, after: 60 } } },
        // Not stretched to the margin: figures and formulas in a row leave gaps then.
        listParagraph: { run: { size: 22 }, paragraph: { spacing: { after: 120 } } },
        heading3: { run: { ...BLACK, size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
      paragraphStyles: [
        {
          id: "Caption",
          name: "caption",
          basedOn: "Normal",
          next: "Normal",
          quickFormat: true,
          run: { bold: true, size: 20 },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80 } },
        },
        {
          id: "TOCHeading",
          name: "TOC Heading",
          basedOn: "Normal",
          next: "Normal",
          run: { bold: true, size: 28 },
          paragraph: { spacing: { before: 360, after: 160 } },
        },
        ...LISTS.entries.map(({ id, name, left, bold }) => ({
          id,
          name,
          basedOn: "Normal",
          next: "Normal",
          run: { bold },
          paragraph: {
            indent: { left, right: LISTS.right },
            spacing: { after: 60 },
          },
        })),
        ...STYLES.map(({ id, name, size, ...look }) => ({
          id,
          name,
          basedOn: "Normal",
          quickFormat: true,
          run: { size, ...("bold" in look && { bold: true }), ...("italics" in look && { italics: true }) },
          paragraph: {
            spacing: { after: look.after, ...("before" in look && { before: look.before }) },
            ...("alignment" in look && { alignment: look.alignment }),
          },
        })),
      ],
    },
    sections: runsOfPages(parts).map(({ wide, parts: own }): ISectionOptions => ({
      properties: {
        page: {
          // The library turns the sizes of a page that lies on its side itself.
          size: { width: PAGE.width, height: PAGE.height, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
        },
      },
      footers: { default: footer },
      children: own.flatMap((part) => writer.part(part)),
    })),
  });
  const wide = new Set(parts.flatMap((part) => (part.kind === "table" && isWide(part) ? [shortKey(part.id)] : [])));
  return { bytes: finished(new Uint8Array(await Packer.toArrayBuffer(document)), writer.charts), wide };
}
