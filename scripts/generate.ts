/**
 * Writes src/generated: the metadata Excel reads (functions.json in Indonesian, functions-en.json in English) and the trimmed
 * catalogue of the functions' script (lookup.json; renstra.json in columns). Nothing in there is kept in the repository.
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtinDocuments } from "../src/catalogue/builtin";
import { packDocument, packPlan } from "../src/catalogue/pack";
import { trimDocument } from "../src/catalogue/trim";
import { DEVELOPMENT_URL } from "./lib/address.mjs";
import { functionMetadata } from "./help/metadata";

const root = path.resolve(import.meta.dirname, "..");
const generatedFolder = path.join(root, "src/generated");

/** In one step, so that nobody who reads at the same moment sees half a file. */
function write(name: string, content: unknown, indent = 0): void {
  const file = path.join(generatedFolder, name);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(content, null, indent)}\n`);
  renameSync(draft, file);
}

const measured = builtinDocuments.filter(({ source }) => !source.plan);
const nodes = measured.flatMap((document) => document.nodes);
mkdirSync(generatedFolder, { recursive: true });
write(
  "lookup.json",
  measured.map((document) => packDocument(trimDocument(document))),
);
write("renstra.json", packPlan(builtinDocuments.find(({ source }) => source.plan)!));

// The functions answer from the catalogue written above, so they are loaded when it is there.
const [{ declared }, { functionHelp }] = await Promise.all([import("../src/functions/table"), import("../src/functions/help")]);
for (const [name, language] of [
  ["functions.json", "id"],
  ["functions-en.json", "en"],
] as const)
  write(name, functionMetadata({ functions: declared, help: functionHelp, nodes, address: DEVELOPMENT_URL }, language), 2);
