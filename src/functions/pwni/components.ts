import { defineMessages, type ListDatum, type Message } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import type { GivenValue, IndexWeighting, IndexTerm } from "../../measures";
import { readText } from "../arguments";
import { type NumberCell, readCell, rowsOf } from "../cells";
import { readComponentCell, readFilledComponent } from "../componentCell";
import { findIndicator } from "../indicator";
import { lineOf } from "../lists";
import { sentence as shared } from "../messages";
import { listOf, plain, wrongSize } from "../problems";
import { shorten } from "../shorten";
import { type GivenComponent, inOneUnit } from "../units";

const sentence = defineMessages("functions-components", {
  count: {
    id: "Argumen {name} berisi {count} nilai, padahal {index} tahun {year} mempunyai {wanted} komponen: {codes}.",
    en: "Argument {name} holds {count} values, but {index} has {wanted} components in {year}: {codes}.",
  },
  noCode: {
    id: "Argumen {name}, baris {row}: ada nilai tanpa kode komponen.",
    en: "Argument {name}, row {row}: a value without a component code.",
  },
  foreign: {
    id: "Argumen {name}, baris {row}: {code} bukan komponen {index} tahun {year}; komponennya {codes}.",
    en: "Argument {name}, row {row}: {code} is not a component of {index} in {year}; these are {codes}.",
  },
  absent: {
    id: "Komponen {components} tidak ada dalam daftar nilai.",
    en: "Component {components} is not in the list of values.",
  },
});

/** The values of an index's components, in the weighting's order, as found in a range. */
type Raw = readonly unknown[];

const codesOf = (weighting: IndexWeighting): ListDatum => listOf(weighting.terms.map(({ node }) => node.code));

const titleOf = ({ node }: IndexTerm): Message => shared.called({ code: node.code, name: shorten(node.name) });

function plainList(name: string, weighting: IndexWeighting, values: Raw): Result<Raw> {
  const wanted = weighting.terms.length;
  if (values.length === wanted) return ok(values);
  const { node, year } = weighting;
  return fail("#VALUE!", sentence.count({ name, count: plain(values.length), index: node.code, year, wanted, codes: codesOf(weighting) }));
}

/** Rows of code and value in any order. A row without a code is skipped when it has no value either; a heading is skipped too. */
function byCode(name: string, weighting: IndexWeighting, rows: readonly (readonly unknown[])[]): Result<Raw> {
  const places = new Map<string, number>(weighting.terms.map(({ node }, at) => [node.code, at]));
  const found = new Map<number, unknown>();
  for (const [at, row] of rows.entries()) {
    const text = readText(row[0]);
    const value = row[1];
    // A blank row, as some hosts hand it over.
    if (row[0] === 0 && value === 0) continue;
    if (text === null) {
      if (readCell(value).kind === "blank") continue;
      return fail("#VALUE!", sentence.noCode({ name, row: plain(at + 1) }));
    }
    const indicator = findIndicator(text);
    if (!indicator.ok) {
      const isHeading = at === 0 && typeof value === "string" && readCell(value).kind === "unusable";
      if (isHeading) continue;
      return indicator;
    }
    const { code } = indicator.value;
    const place = places.get(code);
    if (place === undefined) {
      const { node, year } = weighting;
      return fail("#VALUE!", sentence.foreign({ name, row: plain(at + 1), code, index: node.code, year, codes: codesOf(weighting) }));
    }
    if (found.has(place)) return fail("#VALUE!", shared.twice({ name, component: code }));
    found.set(place, value);
  }
  const absent = weighting.terms.filter((_, at) => !found.has(at));
  if (absent.length > 0) return fail("#N/A", sentence.absent({ components: listOf(absent.map(titleOf)) }));
  return ok(weighting.terms.map((_, at) => found.get(at)));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Two columns are code and value when the first holds texts that name indicators; 79,93 and 90,12 side by side do not. */
function hasCodes(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => {
    const text = isText(row[0]) ? readText(row[0]) : null;
    return text !== null && (findIndicator(text).ok || (/\p{L}/u.test(text) && readCell(text).kind === "unusable"));
  });
}

/** One raw value per component, in the weighting's order: one row or column, or two columns (code, value) in any order. */
function arrange(name: string, weighting: IndexWeighting, raw: unknown): Result<Raw> {
  const rows = rowsOf(raw);
  const width = rows[0]?.length ?? 0;
  if (width === 2 && hasCodes(rows)) return byCode(name, weighting, rows);
  const line = lineOf(rows);
  if (line !== null) return plainList(name, weighting, line);
  return wrongSize(name, rows, {
    id: "satu baris atau satu kolom nilai, atau dua kolom berisi kode dan nilai",
    en: "one row or one column of values, or two columns of code and value",
  });
}

function componentOf(term: IndexTerm, cell: NumberCell): GivenComponent {
  const capaian = term.what === "capaian" ? { capaian: { scale: term.node.scale ?? null } } : {};
  return { name: term.node.code, scale: term.scale, cell, ...capaian };
}

/**
 * The values of a weighting's components out of a range: one row or column in catalogue order, or two columns (code, value) in any
 * order. All in one unit (see units.ts). A blank component is a problem that names it, never 0.
 */
export function readComponents(name: string, weighting: IndexWeighting, raw: unknown): Result<readonly number[]> {
  const arranged = arrange(name, weighting, raw);
  if (!arranged.ok) return arranged;
  const components: GivenComponent[] = [];
  for (const [at, term] of weighting.terms.entries()) {
    const cell = readFilledComponent(titleOf(term), arranged.value[at]);
    if (!cell.ok) return cell;
    components.push(componentOf(term, cell.value));
  }
  const united = inOneUnit(components);
  return united.ok ? ok(united.value.counted) : united;
}

/** The same for a table that is still being filled in: a blank component is null. */
export function readKnownComponents(
  name: string,
  weighting: IndexWeighting,
  raw: unknown,
): Result<{ readonly values: readonly (GivenValue | null)[]; readonly top: 1 | 100 }> {
  const arranged = arrange(name, weighting, raw);
  if (!arranged.ok) return arranged;
  const components: (GivenComponent | null)[] = [];
  for (const [at, term] of weighting.terms.entries()) {
    const cell = readComponentCell(titleOf(term), arranged.value[at]);
    if (!cell.ok) return cell;
    components.push(cell.value && componentOf(term, cell.value));
  }
  const united = inOneUnit(components.filter((each) => each !== null));
  if (!united.ok) return united;
  const { counted, onScale, top } = united.value;
  let next = 0;
  const values = components.map((component): GivenValue | null => {
    if (component === null) return null;
    const at = next++;
    return { given: onScale[at]! ? component.cell.value : counted[at]!, counted: counted[at]!, onScale: onScale[at]! };
  });
  return ok({ values, top });
}
