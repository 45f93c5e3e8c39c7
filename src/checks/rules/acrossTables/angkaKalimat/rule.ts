import { parseNumber, roundHalfUp } from "../../../../numbers";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { fold } from "../../../../reading/find/fold";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { groupedBy } from "../../../shared/groupedBy";
import { rowName } from "../../../shared/rowName";
import { sentencesWithNumbers } from "../../../shared/sentenceNumbers";
import { SENTENCES, TABLE_ROWS } from "../../../shared/sentences";
import { messages } from "./messages";
import { RowNames, slipsAbout } from "./named";

/** What stands before a number in a sentence, and the number; behind it nothing that would make it part of another. */
const NUMBER = /(^|[^\d.,/-])((?:\d{1,3}(?:\.\d{3})+|\d{3,12}|\d{1,3}(?=,\d))(?:,\d{1,4})?)(?![\d/]|[.,-]\d)/g;
/** Years, and numbers of telephones and codes. */
const YEAR = /^(?:(?:19|20)\d\d|0\d+)$/;
const NAME_OF_NUMBER = /(?:nomor|no\.?|nip\.?|telp?\.?|telepon|pasal|tahun|pos|kode|dipa|rp|ke-|\(0\d{2,4}\))\s*\.?:?\s*$/i;
const SCALED = /^\s*(?:ribu|juta|miliar|triliun|milyar)\b/i;
/** Digits a number must have to be known again. */
const DIGITS = 3;
/** Words that stand in every heading and sentence. */
const COMMON = new Set(
  "jumlah total tahun dari yang dengan pada untuk adalah sebesar sebanyak dalam telah atau data realisasi target capaian nilai persen rata catatan sumber keterangan kinerja".split(
    " ",
  ),
);

interface Said {
  readonly value: number;
  readonly places: number;
  readonly written: string;
}

interface Claim extends Said {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly words: ReadonlySet<string>;
  /** The label beside a figure; "" for a sentence. */
  readonly label: string;
}

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.has(word));

function saidIn(text: string): Said[] {
  return [...text.matchAll(NUMBER)].flatMap((match): Said[] => {
    const written = match[2]!;
    const start = match.index + match[1]!.length;
    if (YEAR.test(written) || written.replace(/\D/g, "").length < DIGITS) return [];
    const after = text.slice(start + written.length);
    if (NAME_OF_NUMBER.test(text.slice(Math.max(0, start - 12), start)) || SCALED.test(after)) return [];
    const parsed = parseNumber(written.includes(",") || !written.includes(".") ? written : written.replace(/\./g, ""), ",");
    return parsed.kind === "number" ? [{ value: parsed.value, places: written.split(",")[1]?.length ?? 0, written }] : [];
  });
}

/** "Pagu | 336.530": a label and one figure. Several figures behind a label are a row of some table, and speak for themselves. */
function figuresBesideLabels(grid: Grid, row: number): Claim[] {
  const found: Claim[] = [];
  let [label, behind]: [string, number[]] = ["", []];
  const take = (): void => {
    const [column] = behind;
    if (label === "" || column === undefined || behind.length > 1 || grid.formula(row, column) !== null) return;
    const value = grid.value(row, column) as number;
    const [, decimals = ""] = String(value).split(".");
    if (String(Math.abs(value)).replace(/\D/g, "").length < DIGITS || YEAR.test(String(value)) || decimals.length > 4) return;
    found.push({ value, places: decimals.length, written: "", grid, row, column, words: new Set(wordsOf(label)), label });
  };
  for (let column = grid.firstColumn; column < grid.endColumn; column++) {
    const value = grid.value(row, column);
    if (typeof value === "number") behind.push(column);
    if (typeof value !== "string" || !/[a-z]{3}/i.test(value) || grid.formula(row, column) !== null) continue;
    take();
    [label, behind] = [value, []];
  }
  take();
  return found;
}

