// The functions' script is loaded with every workbook and calculates without a word: what it says of an error stands in a file for each
// language, and a reader fetches one of them (src/functions/explained.ts). In the sources both languages stand where they are said: the
// loader takes them out, and the plugin writes the sentences down by their ids, and the English of single words by their Indonesian, which
// stays. What a function gives is asked for by the metadata only and goes too.
import { createHash } from "node:crypto";
import ts from "typescript";

/** Beside the functions' script. */
export const WORDS = { id: "messages-id.json", en: "messages-en.json" };

/** What the script has for the version of its words until they are known. */
const VERSION = "@words@";

/** Sentences that are a cell's value and not said of an error: PWNI.RUMUS writes a formula in words, at once. */
const VALUES = /[\\/]measures[\\/]words\.ts$/;

const nameOf = (node) => node.name?.text;
const isText = (node) => ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer);

/** The halves of `{ id: "...", en: "..." }`; undefined for anything else. */
function pairOf(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2 || !node.properties.every(isText)) return undefined;
  const [id, en] = node.properties;
  return nameOf(id) === "id" && nameOf(en) === "en" ? { id, en } : undefined;
}

const textsOf = ({ id, en }) => ({ id: id.initializer.text, en: en.initializer.text });

/** An owner's name without its room: it is only to be told from the others of the script. */
const short = (owner) => owner.replace(/^.*[-.]/, "");

/** The sentences of `defineMessages("owner", { name: { id, en } })`; undefined for anything else. */
function sentencesOf(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== "defineMessages") return undefined;
  const [owner, sentences] = node.arguments;
  const templates = sentences.properties.map(({ initializer, ...each }) => ({
    id: `${short(owner.text)}.${nameOf(each)}`,
    node: initializer,
    pair: pairOf(initializer),
  }));
  return { owner, templates };
}

/** A module without its words, and what was taken out: sentences by their ids, English by its Indonesian. */
function takeApart(source, name) {
  const sentences = [];
  const english = [];
  let rest = "";
  let from = 0;
  const leave = (at, to, instead = "") => {
    rest += source.slice(from, at) + instead;
    from = to;
  };
  const walk = (node) => {
    const said = VALUES.test(name) ? undefined : sentencesOf(node);
    const pair = pairOf(node);
    if (said) {
      leave(said.owner.getStart(), said.owner.end, JSON.stringify(short(said.owner.text)));
      for (const { id, node: template, pair: texts } of said.templates) {
        sentences.push([id, textsOf(texts)]);
        leave(template.getStart(), template.end, "0");
      }
    } else if (pair) {
      const { id, en } = textsOf(pair);
      english.push([id, en]);
      leave(pair.id.end, pair.en.end);
    } else if (isText(node) && nameOf(node) === "gives" && source[node.end] === ",") leave(node.pos, node.end + 1);
    else ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return { sentences, english, rest: rest + source.slice(from) };
}

/** webpack's loader of the modules of the functions' script. */
export default function wordsApart(source) {
  const { rest, ...words } = takeApart(source, this.resourcePath);
  this._module.buildInfo.words = words;
  return rest;
}

/** Writes the words of an entry's modules. */
export class WordsApartPlugin {
  constructor(entry) {
    this.entry = entry;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WordsApartPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "WordsApartPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const english = new Map();
        const sentences = new Map();
        const chunk = compilation.entrypoints.get(this.entry).getEntrypointChunk();
        for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk))
          for (const { buildInfo } of module.modules ?? [module]) {
            for (const [id, en] of buildInfo?.words?.english ?? []) {
              if (english.has(id) && english.get(id) !== en)
                compilation.errors.push(new WebpackError(`"${id}" has two English texts: "${english.get(id)}" and "${en}".`));
              english.set(id, en);
            }
            for (const [id, texts] of buildInfo?.words?.sentences ?? []) {
              if (sentences.has(id)) compilation.errors.push(new WebpackError(`Two sentences "${id}".`));
              sentences.set(id, texts);
            }
          }
        const said = (language) => [...sentences].map(([id, texts]) => [id, texts[language]]);
        const words = {
          id: Object.fromEntries(said("id").sort()),
          en: Object.fromEntries([...said("en"), ...[...english].filter(([id, en]) => id !== en)].sort()),
        };
        // A script and words of two deployments must not meet: a sentence may have come to speak of other things.
        const version = createHash("sha256").update(JSON.stringify(words)).digest("base64url").slice(0, 8);
        for (const [language, file] of Object.entries(WORDS))
          compilation.emitAsset(file, new sources.RawSource(JSON.stringify({ version, words: words[language] })));
        for (const file of chunk.files)
          compilation.updateAsset(file, (old) => new sources.RawSource(old.source().toString().replaceAll(VERSION, version)));
      });
    });
  }
}
