import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import type { Message } from "../../language/message";
import { evaluate, REPORTED_PLACES, withCap } from "../../measures";
import { divideExact, multiplyExact, roundHalfUp, truncateTo } from "../../numbers";
import { capaianOf } from "../capaian";
import { sentences } from "./messages";
import { formulaOf, type InputLine, type InputContents } from "./contents";

/** How the realisasi of an indicator stands in the layout. */
export type Realisasi =
  /** A live formula; `value` is what it gives, null while inputs are missing. */
  | { readonly kind: "formula"; readonly value: number | null }
  /** A typed figure: no formula that year, or one whose inputs do not give the printed figure. */
  | { readonly kind: "typed"; readonly value: number | null; readonly note: Message | null };

/** What goes into the cells of one layout. */
export interface InputValues {
  realisasi(node: CatalogueNode): Realisasi;
  target(node: CatalogueNode): number | null;
  /** Weight in the node's parent, a share of 1. */
  bobot(node: CatalogueNode): number | null;
  /** A count, or the stage of a document ("S"); null for an empty cell. */
  input(line: InputLine): number | string | null;
  /** A ratio of 1. */
  capaian(node: CatalogueNode): number | null;
}

/** The weight of an indicator in an index (its own parent when none is named), a share of 1. */
export function weightIn(catalogue: Catalogue, code: string, year: string, within?: string): number | null {
  const value = catalogue.fact({ code, what: "bobot", period: year, in: within })?.value ?? null;
  return value === null ? null : divideExact(value, 100);
}

/** The figure of the document, or what it is when the document rounds or cuts at two decimals. */
function reproduces(value: number, printed: number): boolean {
  return roundHalfUp(value, 2) === printed || truncateTo(value, 2) === printed;
}

/**
 * The values of a layout. `filled` takes the catalogue's canonical figures: inputs, targets and realisasi. A formula stays live
 * only where its inputs give the printed realisasi; otherwise the printed figure is typed and a note says what the formula gives.
 * Empty, the layout holds what is planned (weights, targets) and waits for the rest.
 */
export function inputValues(catalogue: Catalogue, { year, inputs }: InputContents, filled: boolean): InputValues {
  const known = new Map<string, Realisasi>();
  const target = (node: CatalogueNode): number | null => catalogue.fact({ code: node.code, what: "target", period: year })?.value ?? null;

  const input = ({ node, variable, stages }: InputLine): number | string | null => {
    if (!filled) return null;
    const value = catalogue.fact({ code: node.code, what: "masukan", period: year, variable })?.value ?? null;
    return stages === null || value === null ? value : (stages.find((each) => each.value === value)?.stage ?? null);
  };

  const calculate = (node: CatalogueNode): Realisasi => {
    const tree = formulaOf(catalogue, node, year);
    const printed = filled ? (catalogue.fact({ code: node.code, what: "realisasi", period: year })?.value ?? null) : null;
    if (!tree) return { kind: "typed", value: printed, note: null };
    if (!filled) return { kind: "formula", value: null };
    const lines = inputs.filter((line) => line.node === node);
    // As reported, a figure starts from its components' two decimals: that is what a reader of the report recalculates.
    const calculated = (reported: boolean): ReturnType<typeof evaluate> =>
      evaluate(tree, {
        input: (variable) => {
          const line = lines.find((each) => each.variable === variable);
          const value = line ? input(line) : null;
          return typeof value === "number" ? value : null;
        },
        stages: (variable) =>
          lines
            .flatMap((line) => (line.variable.startsWith(`${variable}.`) ? [input(line)] : []))
            .filter((stage): stage is string => typeof stage === "string"),
        weight: (code) => weightIn(catalogue, code, year, node.code),
        reference: (code, what) => {
          const other = catalogue.node(code);
          if (!other) return null;
          if (what === "realisasi") {
            const { value } = realisasi(other);
            return value !== null && reported ? roundHalfUp(value, REPORTED_PLACES) : value;
          }
          const ratio = capaian(other);
          return ratio === null ? null : multiplyExact(ratio, 100);
        },
      });
    const result = calculated(false);
    if (printed === null) return { kind: "formula", value: result.ok ? result.value : null };
    if (!result.ok) return { kind: "typed", value: printed, note: notCalculable(node, printed, result.problem.text) };
    if (reproduces(result.value, printed)) return { kind: "formula", value: result.value };
    const told = calculated(true);
    return { kind: "typed", value: printed, note: notReproduced(node, printed, told.ok ? told.value : result.value) };
  };
  const realisasi = (node: CatalogueNode): Realisasi => {
    const seen = known.get(node.code) ?? calculate(node);
    known.set(node.code, seen);
    return seen;
  };
  const capaian = (node: CatalogueNode): number | null => {
    const [actual, goal] = [realisasi(node).value, target(node)];
    return actual === null || goal === null ? null : capaianOf(withCap(catalogue, node, year), actual, goal);
  };
  return { realisasi, target, bobot: (node) => weightIn(catalogue, node.code, year), input, capaian };
}

function notCalculable({ code }: CatalogueNode, printed: number, why: Message): Message {
  return sentences.notCalculable({ code, printed: { value: printed, maxPlaces: 4 }, why });
}

function notReproduced({ code }: CatalogueNode, printed: number, calculated: number): Message {
  return sentences.notReproduced({ code, printed: { value: printed, maxPlaces: 2 }, calculated: { value: calculated, maxPlaces: 2 } });
}
