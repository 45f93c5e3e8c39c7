/** Puts texts into a build as files. */
export class TextFilesPlugin {
  /** @param {Record<string, string>} files text by name */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("TextFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "TextFilesPlugin", stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, text] of Object.entries(this.files)) compilation.emitAsset(name, new compiler.webpack.sources.RawSource(text));
        },
      );
    });
  }
}
