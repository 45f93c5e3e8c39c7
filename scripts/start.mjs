// Serves the workbench page over http and says where, once the page can really be used.
import net from "node:net";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure, { workbenchHeaders } from "../webpack.config.js";
import { stop } from "./lib/process.mjs";

const HOST = "localhost";

function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

async function firstFreePort(from) {
  for (let port = from; port < from + 100 && port < 65536; port++) if (await isFree(port)) return port;
  return stop(`No free port from ${from} on: set PORT to another.`);
}

const wanted = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) stop(`PORT is "${process.env.PORT}", which is no port number.`);
const port = await firstFreePort(wanted);
const address = `http://${HOST}:${port}/`;

/** With --watch the page follows every change of the code; without, nothing takes the sheet away from whoever tries it. */
const watch = process.argv.includes("--watch");

console.log("Building the workbench page; the first time takes about a minute.");
const compiler = webpack({
  ...configure({ workbench: true }, { mode: "development" }),
  // Silent until the page can be used: the server's own log names the address long before.
  stats: "none",
  infrastructureLogging: { level: "warn" },
  ...(watch ? {} : { watchOptions: { ignored: /./ } }),
});
const following = watch ? { liveReload: true } : { liveReload: false, client: false, webSocketServer: false };
const server = new WebpackDevServer({ host: HOST, port, hot: false, static: false, headers: workbenchHeaders, ...following }, compiler);

let announced = false;
compiler.hooks.done.tap("start", (stats) => {
  if (stats.hasErrors()) console.error(stats.toString({ preset: "errors-only", colors: false }));
  else if (announced) console.log("Built again.");
});

await server.start();
server.middleware.waitUntilValid(async () => {
  const { ok } = await fetch(address).catch(() => ({ ok: false }));
  if (!ok) return console.error("The page could not be built; it will be tried again when a file changes.");
  announced = true;
  console.log(`\nCapaian is ready: ${address}\n(Ctrl+C ends it.)`);
});

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void server.stop().then(() => process.exit(0)));
