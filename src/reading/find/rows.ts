import type { Area } from "../../sheet/address";
import { isBlank } from "../../sheet/grid";
import type { CellKind, Cells } from "./cells";
import { fold } from "./fold";
import { isBulleted, readMarker, splitLabel, type Marker } from "./marker";
import type { FoundRow } from "./model";
import { numberingOf } from "./numbering";
import { Outline, type RowSigns } from "./outline";
import type { Columns } from "./columns";
import { isRunning, maySum, sumOf } from "./totalWords";

interface Draft {
  readonly row: number;
  kind: FoundRow["kind"] | "sum";
  readonly level: number;
  readonly parent: number | null;
  readonly key: string;
  readonly label: string;
  readonly groups: readonly string[];
  readonly aggregate: FoundRow["aggregate"];
  readonly figures: boolean;
  readonly filled: number;
  /** A sum that stands where the groups are named: over all of them. */
  readonly overall?: true;
}

const FIGURES: ReadonlySet<CellKind> = new Set<CellKind>(["figure", "year", "error", "missing"]);
const EMPTY = { level: 0, parent: null, key: "", label: "", groups: [], aggregate: null, figures: false, filled: 0 } as const;
const shownText = (value: unknown): string => (typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "");

/** What a body is read with. */
export interface BodyReading {
  readonly cells: Cells;
  /** The rows below the header. */
  readonly body: Area;
  readonly columns: Columns;
  /** Rows that repeat the header. */
  readonly repeats: ReadonlySet<number>;
}

/** The rows of a table with their kind and hierarchy. Cost: one look at every cell. */
export function readFoundRows({ cells, body, columns, repeats }: BodyReading): FoundRow[] {
  const { grid } = cells;
  const right = body.column + body.columns - 1;
  const outline = new Outline();
  const carried = new Map<number, string>();
  const drafts: Draft[] = [];
  let before: Marker | null = null;

  const filledIn = (row: number): number => {
    let filled = 0;
    for (let c = body.column; c <= right; c++) if (cells.kind(row, c) !== "blank") filled++;
    return filled;
  };
  const hasFigures = (row: number): boolean => columns.figures.some((c) => FIGURES.has(cells.kind(row, c)));

  const named = new Set([...columns.keys, ...columns.names]);
  const remarks = columns.contents.flatMap((content, at) => (content === "text" && !named.has(body.column + at) ? [body.column + at] : []));
  const hasRemarks = (row: number): boolean => remarks.some((c) => cells.kind(row, c) !== "blank");

  for (let row = body.row; row < body.row + body.rows; row++) {
    const filled = filledIn(row);
    if (filled === 0) {
      drafts.push({ ...EMPTY, row, kind: "blank" });
      continue;
    }
    if (repeats.has(row)) {
      drafts.push({ ...EMPTY, row, kind: "header" });
      continue;
    }
    if (filled > 2 && numberingOf(grid, row, body.column, right)) {
      drafts.push({ ...EMPTY, row, kind: "numbering" });
      continue;
    }
    const figures = hasFigures(row);
    const name = nameOf(cells, row, columns, before);
    if (figures && name.key === "" && isRunning(fold(name.label))) {
      drafts.push({ ...EMPTY, row, kind: "sum", label: name.label, aggregate: "running", figures, filled });
      continue;
    }
    // "Total" below the names of groups, where no row has a name of its own.
    const over = name.label === "" ? groupSum(cells, row, columns) : null;
    if (over !== null) {
      drafts.push({ ...EMPTY, row, kind: "sum", label: over.label, aggregate: over.aggregate, figures, filled, overall: true });
      continue;
    }
    const sum = maySum(name.label) ? sumOf(fold(name.label)) : null;
    // "Jumlah pengunjung" may be a row as any other: it is a total where nothing else says what kind of row it is.
    if (sum && (sum.sure || (figures && name.key === "" && columns.filledDown.length === 0 && !hasRemarks(row)))) {
      const aggregate = sum.kind === "jumlah" ? "sum" : "mean";
      drafts.push({ ...EMPTY, row, kind: "sum", parent: outline.top(), key: name.key, label: name.label, aggregate, figures, filled });
      continue;
    }
    for (const column of columns.filledDown) {
      const own = grid.text(row, column);
      if (own !== "") carried.set(column, own);
    }
    const groups = columns.filledDown.length === 0 ? EMPTY.groups : columns.filledDown.flatMap((column) => carried.get(column) ?? []);
    const goesOn = name.label === "" && name.marker === null && drafts.length > 0;
    const place = goesOn
      ? outline.beside()
      : outline.place(drafts.length, { marker: name.marker, column: name.column, indent: name.indent, alone: filled === 1 && !figures });
    if (name.marker) before = name.marker;
    const above = goesOn ? lastNamed(drafts) : null;
    drafts.push({
      row,
      kind: "leaf",
      level: place.level,
      parent: place.parent,
      key: name.key === "" ? (above?.key ?? "") : name.key,
      label: name.label === "" ? (above?.label ?? "") : name.label,
      groups,
      aggregate: null,
      figures,
      filled,
    });
  }
  // "Jumlah kasus masuk", "Jumlah kasus selesai": where every row is called a sum none is.
  if (
    drafts.every(({ kind, aggregate }) => kind !== "leaf" && aggregate !== "running") &&
    drafts.filter(({ kind }) => kind === "sum").length > 1
  )
    return withKinds(
      drafts.map((draft) => (draft.kind === "sum" ? { ...draft, kind: "leaf", aggregate: null, parent: null } : draft)),
      columns,
    );
  return withKinds(drafts, columns);
}

