// npm run new -- rule|shape|kind|function|source NAME: makes the files of one, ready to be filled in. Nothing else has to be touched.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isProgram, root, stop } from "./lib/process.mjs";
import { writeRegistries } from "./registries.mjs";

const camel = (text) => text.toLowerCase().replace(/[-.\s]+(\w)/g, (_, letter) => letter.toUpperCase());
const kebab = (text) => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, "");

/** What is asked for beside the name, and the files as `{ path: text }`. */
const MAKERS = {
  rule: {
    usage: "FAMILY/name-of-the-rule, for example arithmetic/jumlah-salah",
    name: /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/,
    files: (name) => {
      const [family, id] = name.split("/");
      return { folder: `src/checks/rules/${family}/${camel(id)}`, template: "rule", words: { id, camel: camel(id) } };
    },
  },
  shape: {
    usage: "nameOfTheShape, for example risiko",
    name: /^[a-z][A-Za-z]*$/,
    files: (name) => ({ folder: "src/reading/shapes", template: "shape", words: { id: kebab(name), camel: name } }),
  },
  kind: {
    usage: "nameOfTheTable, for example riwayatAnggaran",
    name: /^[a-z][A-Za-z]*$/,
    files: (name) => ({ folder: "src/tables/kinds", template: "kind", words: { id: kebab(name), camel: name } }),
  },
  function: {
    usage: "FAMILY.NAME, for example PWNI.SERAPAN",
    name: /^[A-Z]+\.[A-Z]+$/,
    files: (name) => {
      const [family, own] = name.toLowerCase().split(".");
      return { folder: `src/functions/${family}/${own}`, template: "function", words: { id: name, camel: own } };
    },
  },
  source: {
    usage: "id-of-the-document, for example lkj-pwni-2025",
    name: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    files: (name) => ({ folder: "src/catalogue/data", template: "source", words: { id: name, camel: name } }),
  },
};

/** The templates of one kind: scripts/templates/<kind>.txt holds its files, each after a line `=== its name`. */
function templateOf(kind) {
  const text = readFileSync(path.join(import.meta.dirname, "templates", `${kind}.txt`), "utf8");
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]);
}

const filled = (text, words) => text.replace(/«(\w+)»/g, (_, word) => words[word]);

/**
 * Makes the files of one and gives their paths.
 * @param {string} base where the project lies
 */
export function make(kind, name, base = root) {
  const maker = MAKERS[kind];
  if (!maker) throw new Error(`npm run new -- ${Object.keys(MAKERS).join("|")} NAME`);
  if (!maker.name.test(name ?? "")) throw new Error(`npm run new -- ${kind} ${maker.usage}`);
  const { folder, template, words } = maker.files(name);
  const files = templateOf(template).map(([file, text]) => ({ file: `${folder}/${filled(file, words)}`, text: filled(text, words) }));
  const taken = files.find(({ file }) => existsSync(path.join(base, file)));
  if (taken) throw new Error(`${taken.file} exists already.`);
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
    writeFileSync(path.join(base, file), text);
  }
  return files.map(({ file }) => file);
}

if (isProgram(import.meta.url)) {
  try {
    for (const file of make(...process.argv.slice(2))) console.log(file);
    writeRegistries();
  } catch (error) {
    stop(error.message);
  }
}
