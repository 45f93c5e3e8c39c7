import { existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { deploymentUrl, readdress } from "./scripts/lib/address.mjs";
import { ChunkKeeperPlugin, keptByClean } from "./scripts/lib/chunk-keeper.mjs";
import { ChunkListPlugin } from "./scripts/lib/chunk-list.mjs";
import { CHUNKS, headersOf, workbenchHeadersOf } from "./scripts/lib/hosting.mjs";
import { WordsApartPlugin } from "./scripts/lib/words-apart.mjs";
import { deployed } from "./scripts/lib/manifest.mjs";
import { nginxConfig, webConfig } from "./scripts/lib/server-files.mjs";
import { SqueezePlugin } from "./scripts/lib/squeeze.mjs";
import { TextFilesPlugin } from "./scripts/lib/text-files.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** The script Excel loads for the custom functions, before and without the pane. */
const FUNCTIONS = { import: "./src/functions/functions.ts", layer: "functions" };

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      // The oldest engine under Excel with a shared runtime is WebView2 and Safari 14; smaller targets only cost bytes.
      target: "es2021",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
    },
  },
};

function common(mode) {
  return {
    mode,
    context: root,
    // The engines swc writes for. They know globalThis, so webpack's own code does not look for it with new Function.
    target: ["web", "es2021"],
    devtool: mode === "production" ? false : "cheap-module-source-map",
    // Only while developing: what is deployed is always built from nothing.
    cache:
      mode === "production"
        ? false
        : { type: "filesystem", cacheDirectory: at("build/cache"), buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    // What a page does otherwise than Node: data.page.ts instead of data.ts.
    resolve: { extensions: [".page.ts", ".tsx", ".ts", ".mjs", ".js"] },
    // The modules of the functions' script are built apart from the pane's, without their words.
    experiments: { layers: true },
    module: {
      rules: [
        // Whatever a module does when it is loaded serves its exports (a message registers itself for those who make it), so one without
        // a use is left out; entries are always run.
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc, sideEffects: false },
        { issuerLayer: FUNCTIONS.layer, test: /\.ts$/, enforce: "pre", use: at("scripts/lib/words-apart.mjs") },
        // As code and not as a text for JSON.parse: 350 bytes less of the functions' script after gzip.
        { test: /(?:generated[\\/]lookup|data[\\/](?:permenpanrb|status)[^\\/]*)\.json$/, type: "json", generator: { JSONParse: false } },
        // Files of their own: a <style> with text in it is what the pages' policy forbids.
        { test: /\.css$/, type: "css/auto" },
        { test: /\.(png|svg|woff2?)$/, type: "asset/resource" },
      ],
    },
    // The budgets are asserted on gzipped bytes by test/built; webpack's own hints count others.
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
  };
}

/** Certificates of office-addin-dev-certs, which `npm run start:excel` installs; Office loads over https only. */
function developmentServer() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => path.join(folder, name));
  if (![key, cert, ca].every((file) => existsSync(file))) {
    throw new Error(
      "There are no development certificates yet: run `npm run start:excel`, which installs them, or `npx office-addin-dev-certs install`.",
    );
  }
  return {
    port: 3000,
    server: { type: "https", options: { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) } },
    headers: addinHeaders,
  };
}

/** What webpack's development server sends with a file: the same as the web servers of the deployment. */
const servedHeaders = (headers) => (request) => headers(new URL(request.url, "http://localhost").pathname.slice(1));
export const addinHeaders = servedHeaders(headersOf);
export const workbenchHeaders = servedHeaders(workbenchHeadersOf);

const readdressed = { transform: (content) => readdress(content.toString()) };

/** Everything beside scripts and pages that both builds hold. */
const served = (change = {}) => [
  { from: "src/generated/functions*.json", to: "[name][ext]", ...change },
  { from: "src/generated/renstra.json" },
  { from: "src/commands/shortcuts.json" },
  { from: "src/generated/bantuan", to: "bantuan" },
  { from: "assets/*.png", to: "assets/[name][ext]" },
  { from: "src/pane/*.css", to: "[name][ext]" },
];

/** The add-in as it is deployed: one page for the shared runtime, the functions first and without React, the pane lazily. */
function addin(mode, dev) {
  return {
    ...common(mode),
    name: "addin",
    entry: {
      functions: FUNCTIONS,
      taskpane: ["./src/commands/register.ts", "./src/pane/bootstrap.ts"],
    },
    output: {
      path: at("dist"),
      filename: "[name].js",
      // The page's own scripts keep their names, because the manifest names one; what they load is cached by content.
      chunkFilename: `${CHUNKS}/[name].[contenthash:10].js`,
      // Relative to the page. "auto" asks the script for its own address and stops where there is none.
      publicPath: "",
      clean: { keep: keptByClean },
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/pane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (content) => readdress(dev ? content.toString() : deployed(content.toString())) },
          ...served(readdressed),
        ],
      }),
      new WordsApartPlugin("functions"),
      new SqueezePlugin("functions.js"),
      ...(dev
        ? []
        : [
            new ChunkListPlugin(at("build/addin-chunks.json")),
            new ChunkKeeperPlugin(),
            new TextFilesPlugin({ "web.config": webConfig(), "nginx.conf": nginxConfig(deploymentUrl()) }),
          ]),
    ],
    ...(dev ? { devServer: developmentServer() } : {}),
  };
}

const OFFICE = /<script[^>]*\bsrc="https:\/\/[^"]*\/office\.js"[^>]*><\/script>/;

/** The pane's own page with Microsoft's Excel client and the workbench's Office where production loads office.js. */
function paneBesideSheet() {
  const page = readFileSync(at("src/pane/taskpane.html"), "utf8");
  if (!OFFICE.test(page)) throw new Error("src/pane/taskpane.html loads no office.js");
  return page.replace(OFFICE, '<script src="excel-web-16.00.js"></script><script src="office.js"></script>');
}

/** The page that hosts the add-in in a spreadsheet without Excel: for trying, teaching and testing; never part of dist. */
function workbench(mode) {
  return {
    ...common(mode),
    name: "workbench",
    entry: {
      workbench: "./src/workbench/index.ts",
      office: "./src/workbench/frame/office.ts",
      functions: FUNCTIONS,
      taskpane: ["./src/commands/register.ts", "./src/pane/bootstrap.ts"],
    },
    output: {
      path: at("build/workbench"),
      filename: "[name].js",
      chunkFilename: `${CHUNKS}/[name].[contenthash:10].js`,
      cssFilename: "[name].css",
      cssChunkFilename: `${CHUNKS}/[name].[contenthash:10].css`,
      publicPath: "auto",
      clean: true,
    },
    experiments: { css: true, layers: true },
    // Univer is five megabytes of script: not squeezing it saves a minute on every test run, and nobody downloads this page.
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ template: "./src/workbench/index.html", filename: "index.html", chunks: ["workbench"] }),
      new HtmlPlugin({
        templateContent: paneBesideSheet,
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (content) => deployed(content.toString()) },
          { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js" },
          ...served(),
        ],
      }),
      new WordsApartPlugin("functions"),
    ],
  };
}

/** `--env workbench` builds the workbench page, otherwise the add-in; `--env dev` adds the https development server. */
export default function configure(env = {}, argv = {}) {
  const mode = argv.mode ?? "production";
  return env.workbench ? workbench(mode) : addin(mode, Boolean(env.dev));
}
