import type { Formula } from "../catalogue/formula";
import { OWN_PREFIX } from "../catalogue/ownSource";
import type { CatalogueDocument } from "../catalogue/types";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";

// Not in messages.ts: this is read at the start of every workbook, and the sentences about a sheet would come with it.
const says = defineMessages("katalog-tersimpan", {
  newer: {
    id: "Katalog sendiri di buku kerja ini disimpan oleh Capaian yang lebih baru. Perbarui Capaian untuk memakainya.",
    en: "The workbook's own catalogue was stored by a newer Capaian. Update Capaian to use it.",
  },
  damaged: {
    id: "Katalog sendiri di buku kerja ini rusak dan tidak dipakai. Pakai lagi katalognya dari lembar katalog.",
    en: "The workbook's own catalogue is damaged and is not used. Use it again from its catalogue sheet.",
  },
});

/** Changes when what is stored can no longer be read by an older Capaian. */
const VERSION = 1;

/** The user's catalogues as the text a workbook keeps. */
export function toStored(documents: readonly CatalogueDocument[]): string {
  return JSON.stringify({ version: VERSION, documents });
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isOptional = (value: unknown, check: (value: unknown) => boolean): boolean => value === undefined || check(value);
const listOf = (value: unknown, check: (value: unknown) => boolean): boolean => Array.isArray(value) && value.every(check);

/** Deep enough for any formula of the sheet; what nests deeper was not written here. */
const DEEPEST = 20;

function isFormula(value: unknown, depth = 0): value is Formula {
  if (!isObject(value) || depth > DEEPEST) return false;
  const inner = (part: unknown): boolean => isFormula(part, depth + 1);
  switch (value.kind) {
    case "input":
      return isText(value.variable) && isText(value.label);
    case "reference":
      return isText(value.code) && isOptional(value.what, (what) => what === "realisasi" || what === "capaian");
    case "constant":
      return isNumber(value.value);
    case "ratio":
      return inner(value.numerator) && inner(value.denominator) && isOptional(value.scale, isNumber);
    case "weightedSum":
      return listOf(value.terms, (term) => isObject(term) && (term.weight === null || isNumber(term.weight)) && inner(term.of));
    case "stageMean":
      return (
        isText(value.documents) &&
        isText(value.target) &&
        listOf(value.stages, (stage) => isObject(stage) && isText(stage.stage) && isText(stage.label) && isNumber(stage.value))
      );
    case "scaleMean":
      return isNumber(value.scale) && listOf(value.of, inner);
    case "sum":
    case "mean":
      return listOf(value.of, inner);
    case "cap":
      return inner(value.of) && isOptional(value.min, isNumber) && isOptional(value.max, isNumber);
    default:
      return false;
  }
}

const PERIOD = /^\d{4}(?:-TW[1-4])?$/;

function isFact(value: unknown): boolean {
  return (
    isObject(value) &&
    ["target", "realisasi", "bobot"].includes(String(value.what)) &&
    isText(value.period) &&
    PERIOD.test(value.period) &&
    (value.value === null || isNumber(value.value)) &&
    isText(value.printed) &&
    isNumber(value.line) &&
    value.canonical === true &&
    (value.what === "bobot" ? isText(value.in) : value.in === undefined)
  );
}

function isNode(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.code) &&
    isText(value.name) &&
    isTexts(value.aliases) &&
    isTexts(value.names) &&
    isNumber(value.line) &&
    isText(value.level) &&
    isText(value.unit) &&
    (value.perspective === null || isText(value.perspective)) &&
    (value.parent === null || isText(value.parent)) &&
    (value.definition === null || isText(value.definition)) &&
    (value.polarity === "maksimum" || value.polarity === "minimum") &&
    isOptional(value.scale, isNumber) &&
    isOptional(value.cap, isNumber) &&
    listOf(
      value.formula,
      (version) =>
        isObject(version) && isTexts(version.years) && isText(version.printed) && isNumber(version.line) && isFormula(version.tree),
    ) &&
    isOptional(value.years, isTexts) &&
    listOf(value.facts, isFact)
  );
}

function isDocument(value: unknown): value is CatalogueDocument {
  if (!isObject(value) || !isObject(value.source)) return false;
  const { id, title, publisher, year } = value.source;
  return (
    isText(id) &&
    id.startsWith(OWN_PREFIX) &&
    isText(title) &&
    isText(publisher) &&
    isNumber(year) &&
    isOptional(value.extends, isText) &&
    listOf(value.nodes, isNode) &&
    listOf(value.conflicts, isObject) &&
    listOf(value.ambiguousAliases, isObject)
  );
}

/**
 * The catalogues a workbook keeps. A workbook comes from anywhere, so nothing of the text is taken on trust: anything but the shape
 * `toStored` writes is a problem. (Not zod: this runs at the start of every workbook.)
 */
export function fromStored(text: string): Result<readonly CatalogueDocument[]> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    stored = null;
  }
  if (isObject(stored) && stored.version === VERSION && listOf(stored.documents, isDocument))
    return ok(stored.documents as readonly CatalogueDocument[]);
  if (isObject(stored) && isNumber(stored.version) && Number(stored.version) > VERSION) {
    return fail("#VALUE!", says.newer());
  }
  return fail("#VALUE!", says.damaged());
}