/** A total or mean that stands among names that are filled down. */
function groupSum(cells: Cells, row: number, { filledDown }: Columns): { label: string; aggregate: "sum" | "mean" } | null {
  for (const column of filledDown) {
    const label = cells.grid.text(row, column);
    const sum = maySum(label) ? sumOf(fold(label)) : null;
    if (sum?.sure) return { label, aggregate: sum.kind === "jumlah" ? "sum" : "mean" };
  }
  return null;
}

function lastNamed(drafts: readonly Draft[]): Draft | null {
  for (let at = drafts.length - 1; at >= 0; at--) if (drafts[at]!.kind === "leaf") return drafts[at]!;
  return null;
}

interface Named extends Omit<RowSigns, "alone"> {
  readonly key: string;
  readonly label: string;
}

/** A capital with a digit somewhere behind it. */
function isCodeLike(text: string): boolean {
  const capital = text.search(/[A-Z]/);
  return capital >= 0 && /\d/.test(text.slice(capital));
}

/** Key, name and the signs of a row's place. Keys of columns that are filled down say nothing of it. */
function nameOf(cells: Cells, row: number, columns: Columns, before: Marker | null): Named {
  const { grid } = cells;
  let marker: Marker | null = null;
  let column = -1;
  let key = "";
  let label = "";
  let indent = 0;
  for (const c of [...columns.keys, ...columns.names]) {
    const value = grid.value(row, c);
    if (isBlank(value)) continue;
    const text = shownText(value);
    const isName = columns.names.includes(c);
    const isWord = columns.words.includes(c) || (isName && /[a-z]{2}|\s/i.test(text));
    const found: Marker | null = isWord ? null : readMarker(text, before);
    if (found && !isName) {
      // A code over several columns: "1 | 01 | 2.03" is 1.01.2.03, and "2.16 | 2.16.01" the last of them.
      const joins = key !== "" && columns.codes.includes(c) && columns.codes.includes(c - 1);
      if (joins && !text.startsWith(key)) {
        key = `${key}.${text}`;
        const whole = readMarker(key, before);
        if (whole) [marker, column] = [whole, columns.codes[0]!];
        continue;
      }
      key = text;
      if (!columns.filledDown.includes(c)) [marker, column] = [found, c];
      continue;
    }
    if (columns.filledDown.includes(c) && !isName) {
      continue;
    }
    // A name that runs over the key columns, or stands in one of several columns of names.
    if (label === "" || c === columns.label) {
      label = text;
      indent = typeof value === "string" ? /^\s*/.exec(value)![0].length : 0;
      if (marker === null) column = c;
    }
  }
  const split = splitLabel(label);
  if (marker === null && split.marker !== "") {
    marker = readMarker(split.marker.replace(/\.$/, ""), before);
    key = key === "" ? split.marker : key;
  }
  // Beside the number of a row a code says which it is.
  else if (/^\d{1,3}\.?$/.test(key) && isCodeLike(split.marker)) key = split.marker;
  return { marker, column, key, label: split.name, indent: indent + (isBulleted(label) ? 1 : 0) };
}