/** Sentences outside the rows of tables, and figures beside a label where no table is. */
function claimsOf(context: CheckContext): Claim[] {
  const inTables = context.ask(TABLE_ROWS);
  const beside = [...context.grids.values()].flatMap((grid) => {
    const taken = inTables.get(grid.sheet.name);
    const found: Claim[] = [];
    for (let row = grid.firstRow; row < grid.endRow; row++) if (!taken?.has(row)) found.push(...figuresBesideLabels(grid, row));
    return found;
  });
  const said = context
    .ask(SENTENCES)
    .flatMap(({ grid, row, column, text }) =>
      saidIn(text).map((each) => ({ ...each, grid, row, column, words: new Set(wordsOf(text)), label: "" })),
    );
  return [...beside, ...said];
}

interface Figure {
  readonly value: number;
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly at: number;
}

const digitsOf = (value: number, places: number): string => roundHalfUp(Math.abs(value), places).toFixed(places).replace(".", "");

/** One digit another, or two exchanged: what the hand does. */
function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < DIGITS) return false;
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  if (apart.length === 1) return apart[0]! > 0 || one.length > DIGITS;
  return apart.length === 2 && apart[1]! - apart[0]! === 1 && one[apart[0]!] === other[apart[1]!] && one[apart[1]!] === other[apart[0]!];
}

function figuresOf(context: CheckContext): Figure[] {
  return context.reading
    .typed()
    .tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flatMap(({ kind, value }, at): Figure[] =>
          kind === "number" &&
          value !== null &&
          value !== 0 &&
          (table.columns[at]!.holds === "figure" || table.columns[at]!.holds === "money")
            ? [{ value, table, row, at }]
            : [],
        ),
      ),
    );
}

/** All that the hand may have made of these digits. */
function slipsFrom(digits: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit <= 9; digit++) found.push(`${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`);
    if (at > 0) found.push(`${digits.slice(0, at - 1)}${digits[at]}${digits[at - 1]}${digits.slice(at + 1)}`);
  }
  return [...new Set(found)].filter((each) => isSlip(digits, each));
}

/** How far a figure that was left behind is off at most. */
const LEFT_BEHIND = 0.05;

/** "Pagu | 336.530" in a summary, and a total of the column "Pagu" that is nearly so. */
const isLeftBehind = ({ label, value }: Claim, { value: figure, table, row, at }: Figure): boolean =>
  label !== "" &&
  row.kind === "total" &&
  row.aggregate === "sum" &&
  fold(label) === fold(table.columns[at]!.path.at(-1) ?? "") &&
  Math.abs(value - figure) <= Math.abs(figure) * LEFT_BEHIND;

/** Digits of a number that no other comes near by chance. */
const MANY_DIGITS = 4;

/** The total of a table of the sentence's own sheet with two digits exchanged: what the sentence calls it does not matter then. */
function isTotalExchanged({ label, grid, places }: Claim, { value, table, row }: Figure, digits: string): boolean {
  if (label !== "" || row.kind !== "total" || table.sheet !== grid.sheet.name || digits.length < MANY_DIGITS) return false;
  const own = digitsOf(value, places);
  return own !== digits && [...own].sort().join("") === [...digits].sort().join("");
}

/** Percentages as they are shown and as they are kept. */
const asWritten = (values: ReadonlySet<number>, places: number): ReadonlySet<string> =>
  new Set([...values].flatMap((value) => [1, 100].map((times) => digitsOf(value * times, places))));

/** Every number of the workbook as a claim of so many decimals would write it. */
function writtenIn(context: CheckContext, places: number): ReadonlySet<string> {
  const values = new Set<number>();
  for (const grid of context.grids.values())
    for (const row of grid.sheet.values) for (const value of row) if (typeof value === "number") values.add(value);
  return asWritten(values, places);
}

