import type { LocalText } from "../language/text";
import { statedYears, tablesOf, yearOfFact } from "../reading/indicators/ownYear";
import type { WorkbookFact } from "../reading/indicators/recognised";
import { givenFigures, isFromWorkbook, type Figure } from "./figures";
import type { TableKind, TableRequest } from "./kind";
import type { FromWorkbook } from "./model";

interface Asked {
  readonly kind: TableKind;
  readonly request: TableRequest;
  readonly figures: readonly Figure[];
  /** Figures that state no year and are not taken for the asked one. */
  readonly leftOut: readonly WorkbookFact[];
  /** The year whose printed figures those are; null where another year is stated elsewhere in the workbook. */
  readonly fits: string | null;
}

/** More places than these are counted only. */
const NAMED = 3;

function places(tables: readonly string[]): LocalText {
  const named = tables.slice(0, NAMED).join(", ");
  const more = tables.length - NAMED;
  return more > 0 ? { id: `${named}, dan ${more} tabel lain`, en: `${named}, and ${more} more tables` } : { id: named, en: named };
}

/** "tahun 2023 (Rekap!A1:F9), 2024 (Masukan!A3:G22)" */
function yearsAndPlaces(facts: readonly WorkbookFact[]): LocalText {
  const found = statedYears(facts).map((year) => {
    const where = places(tablesOf(facts.filter((fact) => yearOfFact(fact) === year)));
    return { id: `${year} (${where.id})`, en: `${year} (${where.en})` };
  });
  return { id: `tahun ${found.map(({ id }) => id).join(", ")}`, en: found.map(({ en }) => en).join(", ") };
}

function looksLike(where: LocalText, fits: string, year: string): LocalText {
  return {
    id: `${where.id} tidak menyebut tahunnya dan tidak dipakai, karena realisasinya sama dengan tahun ${fits} di katalog. Bila memang angka tahun ${year}, tulis tahunnya di judul tabel atau nama lembar.`,
    en: `${where.en} does not name its year and is not used, because its actuals are those of ${fits} in the catalogue. If they are of ${year}, write the year in the table's title or the sheet's name.`,
  };
}

function nothing({ kind, request, leftOut, fits }: Asked, concerned: readonly WorkbookFact[]): LocalText {
  const { year, facts } = request;
  const others = concerned.filter((fact) => fact.period !== null && yearOfFact(fact) !== year);
  if (others.length > 0) {
    const found = yearsAndPlaces(others);
    return {
      id: `Buku kerja ini tidak memuat angka tahun ${year} untuk tabel ini; yang ada: ${found.id}. Tabel memakai angka katalog.`,
      en: `This workbook has no figures of ${year} for this table; it has those of ${found.en}. The table uses the catalogue's figures.`,
    };
  }
  const partly = concerned.filter((fact) => yearOfFact(fact) === year && fact.period !== year);
  if (partly.length > 0) {
    const found = places(tablesOf(partly));
    return {
      id: `Buku kerja ini hanya memuat angka untuk sebagian tahun ${year} (${found.id}), sedangkan tabel ini memerlukan angka setahun. Tabel memakai angka katalog.`,
      en: `This workbook has figures for parts of ${year} only (${found.en}), and this table needs those of the whole year. The table uses the catalogue's figures.`,
    };
  }
  const where = places(tablesOf(leftOut.length > 0 ? leftOut : facts));
  if (fits !== null) {
    const unused = looksLike(where, fits, year);
    return { id: `${unused.id} Tabel memakai angka katalog.`, en: `${unused.en} The table uses the catalogue's figures.` };
  }
  return {
    id: `Tabel di buku kerja (${where.id}) tidak memuat angka yang diperlukan: ${kind.needs.id}. Tabel memakai angka katalog.`,
    en: `The workbook's tables (${where.en}) do not have the figures needed: ${kind.needs.en}. The table uses the catalogue's figures.`,
  };
}

/** Only what the table would have had use for: a copy of figures that it has from elsewhere in the workbook is nobody's concern. */
function leftOutRemark({ request, leftOut, fits }: Asked, figures: readonly Figure[]): LocalText[] {
  const unmet = new Set(figures.filter((figure) => !isFromWorkbook(figure)).map(({ node, what }) => `${node.code} ${what}`));
  const concerned = leftOut.filter(({ node, what }) => unmet.has(`${node.code} ${what}`));
  if (concerned.length === 0) return [];
  const where = places(tablesOf(concerned));
  if (fits !== null) return [looksLike(where, fits, request.year)];
  const found = yearsAndPlaces(request.facts);
  return [
    {
      id: `${where.id} tidak menyebut tahunnya dan tidak dipakai, karena buku kerja ini juga memuat ${found.id}. Tulis tahunnya di judul tabel atau nama lembar.`,
      en: `${where.en} does not name its year and is not used, because this workbook also has figures of ${found.en}. Write the year in the table's title or the sheet's name.`,
    },
  ];
}

function assumedRemark(year: string, used: readonly WorkbookPlace[]): LocalText[] {
  const assumed = used.filter((place) => place.assumed);
  if (assumed.length === 0) return [];
  const where = places(tablesOf(assumed));
  return [
    {
      id: `${where.id} tidak menyebut tahunnya; angkanya dipakai sebagai angka tahun ${year}. Pastikan memang dari tahun itu.`,
      en: `${where.en} does not name its year; its figures are used as those of ${year}. Make sure they are.`,
    },
  ];
}

type WorkbookPlace = Extract<Figure["origin"], { readonly kind: "workbook" | "workbookText" }>;

/** What a drawn table took from the workbook, and what has to be said under it beside the notes of its own figures. */
export function workbookOf(asked: Asked): { readonly taken: FromWorkbook; readonly notes: readonly LocalText[] } {
  const { request } = asked;
  const figures = givenFigures(asked.figures);
  const used = figures.flatMap(({ origin }) => (origin.kind === "workbook" || origin.kind === "workbookText" ? [origin] : []));
  // A capaian is calculated from the indicators below it where the workbook has these.
  const below = asked.figures.flatMap(({ node, what }) =>
    what === "capaian" ? request.catalogue.components(node.code, request.year) : [],
  );
  const codes = new Set([...figures.map(({ node }) => node), ...below].map(({ code }) => code));
  const concerns = (fact: WorkbookFact): boolean =>
    codes.has(fact.node.code) && fact.what !== "masukan" && fact.what !== "bobotKaliRealisasi";
  const none = used.length > 0 ? null : nothing(asked, request.facts.filter(concerns));
  // Where nothing is taken the reason names them already.
  const unused = none !== null && asked.fits !== null ? [] : leftOutRemark(asked, figures);
  return {
    taken: { tables: tablesOf(used), none, remarks: [...assumedRemark(request.year, used), ...unused] },
    notes: [...(none === null ? [] : [none]), ...unused],
  };
}
