import english from "../generated/functions-en.json";
import indonesian from "../generated/functions.json";
import type { Language } from "../language/text";

export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
}

/** Every function with its arguments, as Excel describes them in a language. */
export function functionsIn(language: Language): readonly DescribedFunction[] {
  return (language === "en" ? english : indonesian).functions;
}

/** As Excel writes them in a person's language. */
export const SIGNS = { decimal: { id: ",", en: "." }, argument: { id: ";", en: "," } } as const;

/** Functions as `--json` prints them. */
export function functionList(functions: readonly DescribedFunction[]): readonly object[] {
  return functions.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters: parameters.map((each) => ({
      name: each.name,
      description: each.description,
      optional: each.optional ?? false,
      type: each.type,
      dimensionality: each.dimensionality ?? "scalar",
    })),
  }));
}

/** Functions as text: how each is called, and what it does. */
export function functionLines(functions: readonly DescribedFunction[], language: Language): readonly string[] {
  const separator = `${SIGNS.argument[language]} `;
  return functions.map(
    ({ name, description, parameters }) =>
      `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(separator)})\n    ${description}`,
  );
}
