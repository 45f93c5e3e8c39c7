import { fail, ok, type Result } from "../language/result";
import type { LocalText } from "../language/text";
import type { GivenValue, IndexPlan, IndexTerm } from "../measures";
import { readText } from "./arguments";
import { type NumberCell, readCell, rowsOf, shorten } from "./cells";
import { readComponentCell, readFilledComponent } from "./componentCell";
import { findIndicator } from "./indicator";
import { lineOf } from "./lists";
import { areInOneUnit, type Component, inOneUnit } from "./units";

/** The values of an index's components, in the plan's order, as found in a range. */
type Raw = readonly unknown[];

function codes(plan: IndexPlan): string {
  return plan.terms.map(({ node }) => node.code).join(", ");
}

function plainList(name: string, plan: IndexPlan, values: Raw): Result<Raw> {
  const wanted = plan.terms.length;
  if (values.length === wanted) return ok(values);
  return fail("#VALUE!", {
    id: `Argumen ${name} berisi ${values.length} nilai, padahal ${plan.node.code} tahun ${plan.year} mempunyai ${wanted} komponen: ${codes(plan)}.`,
    en: `Argument ${name} holds ${values.length} values, but ${plan.node.code} has ${wanted} components in ${plan.year}: ${codes(plan)}.`,
  });
}

/** Rows of code and value in any order. A row without a code is skipped when it has no value either; a heading is skipped too. */
function byCode(name: string, plan: IndexPlan, rows: readonly (readonly unknown[])[]): Result<Raw> {
  const places = new Map<string, number>(plan.terms.map(({ node }, at) => [node.code, at]));
  const found = new Map<number, unknown>();
  for (const [at, row] of rows.entries()) {
    const text = readText(row[0]);
    const value = row[1];
    // A blank row, as some hosts hand it over.
    if (row[0] === 0 && value === 0) continue;
    if (text === null) {
      if (readCell(value).kind === "blank") continue;
      return fail("#VALUE!", {
        id: `Argumen ${name}, baris ${at + 1}: ada nilai tanpa kode komponen.`,
        en: `Argument ${name}, row ${at + 1}: a value without a component code.`,
      });
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
      return fail("#VALUE!", {
        id: `Argumen ${name}, baris ${at + 1}: ${code} bukan komponen ${plan.node.code} tahun ${plan.year}; komponennya ${codes(plan)}.`,
        en: `Argument ${name}, row ${at + 1}: ${code} is not a component of ${plan.node.code} in ${plan.year}; these are ${codes(plan)}.`,
      });
    }
    if (found.has(place)) {
      return fail("#VALUE!", {
        id: `Argumen ${name}: komponen ${code} muncul dua kali.`,
        en: `Argument ${name}: component ${code} appears twice.`,
      });
    }
    found.set(place, value);
  }
  const missing = plan.terms.filter((_, at) => !found.has(at));
  if (missing.length > 0) return fail("#N/A", absent(missing));
  return ok(plan.terms.map((_, at) => found.get(at)));
}

function absent(terms: readonly IndexTerm[]): LocalText {
  const list = terms.map(({ node }) => `${node.code} (${shorten(node.name)})`).join(", ");
  return { id: `Komponen ${list} tidak ada dalam daftar nilai.`, en: `Component ${list} is not in the list of values.` };
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

/** One raw value per component, in the plan's order: one row or column, or two columns (code, value) in any order. */
function arrange(name: string, plan: IndexPlan, raw: unknown): Result<Raw> {
  const rows = rowsOf(raw);
  const width = rows[0]?.length ?? 0;
  if (width === 2 && hasCodes(rows)) return byCode(name, plan, rows);
  const line = lineOf(rows);
  if (line !== null) return plainList(name, plan, line);
  return fail("#VALUE!", {
    id: `Argumen ${name} berukuran ${rows.length} × ${width}; yang diperlukan satu baris atau satu kolom nilai, atau dua kolom berisi kode dan nilai.`,
    en: `Argument ${name} is ${rows.length} × ${width}; wanted is one row or one column of values, or two columns of code and value.`,
  });
}

function componentOf(term: IndexTerm, cell: NumberCell): Component {
  const capaian = term.what === "capaian" ? { capaian: { scale: term.node.scale ?? null } } : {};
  return { name: term.node.code, scale: term.scale, cell, ...capaian };
}

function titleOf({ node }: IndexTerm): string {
  return `${node.code} (${shorten(node.name)})`;
}

/**
 * The values of a plan's components out of a range: one row or column in catalogue order, or two columns (code, value) in any
 * order. All in one unit (see units.ts). A blank component is a problem that names it, never 0.
 */
export function readComponents(name: string, plan: IndexPlan, raw: unknown): Result<readonly number[]> {
  const arranged = arrange(name, plan, raw);
  if (!arranged.ok) return arranged;
  if (areInOneUnit(arranged.value, plan.terms)) return ok(arranged.value);
  const components: Component[] = [];
  for (const [at, term] of plan.terms.entries()) {
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
  plan: IndexPlan,
  raw: unknown,
): Result<{ readonly values: readonly (GivenValue | null)[]; readonly top: 1 | 100 }> {
  const arranged = arrange(name, plan, raw);
  if (!arranged.ok) return arranged;
  const components: (Component | null)[] = [];
  for (const [at, term] of plan.terms.entries()) {
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
