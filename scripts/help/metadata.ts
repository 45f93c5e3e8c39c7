import type { CatalogueNode } from "../../src/catalogue/types";
import type { CellFunction, Gives } from "../../src/functions/define/define";
import type { Kind } from "../../src/functions/define/kind";
import { type FunctionHelp, helpPath, type ParameterHelp } from "../../src/functions/help";
import type { Language } from "../../src/language/text";

/** What Excel's metadata is made of. */
export interface Described {
  readonly functions: ReadonlyMap<string, CellFunction>;
  /** In the order of the lists. */
  readonly help: readonly FunctionHelp[];
  /** The indicators Excel offers. */
  readonly nodes: readonly Pick<CatalogueNode, "code" | "name">[];
  /** Where the help pages are served from. */
  readonly address: string;
}

const RESULTS: Readonly<Record<Gives, object>> = {
  number: { type: "number" },
  text: { type: "string" },
  any: {},
  numbers: { dimensionality: "matrix", type: "number" },
  rows: { dimensionality: "matrix" },
};

/** An enum is called like the parameter that offers it. */
const enumId = (name: string): string => name.toUpperCase();

/** The enums of the first release stand in the order they had; new ones follow them. */
const FIRST = ["INDIKATOR", "DASAR", "POLARITAS", "KELUARAN", "KOSONG", "JENIS", "CARA", "BENTUK"];

function parameter(name: string, { matrix, optional, choices }: Kind<unknown>, help: ParameterHelp, language: Language): object {
  return {
    description: help.text[language],
    ...(matrix && { dimensionality: "matrix" }),
    name,
    ...(optional && { optional }),
    // Everything else is read by the functions themselves, so that a text number reaches our parser.
    type: choices ? "string" : "any",
    ...(choices && { customEnumId: enumId(name) }),
  };
}

/** The declared parameters of a function, each with its help. */
function parametersOf(help: FunctionHelp, { functions }: Described): readonly (readonly [string, Kind<unknown>, ParameterHelp])[] {
  const declared = functions.get(help.id);
  if (!declared) throw new Error(`${help.id} has help and is not declared.`);
  const parameters = Object.entries(declared.parameters);
  const [names, told] = [parameters.map(([name]) => name), help.parameters.map(({ name }) => name)].map((each) => each.join(", "));
  if (names !== told) throw new Error(`The help of ${help.id} tells about "${told}" where the function has "${names}".`);
  return parameters.map(([name, kind], at) => [name, kind, help.parameters[at]!]);
}

interface Enum {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

function enumOf(name: string, choices: Kind<unknown>["choices"], help: ParameterHelp, { nodes }: Described, language: Language): Enum {
  const value = (text: string, tooltip: string): Enum["values"][number] => ({ name: text, stringValue: text, tooltip });
  if (choices === "indicators") return { id: enumId(name), type: "string", values: nodes.map((node) => value(node.code, node.name)) };
  return {
    id: enumId(name),
    type: "string",
    values: choices!.map((word) => {
      const told = help.choices?.[word];
      if (!told) throw new Error(`The help of "${name}" does not tell about "${word}".`);
      return value(word, told[language]);
    }),
  };
}

function enums(described: Described, language: Language): readonly Enum[] {
  const found = new Map<string, Enum>();
  for (const help of described.help)
    for (const [name, { choices }, about] of parametersOf(help, described)) {
      if (choices && !found.has(enumId(name))) found.set(enumId(name), enumOf(name, choices, about, described, language));
    }
  const rank = ({ id }: Enum): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

/**
 * The metadata Excel reads, in one language, out of the declarations of the functions and their help. Written here and not by
 * custom-functions-metadata, which wants every function once more as a top-level declaration with JSDoc; test/functions/metadata.test.ts writes those and compares the two.
 */
export function functionMetadata(described: Described, language: Language): object {
  const undescribed = [...described.functions.keys()].filter((id) => !described.help.some((help) => help.id === id));
  if (undescribed.length > 0) throw new Error(`There is no help for ${undescribed.join(", ")}.`);
  const functions = described.help.map((help) => ({
    description: help.summary[language],
    id: help.id,
    name: help.id,
    parameters: parametersOf(help, described).map(([name, kind, about]) => parameter(name, kind, about, language)),
    result: RESULTS[described.functions.get(help.id)!.gives],
    helpUrl: `${described.address}/${helpPath(help.id, language)}`,
  }));
  // Errors inside a range reach the function, so that the message can name the component that holds one. Not together with
  // allowCustomDataForDataTypeAny: the two crash Excel LTSC 2021 (office-js issue 4385), and no function takes data types.
  return { allowErrorForDataTypeAny: true, functions, enums: enums(described, language) };
}
