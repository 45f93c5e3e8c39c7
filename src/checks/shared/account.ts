import { skmClasses } from "../../catalogue/regulations/skm";
import type { CatalogueNode } from "../../catalogue/types";
import { account } from "../../explain/account";
import type { Component, Known } from "../../explain/riddle";
import { defineMessages } from "../../language/message";
import { divideExact } from "../../numbers";
import type { FigureCell } from "../../reading/indicators/facts";
import { fitOf } from "../equations/fit";
import type { Report } from "../engine/finding";
import type { CheckContext, CitedPrinting } from "../engine/rule";
import { AROUND, asCounted } from "./around";
import { printedFact } from "./build";
import { consequenceOf } from "./consequence";
import { periodKey } from "./words";

type Role = Known["what"];
type Printed = "target" | "realisasi" | "capaian";

const isPrintedRole = (role: Role): role is Printed => role === "target" || role === "realisasi" || role === "capaian";

/** Decimals beyond which a figure was calculated and not typed. */
const MOST_PLACES = 8;

function printings(context: CheckContext, { row, what, table }: FigureCell, year: string): readonly CitedPrinting[] {
  const node = row.node!;
  if (what === "bobot") return context.weights(node, year, null);
  return isPrintedRole(what as Role) ? context.printed(node, what as Printed, periodKey(year, table.within)) : [];
}

/** The class of a survey's figure, as a number. */
function persepsiOf(value: number): number | undefined {
  return skmClasses.find(({ ni }) => value >= ni.from)?.persepsi;
}

function componentsOf(context: CheckContext, cell: FigureCell, year: string): readonly Component[] {
  const index = cell.row.node!;
  const around = context.ask(AROUND);
  return context.catalogue.components(index.code, year, context.sourceOf(index)).map((node): Component => {
    const beside = around.realisasi(node, year, cell.table);
    const [value, target] = [beside?.figure.value ?? null, context.printed(node, "target", year)[0]?.value ?? null];
    const { scale } = node;
    const persepsi = scale === undefined || value === null ? undefined : persepsiOf(value);
    return {
      code: node.code,
      weight: context.weights(node, year, index.code)[0]?.value ?? null,
      realisasi: value === null ? null : asCounted(node, value),
      capaian: value === null || target === null || target === 0 ? null : divideExact(value * 100, target),
      weights: otherWeights(context, node, index.code, year),
      ...(scale !== undefined && value !== null && { scaled: { value, of: scale } }),
      ...(persepsi !== undefined && { persepsi }),
    };
  });
}

function otherWeights(context: CheckContext, node: CatalogueNode, index: string, year: string): Record<string, number> {
  const years = context.catalogue.years(node.code).filter((each) => each !== year);
  return Object.fromEntries(
    years.flatMap((each) => {
      const weight = context.weights(node, each, index).find(({ canonical }) => canonical)?.value;
      return weight == null ? [] : [[each, weight] as const];
    }),
  );
}

function isCanonical(context: CheckContext, cell: FigureCell, year: string): boolean {
  return printings(context, cell, year).some(({ canonical, value }) => canonical && value === cell.figure.value);
}

function knownOf(context: CheckContext, cell: FigureCell, expected: number): Known {
  const { node } = cell.row;
  const what = cell.what as Role;
  const year = context.yearOf(cell.table);
  const around = context.ask(AROUND);
  const beside = (role: FigureCell["what"]): number | null => around.inRow(cell).find((each) => each.what === role)?.figure.value ?? null;
  const before = [...context.catalogue.years(node!.code)].filter((each) => each !== year).reverse();
  const printed = (role: Printed, of: string): number | null =>
    context.printed(node!, role, periodKey(of, cell.table.within))[0]?.value ?? null;
  const last = String(Number(year) - 1);
  const [realisasi, target] = [printed("realisasi", last), printed("target", last)];
  return {
    what,
    year,
    expected,
    years: before.map((each) => ({ year: each, printed: printings(context, cell, each).map(printedFact) })),
    // A figure that its source takes as the right one is no other printing of it; its sentence says where it stands.
    elsewhere: isCanonical(context, cell, year)
      ? []
      : printings(context, cell, year)
          .filter(({ canonical }) => !canonical)
          .map(printedFact),
    bobot: beside("bobot"),
    realisasi: beside("realisasi"),
    target: beside("target"),
    capaian: beside("capaian"),
    ...(realisasi !== null && target !== null && { lastYear: { year: last, realisasi, target } }),
    others: around.inColumn(cell).flatMap((other) => {
      const code = other.row.node?.code;
      const value = other.figure.value;
      if (code === undefined || value === null || code === node!.code) return [];
      const right = printings(context, other, year)[0]?.value;
      return [{ code, value, ...(right != null && { right }) }];
    }),
    targets: [year, last].flatMap((of) =>
      context
        .printed(node!, "target", periodKey(of, cell.table.within))
        .filter(({ canonical }) => of !== year || !canonical)
        .map((each) => ({ ...printedFact(each), year: of })),
    ),
    ...(node!.cap !== undefined && { cap: node!.cap * 100 }),
    ...(what === "realisasi" && cell.table.within === null && { components: componentsOf(context, cell, year) }),
  };
}

/** How the figure of a cell may have come about; null where nothing is known around it. */
function accountOf(context: CheckContext, cell: FigureCell, expected: number): ReturnType<typeof account> {
  const found = cell.figure.value;
  if (cell.row.node === null || cell.what === "masukan" || found === null) return null;
  const places = Math.min(cell.figure.places, MOST_PLACES);
  return account(knownOf(context, cell, expected), ({ value }) => fitOf(found, places, value, 0) !== null);
}

const sentences = defineMessages("account", { whole: { id: "{first}{others}", en: "{first}{others}" } });

/** A report with how the figure may have come about, beside what its sentence says of it already, and what the right one leads to. */
export function accounted(context: CheckContext, cell: FigureCell, expected: number, report: Report): Report {
  // While mends are tried on a copy nobody reads what is said.
  if (context.isTrial) return report;
  const found = accountOf(context, cell, expected);
  const isSaid = found !== null && JSON.stringify(report.message).includes(`"id":"${found.first.id}"`);
  return {
    ...report,
    explanation: found && (isSaid ? found.others : sentences.whole({ first: found.first, others: found.others })),
    consequence: consequenceOf(context, cell, expected),
  };
}
