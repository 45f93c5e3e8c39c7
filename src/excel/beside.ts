import { parseAddress, type Area } from "../sheet/address";
import { supportsExcelApi, supportsExcelApiOnline } from "./run";
import type { BesidePart, CellComment, DefinedName, Run, SheetSnapshot, Snapshot } from "../sheet/snapshot";

/*
 * What a workbook has beside its cells: asked in the two syncs the cells take anyway, the whole workbook's lists in the first, what hangs
 * on a sheet in the second. What an Excel of this user does not know is absent from the Snapshot:
 * - links to other workbooks are told by Excel on the web only (ExcelApiOnline 1.1);
 * - notes, the comments of old, came with ExcelApi 1.18, and the client that is loaded may be older than the Excel around it.
 * Everything else is older than the manifest's ExcelApi 1.11.
 */

/** A thread of comments or a note. */
interface Said {
  readonly text: string;
  readonly at: Excel.Range;
  readonly replies: Excel.CommentReplyCollection | null;
}

/** Comments are asked twice: where they stand and what was answered is not told by their list. */
interface AskedComments {
  readonly threads: Excel.CommentCollection;
  readonly notes: Excel.NoteCollection | null;
}

/** What is queued in the first sync. */
interface AskedBook {
  readonly names: Excel.NamedItemCollection;
  readonly comments: AskedComments;
  readonly links: Excel.LinkedWorkbookCollection | null;
  /** What add-ins keep in the workbook; ours only, Excel tells of no others. */
  readonly settings: Excel.SettingCollection;
}

/** What is queued for a sheet in the second. */
interface AskedSheet {
  readonly names: Excel.NamedItemCollection;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** The parts as they are read; one that is absent could not be. */
interface BesideBook {
  readonly names?: readonly DefinedName[];
  readonly comments?: ReadonlyMap<string, readonly CellComment[]>;
  readonly links?: readonly string[];
  readonly settings?: Snapshot["settings"];
}

export type BesideSheet = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns"> & { readonly names?: readonly DefinedName[] };

const askNames = ({ names }: Excel.Workbook | Excel.Worksheet): Excel.NamedItemCollection =>
  names.load("items/name,items/formula,items/scope");

const askComments = (workbook: Excel.Workbook): AskedComments => ({
  threads: workbook.comments.load("items/content"),
  notes: supportsExcelApi("1.18") && "notes" in workbook ? workbook.notes.load("items/content") : null,
});

const askLinks = ({ linkedWorkbooks }: Excel.Workbook): Excel.LinkedWorkbookCollection => linkedWorkbooks.load("items/id");

const askSettings = ({ settings }: Excel.Workbook): Excel.SettingCollection => settings.load("items/key,items/value");

const tellsLinks = (): boolean => supportsExcelApiOnline("1.1");

export function askBook(workbook: Excel.Workbook): AskedBook {
  return {
    names: askNames(workbook),
    comments: askComments(workbook),
    links: tellsLinks() ? askLinks(workbook) : null,
    settings: askSettings(workbook),
  };
}

/** Where the comments stand and what was answered. */
export function askWhere({ threads, notes }: AskedComments): readonly Said[] {
  return [
    ...threads.items.map((each) => ({
      text: each.content,
      at: each.getLocation().load("address"),
      replies: each.replies.load("items/content"),
    })),
    ...(notes?.items ?? []).map((each) => ({ text: each.content, at: each.getLocation().load("address"), replies: null })),
  ];
}

/** @param content what is read of the sheet; where that is a null object the questions are passed over. */
export function askSheet(sheet: Excel.Worksheet, content: Excel.Range): AskedSheet {
  return {
    names: askNames(sheet),
    rows: content.getRowProperties({ rowHidden: true }),
    columns: content.getColumnProperties({ columnHidden: true }),
  };
}

/** Excel's own names: print areas, titles and filters. In a file they begin with `_xlnm.`. */
const OWN = /^(?:_xlnm\.|_FilterDatabase$|Print_(?:Area|Titles)$)/i;

/** @param sheet whose names they are; null for the workbook's, among which Excel also lists those of sheets. */
function namesOf({ items }: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  return items
    .filter(({ name, scope }) => !OWN.test(name) && (sheet !== null || scope === "Workbook"))
    .map(({ name, formula }) => ({ name, formula: String(formula), sheet }));
}

/** Runs of the hidden ones, the first standing in row or column `first`. */
function hiddenRuns(hidden: readonly (boolean | undefined)[], first: number): Run[] {
  const runs: { first: number; last: number }[] = [];
  hidden.forEach((isHidden, index) => {
    if (!isHidden) return;
    const at = first + index;
    const before = runs.at(-1);
    if (before?.last === at - 1) before.last = at;
    else runs.push({ first: at, last: at });
  });
  return runs;
}

/** @param place the first cell that was read; undefined for an empty sheet. */
function hiddenOf({ rows, columns }: AskedSheet, place: Place | undefined): BesideSheet {
  return {
    hiddenRows: place
      ? hiddenRuns(
          rows.value.map(({ rowHidden }) => rowHidden),
          place.row,
        )
      : [],
    hiddenColumns: place
      ? hiddenRuns(
          columns.value.map(({ columnHidden }) => columnHidden),
          place.column,
        )
      : [],
  };
}

type Place = Pick<Area, "row" | "column">;

export function besideSheet(asked: AskedSheet, sheet: string, place: Place | undefined): BesideSheet {
  return { ...hiddenOf(asked, place), names: namesOf(asked.names, sheet) };
}

function commentsOf(said: readonly Said[]): ReadonlyMap<string, readonly CellComment[]> {
  const bySheet = new Map<string, { readonly area: Area; readonly comment: CellComment }[]>();
  for (const { text, at, replies } of said) {
    const { sheet, address } = sheetAndAddress(at.address);
    const area = parseAddress(address);
    if (!area) continue;
    if (!bySheet.has(sheet)) bySheet.set(sheet, []);
    const answers = (replies?.items ?? []).map(({ content }) => content);
    bySheet.get(sheet)!.push({ area, comment: { address, text: [text, ...answers].join("\n") } });
  }
  return new Map(
    Array.from(bySheet, ([sheet, comments]) => {
      const ordered = comments.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
      return [sheet, ordered.map(({ comment }) => comment)];
    }),
  );
}

/** "'TW I'!B2" taken apart. */
function sheetAndAddress(address: string): { readonly sheet: string; readonly address: string } {
  const cut = address.lastIndexOf("!");
  const name = address.slice(0, cut);
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name, address: address.slice(cut + 1) };
}

