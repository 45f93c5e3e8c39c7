// The functions' script is loaded with every workbook and holds the Indonesian of what it says; the English stands in a file of its own,
// which only readers of English fetch (src/functions/english.ts). In the sources both stand side by side: the loader takes the English
// out of them, and the plugin writes it down by its Indonesian. What a function gives is asked for by the metadata only and goes too.
import ts from "typescript";

/** Beside the functions' script. */
export const ENGLISH = "messages-en.json";

const nameOf = (node) => node.name?.text;
const isText = (node) => ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer);

/** The English half of `{ id: "...", en: "..." }`; undefined for anything else. */
function englishOf(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2 || !node.properties.every(isText)) return undefined;
  const [id, en] = node.properties;
  return nameOf(id) === "id" && nameOf(en) === "en" ? { id, en } : undefined;
}

/** A module without the English of its texts, and what was taken out. */
function takeApart(source, name) {
  const pairs = [];
  let rest = "";
  let from = 0;
  const walk = (node) => {
    const found = englishOf(node);
    if (found) {
      pairs.push([found.id.initializer.text, found.en.initializer.text]);
      rest += source.slice(from, found.id.end);
      from = found.en.end;
    } else if (isText(node) && nameOf(node) === "gives" && source[node.end] === ",") {
      rest += source.slice(from, node.pos);
      from = node.end + 1;
    } else ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(name, source, ts.ScriptTarget.Latest));
  return { pairs, rest: rest + source.slice(from) };
}

/** webpack's loader of the modules of the functions' script. */
export default function englishApart(source) {
  const { pairs, rest } = takeApart(source, this.resourcePath);
  this._module.buildInfo.english = pairs;
  return rest;
}

/** Writes the English of an entry's modules. */
export class EnglishApartPlugin {
  constructor(entry) {
    this.entry = entry;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EnglishApartPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "EnglishApartPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const english = new Map();
        const chunk = compilation.entrypoints.get(this.entry).getEntrypointChunk();
        for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk))
          for (const { buildInfo } of module.modules ?? [module])
            for (const [id, en] of buildInfo?.english ?? []) {
              if (english.has(id) && english.get(id) !== en)
                compilation.errors.push(new WebpackError(`"${id}" has two English texts: "${english.get(id)}" and "${en}".`));
              english.set(id, en);
            }
        const words = Object.fromEntries([...english].filter(([id, en]) => id !== en).sort());
        compilation.emitAsset(ENGLISH, new sources.RawSource(JSON.stringify(words)));
      });
    });
  }
}
