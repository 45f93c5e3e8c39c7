import { z } from "zod";
import { normaliseCode, writtenCode } from "./code";
import type { Formula } from "./formula";
import { nameKey } from "./name";
import { formulaCodes } from "./references";
import type { CatalogueDocument, CatalogueNode, Printing } from "./types";

const line = z.number().int().positive();
const year = z.string().regex(/^\d{4}$/);
const period = z.string().regex(/^\d{4}(-TW[1-4]|-\d{4})?$/);
const text = z.string().min(1);

const formula: z.ZodType<Formula> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("input"), variable: text, label: text }),
    z.strictObject({ kind: z.literal("reference"), code: text, what: z.enum(["realisasi", "capaian"]).optional() }),
    z.strictObject({ kind: z.literal("constant"), value: z.number() }),
    z.strictObject({ kind: z.literal("ratio"), numerator: formula, denominator: formula, scale: z.number().positive().optional() }),
    z.strictObject({
      kind: z.literal("weightedSum"),
      terms: z.array(z.strictObject({ weight: z.number().min(0).max(1).nullable(), of: formula })).min(1),
    }),
    z.strictObject({
      kind: z.literal("stageMean"),
      stages: z.array(z.strictObject({ stage: text, label: text, value: z.number().min(0).max(100) })).min(1),
      documents: text,
      target: text,
    }),
    z.strictObject({ kind: z.literal("scaleMean"), of: z.array(formula).min(1), scale: z.number().positive() }),
    z.strictObject({ kind: z.literal("sum"), of: z.array(formula).min(1) }),
    z.strictObject({ kind: z.literal("mean"), of: z.array(formula).min(1) }),
    z.strictObject({ kind: z.literal("cap"), of: formula, min: z.number().optional(), max: z.number().optional() }),
  ]),
);

const fact = z.strictObject({
  what: z.enum(["target", "realisasi", "capaian", "bobot", "masukan", "alokasi"]),
  period,
  value: z.number().nullable(),
  printed: text,
  line,
  canonical: z.boolean(),
  in: text.optional(),
  variable: text.optional(),
  note: text.optional(),
});

const node = z.strictObject({
  code: text,
  ours: z.literal(true).optional(),
  aliases: z.array(text),
  name: text,
  printed: text.optional(),
  names: z.array(text),
  line,
  level: text,
  perspective: text.nullable(),
  unit: text,
  scale: z.number().positive().optional(),
  polarity: z.enum(["maksimum", "minimum"]),
  cap: z.number().min(1).optional(),
  parent: text.nullable(),
  executor: text.optional(),
  location: text.optional(),
  definition: text.nullable(),
  definitionLine: line.optional(),
  formula: z.array(z.strictObject({ years: z.array(year).min(1), tree: formula, printed: text, line })),
  facts: z.array(fact),
});

const shape = z.strictObject({
  rank: z.number().int().optional(),
  source: z.strictObject({ id: text, title: text, publisher: text, year: z.number().int(), plan: z.boolean().optional() }),
  nodes: z.array(node),
  conflicts: z.array(
    z.strictObject({
      about: text,
      codes: z.array(text).min(1),
      values: z.array(z.strictObject({ printed: text, line })).min(1),
      canonical: text.nullable(),
      why: text,
    }),
  ),
  ambiguousAliases: z.array(z.strictObject({ alias: text, codes: z.array(text).min(2), lines: z.array(line).min(1) })),
  tables: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        columns: z.array(text).min(1),
        rows: z.array(z.strictObject({ line, cells: z.array(z.string()) })).min(1),
      }),
    )
    .optional(),
  notes: z.array(z.strictObject({ kind: z.enum(["repair", "missing"]), line, text })).optional(),
});

/** What one fact is a printing of; of the printings of one key exactly one is canonical, or none where a conflict says that none recomputes. */
export function keyOfFact({ what, period: of, in: within, variable }: Printing): string {
  return [what, of, within, variable].filter((part) => part !== undefined).join(" ");
}

/** Does a conflict about this one figure say that none of its printings recomputes? */
function isUndecided(document: CatalogueDocument, { code }: CatalogueNode, printings: readonly Printing[]): boolean {
  return document.conflicts.some(
    ({ codes, values, canonical }) =>
      canonical === null &&
      codes[0] === code &&
      printings.every(({ printed, line: at }) => values.some((value) => value.line === at && value.printed.includes(printed))),
  );
}