/**
 * Results below numbered rows ("Nilai Akuntabilitas Kinerja", "Predikat") are no children of the last of them, where no numbered row
 * above has rows without a number below it.
 */
function footFreed(drafts: readonly Draft[]): Draft[] {
  const isKeyed = ({ kind, key }: Draft): boolean => kind === "leaf" && key !== "";
  const last = drafts.reduce((lowest, draft, at) => (isKeyed(draft) ? at : lowest), -1);
  const isBelowKeyed = ({ kind, key, parent }: Draft): boolean =>
    kind === "leaf" && key === "" && parent !== null && isKeyed(drafts[parent]!);
  const keyed = drafts.filter(isKeyed).length;
  if (keyed < 3 || drafts.some((draft, at) => at < last && isBelowKeyed(draft))) return [...drafts];
  const chained = new Set<number>();
  return drafts.map((draft, at) => {
    const isFoot = at > last && (isBelowKeyed(draft) || (draft.kind === "leaf" && draft.parent !== null && chained.has(draft.parent)));
    if (!isFoot) return draft;
    chained.add(at);
    return { ...draft, level: 0, parent: null };
  });
}

function withKinds(found: readonly Draft[], columns: Columns): FoundRow[] {
  const drafts = footFreed(found);
  const parents = new Set(drafts.flatMap(({ kind, parent }) => (kind === "leaf" && parent !== null ? [parent] : [])));
  const first = drafts.findIndex((draft) => draft.kind === "leaf" || draft.kind === "sum");
  const leaves = drafts.filter(({ kind }) => kind === "leaf");
  const keyed = leaves.filter(({ key }) => key !== "").length * 2 > leaves.length;
  // Below the total of numbered rows stand results without a number: "Nilai konversi".
  const lastLeaf = drafts.reduce((last, { kind, key }, at) => (kind === "leaf" && (key !== "" || !keyed) ? at : last), -1);
  // The last group's "Jumlah" stands at the foot as well, over the total of all groups.
  const sums = drafts.flatMap((draft, at) => (draft.kind === "sum" && draft.aggregate === "sum" ? [{ ...draft, at }] : []));
  const isHeading = (parent: number | null): boolean => parent !== null && drafts[parent]!.kind === "leaf" && !drafts[parent]!.figures;
  const summed = new Set(sums.slice(0, -1).flatMap(({ parent }) => (isHeading(parent) ? [parent] : [])));
  const ofGroups = new Set(summed.size > 1 ? sums.slice(0, -1).flatMap(({ parent, at }) => (isHeading(parent) ? [at] : [])) : []);
  // Written out: a copy of all but some of an object's fields costs as much as reading the row.
  const asFound = ({ row, level, parent, key, label, groups, aggregate }: Draft, kind: FoundRow["kind"]): FoundRow => ({
    row,
    kind,
    level,
    parent,
    key,
    label,
    groups,
    aggregate,
  });
  const hasOverall = drafts.some(({ overall }) => overall);
  return drafts.map((row, at): FoundRow => {
    const { figures, filled, kind: drafted } = row;
    if (drafted === "sum") {
      if (row.aggregate === "running") return asFound(row, "total");
      const isSub = (hasOverall && !row.overall) || /^sub/i.test(row.label) || (at !== first && at < lastLeaf) || ofGroups.has(at);
      return isSub ? asFound({ ...row, level: row.parent === null ? 0 : 1 }, "subtotal") : asFound({ ...row, parent: null }, "total");
    }
    if (drafted !== "leaf") return asFound(row, drafted);
    if (parents.has(at)) return asFound(row, figures ? "subtotal" : "heading");
    if (keyed && at > lastLeaf && figures && row.key === "" && row.parent === null && row.groups.length === 0) return asFound(row, "total");
    return asFound(row, columns.figures.length > 0 && !figures && filled === 1 ? "heading" : "leaf");
  });
}
