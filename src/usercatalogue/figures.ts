import type { CatalogueDocument, Printing, FactKind } from "../catalogue/types";
import { decimalPlaces, sumExact, sumTolerance } from "../numbers";
import { headText, TW_COLUMNS, type ColumnId } from "./columns";
import { says } from "./messages";
import type { Draft } from "./nodes";
import { firstFigure, type CatalogueRow } from "./row";

interface Weight {
  readonly code: string;
  readonly row: CatalogueRow;
  readonly index: string;
  readonly year: string;
  readonly value: number;
}

/** The index a row's weight counts in. */
function indexOfRow(row: CatalogueRow, draft: Draft): string | null {
  return row.bobotDalam ?? draft.fields.induk ?? draft.base?.parent ?? null;
}

/** Units whose targets are always numbers; an opinion or predicate may be a word ("WTP", "BB"). */
const COUNTED = /^(?:persen|%|indeks|skala|orang|rupiah|rasio|rp)/i;

function weightOf(row: CatalogueRow, draft: Draft, year: string): Printing | null {
  const figure = row.cells.figure("bobot", { unit: "persen" });
  if (figure?.value == null) return null;
  const index = indexOfRow(row, draft);
  if (index === null) {
    row.cells.problem("bobot", says.weightNowhere({ code: draft.code, parent: headText("induk"), within: headText("bobotDalam") }));
    return null;
  }
  if (figure.value <= 0 || figure.value > 100) {
    row.cells.problem("bobot", says.weightOutside({ code: draft.code, found: figure.printed }));
    return null;
  }
  return { what: "bobot", period: year, value: figure.value, printed: figure.printed, line: row.cells.row + 1, canonical: true, in: index };
}

/** Whether a document prints the very word as a figure of the indicator: "Sangat baik" as the target of an index. */
function isPrintedWord(text: string | null, { code }: Draft, builtin: readonly CatalogueDocument[]): boolean {
  return builtin.some(({ nodes }) =>
    nodes.some((node) => node.code === code && node.facts.some(({ value, printed }) => value === null && printed === text)),
  );
}

function figuresOf(row: CatalogueRow, draft: Draft, year: string, builtin: readonly CatalogueDocument[]): readonly Printing[] {
  const unit = draft.base?.unit ?? draft.fields.satuan ?? "";
  const scale = draft.base?.scale ?? draft.fields.skala ?? undefined;
  const columns: readonly (readonly [ColumnId, FactKind, string])[] = [
    ["target", "target", year],
    ...TW_COLUMNS.map((id, at) => [id, "target", `${year}-TW${at + 1}`] as const),
    ["realisasi", "realisasi", year],
  ];
  const words = !COUNTED.test(unit) || draft.base?.facts.some((fact) => fact.what === "target" && fact.value === null);
  return columns.flatMap(([id, what, period]) => {
    const figure = row.cells.figure(id, { unit, scale }, words || isPrintedWord(row.cells.text(id), draft, builtin));
    if (figure === null) return [];
    if (unit === "persen" && figure.value !== null && figure.value > 0 && figure.value <= 1) {
      row.cells.note(id, says.smallPercent({ header: headText(id), code: draft.code, value: figure.value, meant: figure.value * 100 }));
    }
    if (scale !== undefined && figure.value !== null && figure.value > scale) {
      row.cells.problem(id, says.aboveScale({ header: headText(id), code: draft.code, found: figure.printed, scale }));
    }
    return [{ what, period, value: figure.value, printed: figure.printed, line: row.cells.row + 1, canonical: true }];
  });
}

const keyOf = ({ what, period, in: within }: Printing): string => `${what}|${period}|${within ?? ""}`;

