/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { addresses, manifestText, parseManifest, root } from "../manifest/manifest";

const dist = path.join(root, "dist");
const BASE = (process.env.CAPAIAN_URL ?? "https://localhost:3000").replace(/\/+$/, "");
const FUNCTIONS_LIMIT = 35_000;

const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => statSync(path.join(dist, name)).isFile());
const read = (name: string) => readFileSync(path.join(dist, name), "utf8");

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly helpUrl?: string }[];
}

const metadata = (name: string) => JSON.parse(read(name)) as Metadata;

/** The file of dist an address stands for. */
const local = (address: string) => path.join(dist, new URL(address).href.slice(BASE.length + 1).replace(/[?#].*$/, ""));

test("every address of the built manifest is a file of the build", () => {
  const named = addresses(parseManifest(manifestText("dist/manifest.xml")));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((address) => !address.startsWith(`${BASE}/`) || !existsSync(local(address)))).toEqual([]);
});

test.each(["functions.json", "functions-en.json"])("every function of %s has its help page in the build", (file) => {
  for (const { id, helpUrl } of metadata(file).functions) {
    expect([id, helpUrl?.startsWith(`${BASE}/`) ?? false]).toEqual([id, true]);
    expect([id, readFileSync(local(helpUrl!), "utf8").includes(id)]).toEqual([id, true]);
  }
});

test("the functions script is within 35 kB after gzip", () => {
  expect(gzipSync(readFileSync(path.join(dist, "functions.js"))).length).toBeLessThanOrEqual(FUNCTIONS_LIMIT);
});

test("the functions script holds neither React nor zod", () => {
  expect(read("functions.js")).not.toMatch(/react-dom|__REACT|ZodError|useState|createRoot/);
});

test("nothing of the workbench or of its spreadsheet is in the build", () => {
  const scripts = files.filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter((name) => /univer/i.test(read(name)))).toEqual([]);
  expect(scripts.filter((name) => /_overrideSession|excel-web-16/.test(read(name)))).toEqual([]);
  expect(files.filter((name) => /univer|workbench/i.test(name))).toEqual([]);
});

test("office.js comes from Microsoft", () => {
  expect(read("taskpane.html")).toMatch(/<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/);
  expect(files.filter((name) => /office(\.debug)?\.js$/.test(name))).toEqual([]);
});

/** setImmediate as the packing library of docx brings it: it makes a script of a text only where it is given one, and it is given functions. */
const NEVER_REACHED = /"function"!=typeof (\w+)&&\(\1=new Function\(""\+\1\)\)/g;

test("no page holds a style or a script, and no script makes one of text", () => {
  const pages = files.filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(70);
  expect(pages.filter((name) => /<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/i.test(read(name)))).toEqual([]);
  expect(files.filter((name) => name.endsWith(".js") && /\beval\(|\bnew Function\(/.test(read(name).replace(NEVER_REACHED, "")))).toEqual(
    [],
  );
});

test("only the chunks are named by their content, and the list names them all", () => {
  const { builds } = JSON.parse(read("chunks.json")) as { builds: readonly (readonly string[])[] };
  expect(builds[0]!.length).toBeGreaterThan(10);
  expect(builds.flat().filter((name) => !files.includes(name) || !/^chunks\/[^/]+\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/.test(name))).toEqual(
    [],
  );
  expect(files.filter((name) => /\.[0-9a-f]{10}\.js$/.test(name) && !builds.flat().includes(name))).toEqual([]);
});

test("the build has no source map and no path of the machine it was built on", () => {
  expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
  expect(files.filter((name) => /\.(js|html|json|xml)$/.test(name) && read(name).includes(root))).toEqual([]);
});
