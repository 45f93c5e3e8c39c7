import type { Message } from "../language/message";
import { statedYears, tablesOf, yearOfFact, type DatedFact } from "../reading/indicators/ownYear";
import type { ReadFact } from "../reading/indicators/recognised";
import type { WorkbookCell } from "../layout/expression";
import { givenFigures, isFromWorkbook, type Figure } from "./figures";
import type { TableKind, TableRequest } from "./kind";
import { sentences } from "./messages";
import type { FromWorkbook } from "./model";

interface Asked {
  readonly kind: TableKind;
  readonly request: TableRequest;
  readonly figures: readonly Figure[];
  /** Tables of the workbook it was drawn from beside those. */
  readonly tables: readonly string[];
  /** Figures that state no year and are not taken for the asked one. */
  readonly leftOut: readonly ReadFact[];
  /** The year whose printed figures those are; null where another year is stated elsewhere in the workbook. */
  readonly fits: string | null;
}

/** More places than these are counted only. */
const NAMED = 3;

function places(tables: readonly string[]): string | Message {
  const named = tables.slice(0, NAMED).join(", ");
  const more = tables.length - NAMED;
  return more > 0 ? sentences.places({ named, more }) : named;
}

/** "tahun 2023 (Rekap!A1:F9), 2024 (Masukan!A3:G22)" */
function yearsAndPlaces(facts: readonly ReadFact[]): Message {
  const items = statedYears(facts).map((year) =>
    sentences.yearAt({ year, where: places(tablesOf(facts.filter((fact) => yearOfFact(fact) === year))) }),
  );
  return sentences.years({ years: { items, join: "," } });
}

/** Why the workbook gives the table nothing. */
function reason({ kind, request, leftOut, fits }: Asked, concerned: readonly ReadFact[]): Message {
  const { year, facts } = request;
  const others = concerned.filter((fact) => fact.period !== null && yearOfFact(fact) !== year);
  if (others.length > 0) return sentences.otherYears({ year, found: yearsAndPlaces(others) });
  const partly = concerned.filter((fact) => yearOfFact(fact) === year && fact.period !== year);
  if (partly.length > 0) return sentences.partYear({ year, where: places(tablesOf(partly)) });
  const where = places(tablesOf(leftOut.length > 0 ? leftOut : facts));
  return fits === null ? sentences.notNeeded({ where, needs: kind.needs }) : sentences.looksLike({ where, fits, year });
}

/** Only what the table would have had use for: a copy of figures that it has from elsewhere in the workbook is nobody's concern. */
function leftOutRemark({ request, leftOut, fits }: Asked, figures: readonly Figure[]): Message[] {
  const unmet = new Set(figures.filter((figure) => !isFromWorkbook(figure)).map(({ node, what }) => `${node.code} ${what}`));
  const concerned = leftOut.filter(({ code, what }) => unmet.has(`${code} ${what}`));
  if (concerned.length === 0) return [];
  const where = places(tablesOf(concerned));
  if (fits !== null) return [sentences.looksLike({ where, fits, year: request.year })];
  return [sentences.leftOut({ where, found: yearsAndPlaces(request.facts) })];
}

function assumedRemark(year: string, used: readonly DatedFact[]): Message[] {
  const assumed = used.filter((fact) => fact.assumed);
  if (assumed.length === 0) return [];
  return [sentences.assumed({ where: places(tablesOf(assumed)), year })];
}

/** "'TW I'!A3:F9" in its parts. */
function placeOf(where: string): WorkbookCell {
  const end = where.lastIndexOf("!");
  const sheet = where.slice(0, end);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, address: where.slice(end + 1) };
}

/** What a drawn table took from the workbook, and what has to be said under it beside the notes of its own figures. */
export function workbookOf(asked: Asked): { readonly taken: FromWorkbook; readonly notes: readonly Message[] } {
  const { request, kind } = asked;
  const figures = givenFigures(asked.figures);
  const used = figures.flatMap(({ origin }) => (origin.kind === "workbook" || origin.kind === "workbookText" ? [origin.fact] : []));
  // A capaian is calculated from the indicators below it where the workbook has these.
  const below = asked.figures.flatMap(({ node, what }) =>
    what === "capaian" ? request.catalogue.components(node.code, request.year) : [],
  );
  const codes = new Set([...figures.map(({ node }) => node), ...below].map(({ code }) => code));
  const concerns = (fact: ReadFact): boolean =>
    fact.code !== null && codes.has(fact.code) && fact.what !== "masukan" && fact.what !== "bobotKaliRealisasi";
  const why = (): Message =>
    kind.ofMoney
      ? sentences.noMoney({ year: request.year })
      : sentences.usesCatalogue({ why: reason(asked, request.facts.filter(concerns)) });
  const none = used.length > 0 || asked.tables.length > 0 ? null : why();
  // Where nothing is taken the reason names them already.
  const unused = none !== null && asked.fits !== null ? [] : leftOutRemark(asked, figures);
  return {
    taken: {
      cells: [...used.map(({ sheet, address }) => ({ sheet, address })), ...asked.tables.map(placeOf)],
      tables: [...tablesOf(used), ...asked.tables],
      none,
      remarks: [...assumedRemark(request.year, used), ...unused],
    },
    notes: [...(none === null ? [] : [none]), ...unused],
  };
}
