import type { Catalogue, Lookup } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { normaliseCode, plainText, withoutPrefix } from "../../catalogue/code";
import { nameKey } from "../../catalogue/name";
import { nameFit, type NameFit } from "./nameFit";

/** What the text of a row says: an indicator, or why not. */
export interface Label {
  readonly node: CatalogueNode | null;
  /** The printed code, null where the text has none. */
  readonly code: string | null;
  /** null when the indicator was simply found, and when the text looks like no indicator at all. */
  readonly lookup: Lookup | null;
  readonly nameSays: CatalogueNode | null;
  /** The text beside the code; "" where there is none. */
  readonly name: string;
  /** The indicator whose code stands beside a name that cannot be its own; `node` is null then. */
  readonly foreign: CatalogueNode | null;
  /** Whether the name beside a known code is the indicator's. */
  readonly naming: NameFit;
}

/** "C 1.1", "B.1.3.1", "L2.1" at the start of a text; the digits must not run on into a name ("C 19 ..." is no code of ours). */
const CODE = /^([A-Za-z]\s?\.?\s?\d{1,2}(?:\s?\.\s?\d{1,2})+)\.?(?=$|[\s:\-–)])/;
const FIRST_WORD = /^(\S{1,40}) (.+)$/;
/** "(Komponen 1)" after a name, in plain text. */
const TAIL = / ?\((?:komponen|sub iku|sub ik|iku)? ?\d*\)$/i;
const NO_INDICATOR: Label = { node: null, code: null, lookup: null, nameSays: null, name: "", foreign: null, naming: "silent" };

export interface LabelReader {
  /** The indicator a row names, from its code cell (may be "") and its text. */
  read(code: string, text: string): Label;
  /** The indicator named anywhere in a caption or a header: the longest name or the code after "IKU". */
  within(text: string): CatalogueNode | null;
  /** A code spelt as the catalogue spells its own ("B9.9"), known or not. */
  isLikeOurs(code: string): boolean;
  /** A code or another spelling of one of the catalogue. */
  knowsCode(code: string): boolean;
}

const isNameOf = (text: string, node: CatalogueNode): boolean =>
  [node.name, ...node.names].some((name) => nameKey(name) === nameKey(text) || nameKey(name) === nameKey(text.replace(TAIL, "")));

/**
 * Reads row labels against the catalogue. Known spellings are kept in maps, so a sheet of 100,000 foreign rows costs 100,000
 * look-ups and no search for suggestions.
 */
export function labelReader(catalogue: Catalogue): LabelReader {
  const names = new Map<string, CatalogueNode>();
  const codes = new Set<string>();
  for (const { nodes, ambiguousAliases } of catalogue.documents) {
    for (const node of nodes) {
      for (const name of [node.name, ...node.names]) if (!names.has(nameKey(name))) names.set(nameKey(name), node);
      for (const code of [node.code, ...node.aliases]) codes.add(normaliseCode(code));
    }
    for (const { alias } of ambiguousAliases) codes.add(normaliseCode(alias));
  }
  const longestFirst = [...names.keys()].filter((key) => key.length > 8).sort((a, b) => b.length - a.length);
  const letters = new Set([...codes].filter((code) => /^[A-Z]\d/.test(code)).map((code) => code[0]));
  const memo = new Map<string, Label>();

  function byName(text: string): CatalogueNode | null {
    return names.get(nameKey(text)) ?? names.get(nameKey(text.replace(TAIL, ""))) ?? null;
  }

  function readFresh(codeCell: string, text: string): Label {
    const plain = withoutPrefix(plainText(text));
    // IPPWNI, NCKO: codes without digits, known by the catalogue only.
    if (codeCell === "" && !plain.includes(" ") && codes.has(normaliseCode(plain))) return readFresh(plain, "");
    const own = codeCell === "" ? CODE.exec(plain) : null;
    // A code of somebody's own catalogue may look like anything: it is one where the name of its indicator stands behind it.
    const other = codeCell === "" && own === null ? FIRST_WORD.exec(plain) : null;
    if (other && codes.has(normaliseCode(other[1]!)) && byName(other[2]!) !== null) return readFresh(other[1]!, other[2]!);
    const code = codeCell !== "" ? codeCell : (own?.[1] ?? null);
    const rest = own ? plain.slice(own[0].length).replace(/^[\s:\-–).]+/, "") : plain;
    const named = rest === "" ? null : byName(rest);
    const base = { ...NO_INDICATOR, name: rest };
    if (code === null)
      return named
        ? { ...base, node: named, naming: "fits" }
        : text === ""
          ? base
          : { ...base, lookup: { kind: "unknown", suggestions: [] } };
    const known = codes.has(normaliseCode(code));
    const lookup: Lookup = known ? catalogue.find(code) : { kind: "unknown", suggestions: [] };
    if (lookup.kind === "found") {
      // The LKj prints B1.3.1 under the very name of its index B1.3 (lines 1551, 1586): the code says which of the two it is.
      if (named !== null && isNameOf(rest, lookup.node)) return { ...base, node: lookup.node, code, naming: "fits" };
      const disagrees = named !== null && named.code !== lookup.node.code;
      if (disagrees) return { ...base, node: named, code, nameSays: named, naming: "fits" };
      const naming = named ? "fits" : nameFit(rest, lookup.node);
      return naming === "differs" ? { ...base, code, foreign: lookup.node, naming } : { ...base, node: lookup.node, code, naming };
    }
    // A name settles an ambiguous code ("C.1.1.1 Persentase Kasus Khusus ..."); beside an unknown code it is told, not swallowed.
    return {
      ...base,
      node: named,
      code,
      lookup: lookup.kind === "ambiguous" && named ? null : lookup,
      nameSays: named,
      naming: named ? "fits" : "silent",
    };
  }

  return {
    knowsCode: (text) => text !== "" && codes.has(normaliseCode(text)),
    isLikeOurs(text) {
      const code = normaliseCode(text);
      return /^[A-Z]\d+(?:\.\d+)+$/.test(code) && letters.has(code[0]);
    },
    read(code, text) {
      const key = `${code}\u0000${text}`;
      let label = memo.get(key);
      if (!label) memo.set(key, (label = readFresh(code, text)));
      return label;
    },
    within(text) {
      const after = /\b(?:IKU|IK|Komponen|Sub IKU|Sub IK)\s+([A-Za-z]\s?\.?\s?\d{1,2}(?:\s?\.\s?\d{1,2})+)/i.exec(plainText(text));
      const lookup = after && codes.has(normaliseCode(after[1]!)) ? catalogue.find(after[1]!) : null;
      if (lookup?.kind === "found") return lookup.node;
      const key = ` ${nameKey(text)} `;
      const name = longestFirst.find((each) => key.includes(` ${each} `));
      return name === undefined ? null : names.get(name)!;
    },
  };
}
