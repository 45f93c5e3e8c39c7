import type { Formula } from "../catalogue/formula";
import { binary, call, criterion, numeral, slot, sum, product } from "../formula/build";
import type { Expression } from "../formula/expression";
import { printParts } from "../formula/print";
import { type Operand, termCode } from "./operands";

/** A number among operators: a negative one has brackets, because a person reads "/(-4)" more easily than "/-4". */
function term(value: number): Expression {
  return value < 0 ? { kind: "brackets", of: numeral(value) } : numeral(value);
}

/**
 * The formula as Excel's expression, so that a workbook calculates where the add-in is missing; what it refers to is open.
 *
 * @param cell where an operand stands: of `stages` a range with one stage per cell, of `weight` a share of 1.
 */
export function toExpression<Cell>(tree: Formula, cell: (operand: Operand) => Expression<Cell>): Expression<Cell> {
  const inner = (each: Formula): Expression<Cell> => toExpression(each, cell);
  switch (tree.kind) {
    case "input":
      return cell(tree);
    case "reference":
      return cell({ kind: "reference", code: tree.code, what: tree.what ?? "realisasi" });
    case "constant":
      return term(tree.value);
    case "ratio": {
      const ratio = binary(inner(tree.numerator), "/", inner(tree.denominator));
      return tree.scale === undefined || tree.scale === 1 ? ratio : product(ratio, numeral(tree.scale));
    }
    case "weightedSum":
      return sum(
        tree.terms.map((each) => {
          const code = termCode(each);
          const weight = each.weight !== null || code === null ? numeral(each.weight ?? 1) : cell({ kind: "weight", code });
          return product(weight, inner(each.of));
        }),
      );
    case "stageMean": {
      const documents = cell({ kind: "stages", variable: tree.documents });
      const counts = tree.stages.map(({ stage, value }) => product(call("COUNTIF", documents, criterion(stage)), numeral(value)));
      return binary(sum(counts), "/", cell({ kind: "input", variable: tree.target, label: tree.target }));
    }
    case "sum":
      return sum(tree.of.map(inner));
    // Not AVERAGE: it would leave out a blank component and still give a number.
    case "mean":
      return binary(sum(tree.of.map(inner)), "/", numeral(tree.of.length));
    case "scaleMean": {
      const total = sum(tree.of.map(inner));
      const mean = tree.of.length === 1 ? total : binary(total, "/", numeral(tree.of.length));
      return product(binary(mean, "/", numeral(tree.scale)), numeral(100));
    }
    case "cap": {
      const floored = tree.min === undefined ? inner(tree.of) : call("MAX", numeral(tree.min), inner(tree.of));
      return tree.max === undefined ? floored : call("MIN", numeral(tree.max), floored);
    }
  }
}

/** The same written down, in pieces (without "="), for who knows only later where its cells are. */
export function toFormulaParts<Cell>(tree: Formula, cellOf: (operand: Operand) => Cell): readonly (string | Cell)[] {
  return printParts(toExpression(tree, (operand) => slot(cellOf(operand))));
}