/** Numbers of sentences about a row that the sentence calls by its name. */
function aboutRows(context: CheckContext): Report[] {
  const sentences = context.ask(SENTENCES);
  if (sentences.length === 0) return [];
  const names = new RowNames(context.reading.typed().tables);
  return sentences.flatMap(({ grid, row, column, text }): Report[] => {
    const place = { sheet: grid.sheet.name, address: cellAddress(row, column) };
    const figures = names.figuresIn(text);
    if (figures.length === 0) return [];
    return slipsAbout(sentencesWithNumbers(text).flat(), figures).map(({ said, figure, value }): Report => {
      context.blame(place, null);
      const found = { value: said.value, places: said.places };
      const expected = { value, maxPlaces: Math.max(said.places, 2) };
      const cell = { sheet: figure.table.sheet, address: cellAddress(figure.row.row, figure.table.columns[figure.at]!.column) };
      return { ...place, message: messages.ofRow({ found, expected, cell, label: rowName(figure.row) }), found, expected };
    });
  });
}

/**
 * A sentence or a summary line says a number that is nowhere in the workbook, and the table that it speaks of holds one that differs by
 * a digit, or by two that changed places.
 */
export const rule = defineRule({
  id: "angka-kalimat",
  stage: "acrossTables",
  severity: "warning",
  title: { id: "Angka di kalimat berbeda dari tabelnya", en: "Number in a sentence differs from its table" },
  why: {
    id: "Kalimat dan ringkasan diketik dari tabel; angka yang tertukar atau tertinggal langsung terlihat oleh pembaca laporan.",
    en: "Sentences and summaries are typed from a table; a number that slipped or stayed behind is seen by the reader at once.",
  },
  example: { id: '"sebanyak 1.553 orang" di bawah tabel yang berjumlah 1.535.', en: '"1,553 people" below a table that gives 1,535.' },
  messages,
  check(context) {
    const about = aboutRows(context);
    const claims = claimsOf(context);
    if (claims.length === 0) return about;
    const told = new Set(about.map(({ sheet, address }) => `${sheet}!${address}`));
    const figures = figuresOf(context);
    const [known, inTables] = [new Map<number, ReadonlySet<string>>(), new Map<number, ReadonlySet<string>>()];
    const written = new Map<number, Map<string, Figure[]>>();
    const writtenAs = (places: number): ReadonlyMap<string, readonly Figure[]> => {
      if (!written.has(places))
        written.set(
          places,
          groupedBy(figures, ({ value }) => digitsOf(value, places)),
        );
      return written.get(places)!;
    };
    // The claims themselves are no witness for each other where they are cells.
    const isKnown = ({ value, places, written }: Claim): boolean => {
      if (!known.has(places)) {
        known.set(places, writtenIn(context, places));
        inTables.set(places, asWritten(new Set(figures.map(({ value }) => value)), places));
      }
      const digits = digitsOf(value, places);
      return (written !== "" ? known : inTables).get(places)!.has(digits);
    };
    const slips = claims
      .filter((claim) => !told.has(`${claim.grid.sheet.name}!${cellAddress(claim.row, claim.column)}`) && !isKnown(claim))
      .flatMap((claim): Report[] => {
        const digits = digitsOf(claim.value, claim.places);
        const left = claim.label === "" ? [] : figures.filter((figure) => isLeftBehind(claim, figure));
        const slipped = slipsFrom(digits)
          .flatMap((each) => writtenAs(claim.places).get(each) ?? [])
          .filter(
            (figure) =>
              [...figure.table.columns[figure.at]!.path, figure.row.label].some((text) =>
                wordsOf(text).some((word) => claim.words.has(word)),
              ) || isTotalExchanged(claim, figure, digits),
          );
        const near = [...left, ...slipped];
        const values = new Set(near.map(({ value }) => roundHalfUp(value, claim.places)));
        if (values.size !== 1) return [];
        const { table, row, at } = near[0]!;
        const place = { sheet: table.sheet, address: cellAddress(row.row, table.columns[at]!.column) };
        const figuresSaid = {
          found: { value: claim.value, places: claim.places },
          expected: { value: [...values][0]!, places: claim.places },
        };
        return [
          {
            sheet: claim.grid.sheet.name,
            address: cellAddress(claim.row, claim.column),
            message: messages.differs({ ...figuresSaid, cell: place }),
            ...figuresSaid,
          },
        ];
      });
    return [...about, ...slips];
  },
});