/** As a file has them; absent where there are none. */
function settingsOf({ items }: Excel.SettingCollection): Pick<BesideBook, "settings"> {
  return items.length === 0 ? {} : { settings: Object.fromEntries(items.map(({ key, value }) => [key, JSON.stringify(value)])) };
}

export function besideBook({ names, links, settings }: AskedBook, said: readonly Said[]): BesideBook {
  return {
    names: namesOf(names, null),
    comments: commentsOf(said),
    ...(links && { links: links.items.map(({ id }) => id) }),
    ...settingsOf(settings),
  };
}

/**
 * The same where the whole could not be read at once: each part by itself, so that one that Excel does not give costs no other. What
 * fails is told in `unread`.
 */
export class BesideOneByOne {
  readonly unread = new Set<BesidePart>();
  constructor(private readonly context: Excel.RequestContext) {}

  async book(): Promise<BesideBook> {
    const { workbook } = this.context;
    const names = await this.read(
      "names",
      () => askNames(workbook),
      (asked) => namesOf(asked, null),
    );
    const asked = await this.read(
      "comments",
      () => askComments(workbook),
      (comments) => comments,
    );
    const comments = asked && (await this.read("comments", () => askWhere(asked), commentsOf));
    const links = tellsLinks()
      ? await this.read(
          "links",
          () => askLinks(workbook),
          ({ items }) => items.map(({ id }) => id),
        )
      : undefined;
    const settings = await this.read("settings", () => askSettings(workbook), settingsOf);
    return { ...(names && { names }), ...(comments && { comments }), ...(links && { links }), ...settings };
  }

  async sheet(sheet: Excel.Worksheet, content: Excel.Range, place: Place | undefined): Promise<BesideSheet> {
    const names = await this.read(
      "names",
      () => askNames(sheet),
      (asked) => namesOf(asked, sheet.name),
    );
    const hidden = await this.read(
      "hidden",
      () => askSheet(sheet, content),
      (asked) => hiddenOf(asked, place),
    );
    return { ...hidden, ...(names && { names }) };
  }

  private async read<A, T>(part: BesidePart, ask: () => A, read: (asked: A) => T): Promise<T | undefined> {
    try {
      const asked = ask();
      await this.context.sync();
      return read(asked);
    } catch {
      // Not swallowed: the Snapshot says that this part is not known.
      this.unread.add(part);
      return undefined;
    }
  }
}

/** The sheets with what they have beside their cells, and the workbook around them. */
export function withBeside(
  snapshot: Pick<Snapshot, "decimalSeparator">,
  sheets: readonly { readonly sheet: SheetSnapshot; readonly beside: BesideSheet }[],
  { names, comments, links, settings }: BesideBook,
): Snapshot {
  return {
    ...snapshot,
    sheets: sheets.map(({ sheet, beside: { hiddenRows, hiddenColumns } }) => ({
      ...sheet,
      ...(hiddenRows && { hiddenRows }),
      ...(hiddenColumns && { hiddenColumns }),
      ...(comments && { comments: comments.get(sheet.name) ?? [] }),
    })),
    ...(names && { names: [...names, ...sheets.flatMap(({ beside }) => beside.names ?? [])] }),
    ...(links && { links }),
    ...(settings && { settings }),
  };
}
