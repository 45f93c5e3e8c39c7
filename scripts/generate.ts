/**
 * Writes src/generated: the metadata Excel reads (functions.json in Indonesian, functions-en.json in English) and the trimmed
 * catalogue of the functions' script (lookup.json; renstra.json in columns). Nothing in there is kept in the repository.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseTree } from "custom-functions-metadata";
import { builtinDocuments } from "../src/catalogue/builtin";
import { packPlan } from "../src/catalogue/pack";
import { trimDocument } from "../src/catalogue/trim";
import type { CatalogueDocument } from "../src/catalogue/types";
import { functionHelp, helpPath } from "../src/functions/help";
import { choiceHelp } from "../src/functions/help/choices";
import type { Language } from "../src/language/text";
import { DEVELOPMENT_URL } from "./lib/address.mjs";

const root = path.resolve(import.meta.dirname, "..");
const functionsFolder = path.join(root, "src/functions");
const generatedFolder = path.join(root, "src/generated");

/** Folders of src/functions with one function a file. */
const FAMILIES = readdirSync(functionsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "help")
  .map((entry) => entry.name);

/**
 * All function files as one source: the generator looks for an enum in the file of the function that uses it, and lists an
 * enum as often as files declare it.
 */
function functionSource(): string {
  const files = FAMILIES.flatMap((family) => {
    const folder = path.join(functionsFolder, family);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => path.join(folder, name));
  });
  return [path.join(functionsFolder, "enums.ts"), ...files].map((file) => readFileSync(file, "utf8")).join("\n");
}

function parsed(): ReturnType<typeof parseTree> {
  const tree = parseTree(functionSource(), "functions.ts");
  const errors = tree.extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`The functions' JSDoc is not usable:\n${errors.join("\n")}`);
  return tree;
}

type Tree = ReturnType<typeof parseTree>;

function enums(tree: Tree, nodes: CatalogueDocument["nodes"], language: Language): unknown[] {
  return tree.enums.map(({ id, type, values }) => {
    if (id === "INDIKATOR") return { id, type, values: nodes.map(({ code, name }) => ({ name: code, stringValue: code, tooltip: name })) };
    return {
      id,
      type,
      values: values.map((value) => {
        const text = "stringValue" in value ? String(value.stringValue) : "";
        const help = choiceHelp[id]?.[text];
        if (!help) throw new Error(`src/functions/help/choices.ts does not tell about ${id} "${text}".`);
        return { name: text, stringValue: text, tooltip: help[language] };
      }),
    };
  });
}

/** The generator's metadata with every text out of src/functions/help in one language. */
function metadata(tree: Tree, nodes: CatalogueDocument["nodes"], language: Language): object {
  const order = functionHelp.map(({ id }) => id);
  const described = tree.functions.map((each) => {
    const help = functionHelp.find(({ id }) => id === each.id);
    if (!help) throw new Error(`${each.id} has no help in src/functions/help.`);
    const parameters = each.parameters.map((parameter, at) => {
      const about = help.parameters[at];
      if (about?.name !== parameter.name)
        throw new Error(`The help of ${each.id} tells about "${about?.name}" where the function has "${parameter.name}".`);
      return { ...parameter, description: about.text[language] };
    });
    return { ...each, description: help.summary[language], helpUrl: `${DEVELOPMENT_URL}/${helpPath(each.id, language)}`, parameters };
  });
  described.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  // Errors inside a range reach the function, so that the message can name the component that holds one. Not together with
  // allowCustomDataForDataTypeAny: the two crash Excel LTSC 2021 (office-js issue 4385), and no function takes data types.
  return { allowErrorForDataTypeAny: true, functions: described, enums: enums(tree, nodes, language) };
}

/** In one step, so that nobody who reads at the same moment sees half a file. */
function write(name: string, content: unknown, indent = 0): void {
  const file = path.join(generatedFolder, name);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(content, null, indent)}\n`);
  renameSync(draft, file);
}

const tree = parsed();
const measured = builtinDocuments.filter(({ source }) => !source.plan);
const nodes = measured.flatMap((document) => document.nodes);
mkdirSync(generatedFolder, { recursive: true });
write("functions.json", metadata(tree, nodes, "id"), 2);
write("functions-en.json", metadata(tree, nodes, "en"), 2);
write("lookup.json", measured.map(trimDocument));
write("renstra.json", packPlan(builtinDocuments.find(({ source }) => source.plan)!));
