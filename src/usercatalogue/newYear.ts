import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode, FactKind } from "../catalogue/types";
import type { Snapshot } from "../sheet/snapshot";
import { catalogueSheets, codesOfYear } from "./read";
import { sheetValue, describing, documentRows, headOf, yearFigures, type SheetHead, type SheetRow } from "./rows";

/** A catalogue sheet to be written. */
export interface SheetDraft {
  readonly head: SheetHead;
  readonly rows: readonly SheetRow[];
  /** Rows the planner has to look at: their blank targets are marked. */
  readonly year: string | null;
}

/** Newest year up to `year` in which an index has weights; null where it never has any. */
function weightedYear(catalogue: Catalogue, source: string, code: string, year: string): string | null {
  const document = catalogue.documents.find((each) => each.source.id === source);
  const years = (document?.nodes ?? []).flatMap(({ facts }) =>
    facts.filter((fact) => fact.what === "bobot" && fact.canonical && fact.in === code && fact.period <= year).map(({ period }) => period),
  );
  return years.sort().at(-1) ?? null;
}

/** An indicator as it counts in an index, or as it stands alone. */
interface Line {
  readonly node: CatalogueNode;
  readonly index: string | null;
  readonly weight: number | null;
}

/** What an index is made of, with the weights of its newest year. */
function partsOf({ catalogue, source, year }: NewYearRequest, index: string): readonly Line[] {
  const last = weightedYear(catalogue, source, index, year);
  if (last === null) return [];
  return catalogue.components(index, last, source).map((node) => ({
    node,
    index,
    weight: catalogue.fact({ code: node.code, what: "bobot", period: last, in: index, source })?.value ?? null,
  }));
}

/** An index with its components and theirs, each once, from the top down. */
function branch(request: NewYearRequest, top: CatalogueNode): readonly Line[] {
  const lines: Line[] = [{ node: top, index: null, weight: null }];
  const walked = new Set<string>();
  const walk = (index: CatalogueNode): void => {
    if (walked.has(index.code)) return;
    walked.add(index.code);
    for (const part of partsOf(request, index.code)) {
      lines.push(part);
      walk(part.node);
    }
  };
  walk(top);
  return lines;
}

/** Every indicator that the document measured in its newest year of weights (a plan: of targets), in its order; one that counts in several indices once for each. */
function everything(request: NewYearRequest, { source, nodes }: CatalogueDocument): readonly Line[] {
  const parts = nodes.flatMap(({ code }) => partsOf(request, code));
  const newest = newestOf(source.plan ? "target" : "bobot", nodes, request.year);
  // A plan gives money to what has no target too: there is nothing to fill in of that.
  const isOfYear = ({ facts, formula }: CatalogueNode): boolean =>
    facts.some(({ what, period }) => period.slice(0, 4) === newest && (!source.plan || what === "target")) ||
    formula.some(({ years }) => years.includes(newest ?? ""));
  return nodes.flatMap((node): readonly Line[] => {
    const counts = parts.filter((part) => part.node === node);
    // In its own index first: that weight needs no column of its own.
    const sorted = [...counts].sort((a, b) => Number(b.index === node.parent) - Number(a.index === node.parent));
    return sorted.length === 0 && isOfYear(node) ? [{ node, index: null, weight: null }] : sorted;
  });
}

/** Before the year itself, of which an unfinished sheet may already be in use. */
function newestOf(kind: FactKind, nodes: readonly CatalogueNode[], year: string): string | undefined {
  return nodes
    .flatMap(({ facts }) => facts.filter(({ what, canonical, period }) => what === kind && canonical && period < year))
    .map(({ period }) => period.slice(0, 4))
    .sort()
    .at(-1);
}

export interface NewYearRequest {
  /** With the user's own catalogues in it. */
  readonly catalogue: Catalogue;
  /** Built-in document of the indicators. */
  readonly source: string;
  /** An index with everything below it; null for all that the document measures. */
  readonly code: string | null;
  readonly year: string;
  /** The user's catalogue that already adds to the document: the new year is written below its rows. */
  readonly own: CatalogueDocument | null;
  /** The built-in documents alone. */
  readonly builtin: Catalogue;
}

function linesOf(request: NewYearRequest): readonly Line[] | null {
  const { catalogue, source, code } = request;
  if (code !== null) {
    const top = catalogue.node(code, source);
    return top ? branch(request, top) : null;
  }
  const document = catalogue.documents.find((each) => each.source.id === source);
  const lines = document ? everything(request, document) : [];
  return lines.length === 0 ? null : lines;
}

/**
 * The sheet for a new year, of an indicator and everything below it or of all: the weights of the newest year filled in, targets blank
 * except where the document prints one already. What the user's catalogue has of that year stays. Null where there is nothing to carry over.
 */
export function newYearDraft(request: NewYearRequest): SheetDraft | null {
  const { catalogue, source, code, year, own, builtin } = request;
  const lines = linesOf(request);
  if (!lines) return null;
  const typed = own ? documentRows(own, builtin) : [];
  const isOfYear = (row: SheetRow): boolean => row.tahun === Number(year);
  const seen = new Set<string>();
  const added = lines.map(({ node, index, weight }): SheetRow => {
    const known = catalogue.fact({ code: node.code, what: "target", period: year, source });
    const again = seen.has(node.code);
    seen.add(node.code);
    const { kodeLain: _codes, namaLain: _names, definisi: _definition, ...description } = describing(node);
    const within: SheetRow = weight === null ? {} : { bobot: weight, ...(index !== node.parent && { bobotDalam: index! }) };
    if (again) return { kode: node.code, nama: node.name, tahun: Number(year), ...within };
    const target = sheetValue(known);
    const rumus = typed.find((row) => isOfYear(row) && row.kode === node.code)?.rumus;
    return {
      ...description,
      tahun: Number(year),
      ...within,
      ...yearFigures(node, year),
      ...(target !== undefined && { target }),
      ...(rumus !== undefined && { rumus }),
    };
  });
  const earlier = typed.filter((row) => !(isOfYear(row) && seen.has(String(row.kode))));
  const head = own ? headOf(own) : { title: `${code ?? "Katalog"} ${year}`, publisher: "", base: source };
  return { head, rows: [...earlier, ...added], year };
}

/**
 * The sheet of a workbook on which the new year of a document stands already: the one with the most of its indicators, at least half.
 * @param draft what would be written.
 */
export function yearSheet(snapshot: Snapshot, draft: SheetDraft): string | null {
  const wanted = new Set(draft.rows.filter(({ tahun }) => tahun === Number(draft.year)).map(({ kode }) => String(kode)));
  const found = catalogueSheets(snapshot).map((sheet) => {
    const codes = codesOfYear(snapshot, sheet, draft.head.base, draft.year!);
    return { sheet, count: [...wanted].filter((code) => codes.has(code)).length };
  });
  const best = found.sort((a, b) => b.count - a.count)[0];
  // Fewer are the years of a single index, or another catalogue.
  return best && best.count * 2 >= wanted.size ? best.sheet : null;
}