/** The figures of an indicator; each once. A row with figures has a year. */
export function factsOf(draft: Draft, builtin: readonly CatalogueDocument[]): readonly Printing[] {
  const facts = new Map<string, { readonly fact: Printing; readonly row: CatalogueRow }>();
  for (const row of draft.rows) {
    const figure = firstFigure(row.cells);
    if (row.tahun === null) {
      if (figure !== null && row.cells.text("tahun") === null)
        row.cells.problem("tahun", says.figureWithoutYear({ header: headText(figure), code: draft.code }));
      continue;
    }
    const weight = weightOf(row, draft, row.tahun);
    for (const fact of [...(weight ? [weight] : []), ...figuresOf(row, draft, row.tahun, builtin)]) {
      const other = facts.get(keyOf(fact));
      if (!other) facts.set(keyOf(fact), { fact, row });
      else if (other.fact.value !== fact.value || other.fact.printed !== fact.printed) {
        const id = columnOfFact(fact);
        row.cells.problem(
          id,
          says.givenBefore({
            header: headText(id),
            code: draft.code,
            year: row.tahun,
            other: other.row.cells.place(id),
            value: other.fact.printed,
          }),
        );
      }
    }
  }
  return [...facts.values()].map(({ fact }) => fact);
}

function columnOfFact({ what, period }: Printing): ColumnId {
  if (what === "bobot") return "bobot";
  if (what === "realisasi") return "realisasi";
  return TW_COLUMNS[Number(period.slice(7)) - 1] ?? "target";
}

/** What built-in documents print: the one that is added to, and all. */
export interface PrintedDocuments {
  readonly base: CatalogueDocument | null;
  readonly builtin: readonly CatalogueDocument[];
}

/** Where just these weights of an index are printed, in its newest such year; null where nowhere. */
function originOf(
  index: string,
  weights: readonly { readonly code: string; readonly value: number }[],
  documents: readonly CatalogueDocument[],
): { readonly source: string; readonly year: string } | null {
  const wanted = new Map(weights.map(({ code, value }) => [code, value]));
  for (const { source, nodes } of documents) {
    const printed = nodes.flatMap(({ code, facts }) =>
      facts
        .filter((fact) => fact.what === "bobot" && fact.canonical && fact.in === index)
        .map(({ period, value }) => ({ code, period, value })),
    );
    const years = [...new Set(printed.map(({ period }) => period))].sort().reverse();
    const year = years.find((each) => {
      const ofYear = printed.filter(({ period }) => period === each);
      return ofYear.length === wanted.size && ofYear.every(({ code, value }) => wanted.get(code) === value);
    });
    if (year !== undefined) return { source: source.id, year };
  }
  return null;
}

/**
 * The weights in an index in a year make 100 %, those of the document added to included; told at the first weight, with every
 * weight named, because any of them may be the wrong one. Weights that a document prints just so (110 % of "Indeks RB") are the
 * document's: they are told, and are no problem of the sheet.
 */
export function checkSums(
  drafts: readonly Draft[],
  facts: ReadonlyMap<string, readonly Printing[]>,
  { base, builtin }: PrintedDocuments,
): void {
  const groups = new Map<string, Weight[]>();
  for (const draft of drafts) {
    for (const fact of facts.get(draft.code) ?? []) {
      if (fact.what !== "bobot") continue;
      const row = draft.rows.find(({ cells }) => cells.row + 1 === fact.line)!;
      const key = `${fact.in}|${fact.period}`;
      groups.set(key, [...(groups.get(key) ?? []), { code: draft.code, row, index: fact.in!, year: fact.period, value: fact.value! }]);
    }
  }
  for (const weights of groups.values()) {
    const { index, year, row } = weights[0]!;
    const typed = new Set(weights.map(({ code }) => code));
    const printed = (base?.nodes ?? []).flatMap((node) =>
      typed.has(node.code)
        ? []
        : node.facts
            .filter((fact) => fact.what === "bobot" && fact.canonical && fact.in === index && fact.period === year && fact.value !== null)
            .map((fact) => ({ code: node.code, value: fact.value! })),
    );
    const all = [...weights, ...printed];
    const sum = sumExact(all.map(({ value }) => value));
    if (Math.abs(sum - 100) <= sumTolerance(all.map(({ value }) => decimalPlaces(value)))) continue;
    const told = {
      index,
      year,
      sum: { value: sum, percent: true },
      weights: { items: all.map(({ code, value }) => says.weight({ code, weight: { value, percent: true } })), join: "," },
    } as const;
    const origin = originOf(index, all, base === null ? builtin : [base]);
    if (origin) row.cells.note("bobot", says.weightSumPrinted({ ...told, source: origin.source, from: origin.year }));
    else row.cells.problem("bobot", says.weightSum(told));
  }
}
