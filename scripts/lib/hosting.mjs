// How the add-in's files are served, said once: the headers of every file, from which the web servers' configuration, the
// development servers, the tests' server and the check of a deployed address are made.
import path from "node:path";

/** Where Microsoft serves office.js and the parts it loads. */
const OFFICE_JS = "https://appsforoffice.microsoft.com";

/** Pages that hold Excel on the web, each of which must be allowed: a browser asks for all pages around a frame. */
const OFFICE_HOSTS = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

/**
 * The hash of no text at all. Fluent UI makes empty <style> elements and fills them through the CSSOM, which no policy forbids; this
 * lets the empty element in and no style that stands in the page. A nonce would do no more: a file on a disk has the same one for all.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The policy of every page, by directive. */
export const POLICY = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE_JS],
  "style-src": ["'self'", EMPTY_STYLE],
  "img-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  // 'self': the workbench shows the pane in a frame. Microsoft's: office.js asks there when it does not know the page around it.
  "frame-src": ["'self'", OFFICE_JS],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'self'", ...OFFICE_HOSTS],
};

/**
 * The policy of the workbench's own page, which is tried and taught with and not deployed. Its spreadsheet, Univer, draws with pictures
 * of its own script and writes two styles as text: sonner's (messages) and its theme's. They are let in by their hashes, so that a
 * style that stands in the page is still none of ours. The pane in the workbench keeps the policy of the deployment.
 */
export const WORKBENCH_POLICY = {
  ...POLICY,
  "style-src": [
    ...POLICY["style-src"],
    "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
    "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  ],
  "img-src": [...POLICY["img-src"], "data:"],
};

/** A policy as its header says it. */
export function policyText(policy = POLICY) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

/** The folder of scripts that are named by their content: the only files a browser may keep without asking. */
export const CHUNKS = "chunks";

/** The file that lists the chunks of this build and of those before it, newest first. */
export const CHUNK_LIST = "chunks.json";

/** Media types by the end of a file's name. */
export const TYPES = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
};

/** What every file is sent with. */
export const EVERYWHERE = {
  "Content-Security-Policy": policyText(),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Excel reads the functions' metadata and script from a page of its own. */
export const SHARED = { ends: [".js", ".json"], headers: { "Access-Control-Allow-Origin": "*" } };

/** Whether a browser asks the server again before it uses what it has kept. */
export const CACHE = { chunks: "public, max-age=31536000, immutable", others: "no-cache" };

/** Headers that forbid what the add-in needs: Excel on the web shows the pane in a frame. */
export const FORBIDDEN = ["X-Frame-Options"];

/**
 * The headers of a file.
 * @param {string} file relative to the folder the add-in is served from, with "/" between folders
 * @returns {Record<string, string>}
 */
export function headersOf(file) {
  const end = path.posix.extname(file);
  return {
    ...EVERYWHERE,
    ...(SHARED.ends.includes(end) ? SHARED.headers : {}),
    "Cache-Control": file.startsWith(`${CHUNKS}/`) ? CACHE.chunks : CACHE.others,
  };
}

/** The same in the workbench, whose page is index.html. */
export function workbenchHeadersOf(file) {
  const headers = headersOf(file);
  return file === "" || file === "index.html" ? { ...headers, "Content-Security-Policy": policyText(WORKBENCH_POLICY) } : headers;
}

/** The media type of a file, also with what tells a browser its characters. */
export function typeOf(file) {
  const type = TYPES[path.posix.extname(file)] ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}
