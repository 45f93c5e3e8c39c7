import { numeral } from "./build";
import type { Expression } from "./expression";
import { parseExpression } from "./parse";

/** What is put into a gap: an expression, a number, or a text, which stays one: no text of a catalogue becomes a formula. */
export type Insert<Slot> = Expression<Slot> | number | string;

/** No name of a workbook begins with a backslash and a digit. */
const GAP = "\\";
const read = new WeakMap<TemplateStringsArray, Expression>();

function treeOf(strings: TemplateStringsArray): Expression {
  const known = read.get(strings);
  if (known) return known;
  const text = strings.map((piece, at) => (at === 0 ? piece : `${GAP}${at - 1}${piece}`)).join("");
  const tree = parseExpression(text);
  if (tree === null) throw new Error(`This is no formula: ${text}`);
  read.set(strings, tree);
  return tree;
}

function filled<Slot>(tree: Expression, inserts: readonly Insert<Slot>[]): Expression<Slot> {
  const inside = (each: Expression): Expression<Slot> => filled(each, inserts);
  switch (tree.kind) {
    case "name": {
      if (!tree.name.startsWith(GAP)) return tree;
      const insert = inserts[Number(tree.name.slice(GAP.length))]!;
      if (typeof insert === "number") return numeral(insert);
      return typeof insert === "string" ? { kind: "text", text: insert } : insert;
    }
    case "call":
      return { ...tree, args: tree.args.map((each) => each && inside(each)) };
    case "apply":
      return { ...tree, of: inside(tree.of), args: tree.args.map((each) => each && inside(each)) };
    case "prefix":
    case "postfix":
    case "brackets":
      return { ...tree, of: inside(tree.of) };
    case "binary":
      return { ...tree, left: inside(tree.left), right: inside(tree.right) };
    default:
      return tree;
  }
}

/**
 * A formula as it is read, with gaps: formula`${part}/${whole}*100`. It is parsed once and is a tree like any other, so an insert
 * stays one operand whatever it is: the printer sets the brackets. Throws on a template that is no formula, a mistake of ours.
 */
export function formula<Slot = never>(strings: TemplateStringsArray, ...inserts: readonly Insert<Slot>[]): Expression<Slot> {
  return filled(treeOf(strings), inserts);
}
