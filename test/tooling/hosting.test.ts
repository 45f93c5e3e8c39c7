/** @jest-environment jsdom */
import {
  CACHE,
  EVERYWHERE,
  FORBIDDEN,
  headersOf,
  POLICY,
  policyText,
  SHARED,
  TYPES,
  typeOf,
  WORKBENCH_POLICY,
  workbenchHeadersOf,
} from "../../scripts/lib/hosting.mjs";
import { nginxConfig, webConfig } from "../../scripts/lib/server-files.mjs";

describe("the headers of a file", () => {
  const csp = policyText();

  test.each([
    ["taskpane.html", "no-cache", undefined, "text/html; charset=utf-8"],
    ["functions.js", "no-cache", "*", "text/javascript; charset=utf-8"],
    ["functions-en.json", "no-cache", "*", "application/json"],
    ["chunks/pane.0123456789.js", "public, max-age=31536000, immutable", "*", "text/javascript; charset=utf-8"],
    ["chunks.json", "no-cache", "*", "application/json"],
    ["assets/icon-32.png", "no-cache", undefined, "image/png"],
    ["bantuan/en/index.html", "no-cache", undefined, "text/html; charset=utf-8"],
  ])("%s", (file, cache, shared, type) => {
    const headers = headersOf(file);
    expect([headers["Cache-Control"], headers["Access-Control-Allow-Origin"], headers["Content-Security-Policy"], typeOf(file)]).toEqual([
      cache,
      shared,
      csp,
      type,
    ]);
    for (const name of FORBIDDEN) expect(headers).not.toHaveProperty(name);
  });

  test("the policy lets no code be made of text, nothing stand in a page, and no one but Microsoft serve a script", () => {
    for (const policy of [POLICY, WORKBENCH_POLICY]) expect(policyText(policy)).not.toMatch(/unsafe|\*(?!\.)|http:/);
    expect(POLICY["default-src"]).toEqual(["'none'"]);
    expect(POLICY["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(POLICY["frame-ancestors"]).toEqual(
      expect.arrayContaining(["https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.cloud.microsoft"]),
    );
  });

  test("only the workbench's own page has another policy, and it adds pictures and the hashes of two styles", () => {
    expect(workbenchHeadersOf("taskpane.html")).toEqual(headersOf("taskpane.html"));
    for (const file of ["", "index.html"]) expect(workbenchHeadersOf(file)["Content-Security-Policy"]).toBe(policyText(WORKBENCH_POLICY));
    const added = Object.entries(WORKBENCH_POLICY).flatMap(([directive, sources]) =>
      sources.filter((source) => !POLICY[directive]!.includes(source)).map((source) => `${directive} ${source.slice(0, 8)}`),
    );
    expect(added).toEqual(["style-src 'sha256-", "style-src 'sha256-", "img-src data:"]);
  });
});

describe("web.config", () => {
  const document = new DOMParser().parseFromString(webConfig(), "text/xml");
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  test("is well-formed and sends every header once, with what IIS may have set before taken away", () => {
    expect(document.querySelector("parsererror")).toBeNull();
    const added = Object.fromEntries(all("customHeaders > add").map((add) => [add.getAttribute("name"), add.getAttribute("value")]));
    expect(added).toEqual({ ...EVERYWHERE, ...SHARED.headers });
    const removed = all("customHeaders > remove").map((remove) => remove.getAttribute("name"));
    expect(removed.sort()).toEqual([...FORBIDDEN, ...Object.keys(added)].sort());
  });

  test("names the media type of every kind of file once", () => {
    const types = Object.fromEntries(all("mimeMap").map((map) => [map.getAttribute("fileExtension"), map.getAttribute("mimeType")]));
    expect(types).toEqual(TYPES);
    expect(all("staticContent > remove").map((remove) => remove.getAttribute("fileExtension"))).toEqual(Object.keys(TYPES));
  });

  test("lets a browser keep the chunks for a year and nothing else", () => {
    const caches = all("clientCache").map((cache) => [
      cache.closest("location")?.getAttribute("path") ?? "",
      ...["cacheControlMode", "cacheControlMaxAge", "cacheControlCustom"].map((name) => cache.getAttribute(name)),
    ]);
    expect(caches).toEqual([
      ["", "DisableCache", null, null],
      ["chunks", "UseMaxAge", "365.00:00:00", "public, immutable"],
    ]);
  });
});

describe("nginx.conf", () => {
  /** The headers of each `location`, innermost text first; nginx inherits none where a location has its own. */
  function locations(text: string): Map<string, Record<string, string>> {
    const found = new Map<string, Record<string, string>>();
    const open: string[] = [];
    for (const line of text.split("\n")) {
      const location = /location (?:\^~|~) (\S+) \{/.exec(line)?.[1];
      if (location) open.push(location);
      else if (/\{\s*$/.test(line)) open.push("");
      else if (/^\s*\}/.test(line)) open.pop();
      const header = /^\s*add_header (\S+) "([^"]*)";$/.exec(line);
      if (header) found.set(open.at(-1)!, { ...found.get(open.at(-1)!), [header[1]!]: header[2]! });
    }
    return found;
  }

  test.each([
    ["https://capaian.example.go.id/addin", "/addin/"],
    ["https://capaian.example.go.id", "/"],
  ])("for %s sends each kind of file its headers", (address, folder) => {
    const text = nginxConfig(address);
    expect(text.split("{").length).toBe(text.split("}").length);
    expect(Object.fromEntries(locations(text))).toEqual({
      [folder]: headersOf("taskpane.html"),
      [`${folder}chunks/`]: headersOf("chunks/a.js"),
      "\\.(?:js|json)$": headersOf("functions.json"),
    });
    expect(text).toContain("application/json json;");
    expect(CACHE.others).toBe("no-cache");
  });
});
