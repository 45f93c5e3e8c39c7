// How Jest loads the modules of a test file. Each file still has a context and modules of its own; what they are compiled from is kept.
const { Script } = require("node:vm");
const Runtime = require("jest-runtime").default;
const { ownStorages } = require("./own-storages.cjs");

/** What this process has compiled, by the place of the file. Jest compiles every module anew for every test file: a third of its time. */
const compiled = new Map();

/** A script finds no loader for these; a function that Jest compiles does. */
const IMPORTS_LATE = /\bimport\s*\(/;

/** The script of a source, or null where Jest must compile it, or say what is wrong with it. */
function scriptOf(source, filename, parameters) {
  const kept = compiled.get(filename);
  if (kept?.source === source && kept.parameters === parameters) return kept.script;
  const opening = `(function (${parameters}) {`;
  let script = null;
  try {
    // On the first line, and the columns before it taken off: places in stack traces are those of the file.
    if (!IMPORTS_LATE.test(source)) script = new Script(`${opening}${source}\n})`, { filename, columnOffset: -opening.length });
  } catch {
    // Not JavaScript: Jest has a sentence about it.
  }
  compiled.set(filename, { source, parameters, script });
  return script;
}

/** Jest makes one of what a runtime's file exports by default, for each test file. */
module.exports = class KeepingRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    const { executor, coreModule } = this;
    const compile = executor.compile.bind(executor);
    executor.compile = (source, filename) => {
      const context = environment.getVmContext();
      const script = context && scriptOf(source, filename, executor.injectedModuleParameters.join(", "));
      return script ? script.runInContext(context) : compile(source, filename);
    };
    this.storages = ownStorages();
    const requireCore = coreModule.require.bind(coreModule);
    coreModule.require = (name) => (/^(?:node:)?async_hooks$/.test(name) ? this.storages.hooks : requireCore(name));
  }

  teardown() {
    this.storages.close();
    super.teardown();
  }
};
