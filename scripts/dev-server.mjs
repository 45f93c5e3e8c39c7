// The add-in over https at the address manifest.xml names, rebuilt on every change; `npm run start:excel` runs it.
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../webpack.config.js";
import { stop } from "./lib/process.mjs";

try {
  const { devServer, ...configuration } = configure({ dev: true }, { mode: "development" });
  await new WebpackDevServer(devServer, webpack(configuration)).start();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