function* factProblems(document: CatalogueDocument, each: CatalogueNode, codes: ReadonlySet<string>): Generator<string> {
  const printings = new Map<string, Printing[]>();
  for (const one of each.facts) {
    const key = keyOfFact(one);
    printings.set(key, [...(printings.get(key) ?? []), one]);
    if ((one.what === "bobot") !== (one.in !== undefined)) yield `${each.code}: "in" belongs to a bobot, and every bobot has one (${key})`;
    if (one.in !== undefined && !codes.has(one.in)) yield `${each.code}: weight in unknown ${one.in}`;
    if ((one.what === "masukan") !== (one.variable !== undefined)) yield `${each.code}: "variable" belongs to a masukan (${key})`;
  }
  for (const [key, list] of printings) {
    const count = list.filter(({ canonical }) => canonical).length;
    if (count > 1 || (count === 0 && !isUndecided(document, each, list)))
      yield `${each.code}: ${key} has ${count} canonical facts, wanted 1`;
  }
}

function* nodeProblems(document: CatalogueDocument, each: CatalogueNode, codes: ReadonlySet<string>): Generator<string> {
  if (normaliseCode(each.code) !== each.code) yield `${each.code} is not written in its normal form ${normaliseCode(each.code)}`;
  for (const other of [each.parent, each.perspective])
    if (other !== null && !codes.has(other)) yield `${each.code} refers to unknown ${other}`;
  if (each.printed === each.name) yield `${each.code}: "printed" is for a name that mends what is printed`;
  if (each.printed !== undefined && ![each.name, ...each.names].some((name) => nameKey(name) === nameKey(each.printed!)))
    yield `${each.code}: nobody finds it by its printed name, which is not among its names`;
  if (each.unit === "skala" && each.scale === undefined) yield `${each.code}: unit "skala" needs the top of the scale`;
  const years = each.formula.flatMap((version) => version.years);
  if (new Set(years).size !== years.length) yield `${each.code}: two formulas for one year`;
  for (const version of each.formula) {
    for (const code of formulaCodes(version.tree)) if (!codes.has(code)) yield `${each.code}: formula refers to unknown ${code}`;
  }
  yield* factProblems(document, each, codes);
}

function* documentProblems(document: CatalogueDocument): Generator<string> {
  const codes = new Set(document.nodes.map(({ code }) => code));
  if (codes.size !== document.nodes.length) yield "a code occurs twice";
  const claimed = new Map<string, string>();
  for (const { code } of document.nodes) claimed.set(code, code);
  for (const { code, aliases } of document.nodes) {
    for (const alias of aliases.map(normaliseCode)) {
      const owner = claimed.get(alias);
      if (owner !== undefined && owner !== code) yield `alias ${alias} of ${code} already belongs to ${owner}`;
      claimed.set(alias, code);
    }
  }
  for (const each of document.nodes) yield* nodeProblems(document, each, codes);
  for (const { about, codes: concerned, values, canonical } of document.conflicts) {
    for (const code of concerned) if (!codes.has(code)) yield `conflict "${about}" names unknown ${code}`;
    if (canonical !== null && !values.some(({ printed }) => printed === canonical))
      yield `conflict "${about}": ${canonical} is none of its values`;
  }
  for (const { id, columns, rows } of document.tables ?? []) {
    for (const { line: at, cells } of rows)
      if (cells.length !== columns.length) yield `table ${id}, line ${at}: ${cells.length} cells, wanted ${columns.length}`;
  }
  for (const { alias, codes: candidates } of document.ambiguousAliases) {
    if (writtenCode(alias) !== alias) yield `ambiguous alias ${alias} is not written as ${writtenCode(alias)}`;
    for (const code of candidates) if (!codes.has(code)) yield `ambiguous alias ${alias} names unknown ${code}`;
  }
}

/**
 * A data file of the catalogue: its shape, and what no shape can say (codes referred to exist, no alias belongs to two
 * nodes, one canonical fact per figure). Kept out of every shipped script; tests and importers use it.
 */
export const catalogueDocumentSchema: z.ZodType<CatalogueDocument> = shape.superRefine((document, context) => {
  for (const message of documentProblems(document)) context.addIssue({ code: "custom", message });
});
