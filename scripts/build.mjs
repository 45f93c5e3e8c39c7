// Builds dist (the add-in) and build/workbench (the page to try it in). `dist` or `workbench` as argument builds only that.
import webpack from "webpack";
import configure from "../webpack.config.js";

/** Resolves when the compilation has neither error nor warning: an import that leads nowhere is only a warning inside a `try`. */
function compile(configuration) {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats) return reject(error);
      if (stats.hasErrors() || stats.hasWarnings()) {
        console.error(stats.toString({ preset: "errors-warnings", colors: false }));
        return reject(new Error(`The ${configuration.name} build failed.`));
      }
      console.log(
        `${configuration.name}: ${configuration.output.path.replace(process.cwd(), ".")} in ${((stats.endTime - stats.startTime) / 1000).toFixed(1)} s`,
      );
      resolve();
    });
  });
}

const [only] = process.argv.slice(2);
try {
  if (only !== "workbench") await compile(configure({}, { mode: "production" }));
  if (only !== "dist") await compile(configure({ workbench: true }, { mode: "production" }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
