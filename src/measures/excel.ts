import type { Formula } from "../catalogue/formula";
import { decimalText } from "../numbers";
import { criterionText } from "./native";
import { type Operand, termCode } from "./operands";

type Parts<Cell> = readonly (string | Cell)[];

/** How tightly the outermost operator of a part binds; decides where brackets are needed. */
const enum Binding {
  Sum = 1,
  Product = 2,
  Atom = 3,
}

interface Piece<Cell> {
  readonly parts: Parts<Cell>;
  readonly binding: Binding;
}

const number = (value: number): string => decimalText(value, null);

function bracketed<Cell>(piece: Piece<Cell>, atLeast: Binding): Parts<Cell> {
  return piece.binding >= atLeast ? piece.parts : ["(", ...piece.parts, ")"];
}

function joined<Cell>(pieces: readonly Parts<Cell>[], separator: string): Parts<Cell> {
  return pieces.flatMap((parts, at) => (at === 0 ? parts : [separator, ...parts]));
}

function added<Cell>(pieces: readonly Piece<Cell>[]): Piece<Cell> {
  if (pieces.length === 1) return pieces[0]!;
  return {
    parts: joined(
      pieces.map((piece) => bracketed(piece, Binding.Sum)),
      "+",
    ),
    binding: Binding.Sum,
  };
}

function write<Cell>(tree: Formula, cellOf: (operand: Operand) => Cell): Piece<Cell> {
  const inner = (each: Formula): Piece<Cell> => write(each, cellOf);
  const atom = (operand: Operand): Piece<Cell> => ({ parts: [cellOf(operand)], binding: Binding.Atom });
  switch (tree.kind) {
    case "input":
      return atom(tree);
    case "reference":
      return atom({ kind: "reference", code: tree.code, what: tree.what ?? "realisasi" });
    case "constant":
      return { parts: [number(tree.value)], binding: tree.value < 0 ? Binding.Sum : Binding.Atom };
    case "ratio": {
      const scale = tree.scale === undefined || tree.scale === 1 ? [] : [`*${number(tree.scale)}`];
      return {
        parts: [...bracketed(inner(tree.numerator), Binding.Product), "/", ...bracketed(inner(tree.denominator), Binding.Atom), ...scale],
        binding: Binding.Product,
      };
    }
    case "weightedSum":
      return added(
        tree.terms.map((term) => {
          const code = termCode(term);
          const weight = term.weight !== null || code === null ? [number(term.weight ?? 1)] : [cellOf({ kind: "weight", code })];
          return { parts: [...weight, "*", ...bracketed(inner(term.of), Binding.Product)], binding: Binding.Product };
        }),
      );
    case "stageMean": {
      const documents = cellOf({ kind: "stages", variable: tree.documents });
      const counts = tree.stages.map((each): Piece<Cell> => ({
        parts: ["COUNTIF(", documents, `,${criterionText(each.stage)})*${number(each.value)}`],
        binding: Binding.Product,
      }));
      return {
        parts: [...bracketed(added(counts), Binding.Product), "/", cellOf({ kind: "input", variable: tree.target, label: tree.target })],
        binding: Binding.Product,
      };
    }
    case "sum":
      return added(tree.of.map(inner));
    // Not AVERAGE: it would leave out a blank component and still give a number.
    case "mean":
      return { parts: [...bracketed(added(tree.of.map(inner)), Binding.Product), `/${tree.of.length}`], binding: Binding.Product };
    case "scaleMean": {
      const divisor = tree.of.length === 1 ? `/${number(tree.scale)}*100` : `/${tree.of.length}/${number(tree.scale)}*100`;
      return { parts: [...bracketed(added(tree.of.map(inner)), Binding.Product), divisor], binding: Binding.Product };
    }
    case "cap": {
      const floored = tree.min === undefined ? inner(tree.of).parts : [`MAX(${number(tree.min)},`, ...inner(tree.of).parts, ")"];
      const capped = tree.max === undefined ? floored : [`MIN(${number(tree.max)},`, ...floored, ")"];
      return { parts: capped, binding: Binding.Atom };
    }
  }
}

/** The formula as an en-US Excel formula in pieces, with "=" first, for who knows only later where its cells are. */
export function toFormulaParts<Cell>(tree: Formula, cellOf: (operand: Operand) => Cell): Parts<Cell> {
  return ["=", ...write(tree, cellOf).parts];
}

/**
 * The formula as a native en-US Excel formula ("=D2/D3*100"), so that a workbook calculates where the add-in is missing.
 *
 * @param cellOf the address of an operand; of `stages` a range with one stage per cell, of `weight` a share of 1.
 */
export function toExcelFormula(tree: Formula, cellOf: (operand: Operand) => string): string {
  return toFormulaParts(tree, cellOf).join("");
}
