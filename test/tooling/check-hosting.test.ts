import { execFile } from "node:child_process";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { checkHosting } from "../../scripts/lib/check-hosting.mjs";
import { EVERYWHERE, headersOf, policyText, POLICY, typeOf } from "../../scripts/lib/hosting.mjs";
import { deployed } from "../../scripts/lib/manifest.mjs";
import { readdress } from "../../scripts/lib/address.mjs";
import { manifestText } from "../manifest/manifest";

interface Sent {
  status: number;
  headers: Record<string, string>;
  body: string;
}

type Change = (file: string, sent: Sent) => void;

let server: http.Server;
let address: string;
let change: Change;

/** A deployment in small, as the configuration of the build serves it. */
function content(file: string): string | null {
  const metadata = JSON.stringify({ functions: [{ id: "PWNI.INDEX", helpUrl: `${address}/bantuan/PWNI.INDEX.html` }] });
  const files: Record<string, string> = {
    "taskpane.html": '<script src="functions.js"></script>',
    "taskpane.css": "#pane {}",
    "taskpane.js": "1",
    "functions.js": "CustomFunctions.associate()",
    "functions.json": metadata,
    "functions-en.json": metadata,
    "manifest.xml": readdress(deployed(manifestText()), address),
    "chunks.json": JSON.stringify({
      builds: [
        ["chunks/pane.aaaaaaaaaa.js", "chunks/tabel.bbbbbbbbbb.js"],
        ["chunks/pane.cccccccccc.js", "chunks/tabel.bbbbbbbbbb.js"],
      ],
    }),
    "bantuan/index.html": '<link rel="stylesheet" href="bantuan.css">',
    "bantuan/bantuan.css": "body {}",
    "assets/icon-32.png": "png",
    "chunks/pane.aaaaaaaaaa.js": "1",
    "chunks/tabel.bbbbbbbbbb.js": "2",
    "chunks/pane.cccccccccc.js": "3",
  };
  return files[file] ?? null;
}

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const file = new URL(request.url!, "http://localhost").pathname.replace("/capaian/", "");
    const body = content(file);
    const sent: Sent = {
      status: body === null ? 404 : 200,
      headers: body === null ? {} : { "Content-Type": typeOf(file), ...headersOf(file) },
      body: body ?? "",
    };
    change(file, sent);
    response.writeHead(sent.status, sent.headers).end(sent.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/capaian`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  change = () => undefined;
});

async function ask(url: string) {
  const answer = await fetch(url, { redirect: "manual" });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const problems = async () => (await checkHosting(`${address}/`, ask)).problems;

const without =
  (name: string): Change =>
  (_file, { headers }) =>
    void delete headers[name];
const instead =
  (name: string, value: string): Change =>
  (_file, { headers }) =>
    void (headers[name] = value);
const only =
  (wanted: string, then: Change): Change =>
  (file, sent) =>
    file === wanted && then(file, sent);
const policy = (changed: Record<string, readonly string[]>): Change =>
  instead("Content-Security-Policy", policyText({ ...POLICY, ...changed }));

test("a deployment as the build configures it has no problem", async () => {
  expect(await checkHosting(address, ask)).toEqual({ files: 14, problems: [] });
});

test.each<[string, Change, (string | RegExp)[]]>([
  [
    "no CORS",
    without("Access-Control-Allow-Origin"),
    [
      /^taskpane\.js, functions\.js, functions\.json, .*: header Access-Control-Allow-Origin tidak ada; seharusnya "\*", karena Excel membacanya dari halaman lain\.$/,
    ],
  ],
  [
    "CORS for one page",
    only("functions.json", instead("Access-Control-Allow-Origin", "https://kemlu.go.id")),
    [/^functions\.json: header Access-Control-Allow-Origin berisi "https:\/\/kemlu\.go\.id"; seharusnya "\*"/],
  ],
  ["no policy", without("Content-Security-Policy"), ["Semua berkas: header Content-Security-Policy tidak ada."]],
  ["no nosniff", without("X-Content-Type-Options"), ['Semua berkas: header X-Content-Type-Options tidak ada; seharusnya "nosniff".']],
  ["no referrer policy", without("Referrer-Policy"), ['Semua berkas: header Referrer-Policy tidak ada; seharusnya "no-referrer".']],
  [
    "X-Frame-Options",
    only("taskpane.html", instead("X-Frame-Options", "SAMEORIGIN")),
    [/^taskpane\.html: dikirim dengan X-Frame-Options: SAMEORIGIN; hapus header itu/],
  ],
  [
    "no caching said",
    without("Cache-Control"),
    [
      /Cache-Control tidak ada; seharusnya "no-cache"/,
      /^chunks\/pane\.aaaaaaaaaa\.js: Cache-Control tidak ada; seharusnya "public, max-age=31536000, immutable"\.$/,
    ],
  ],
  [
    "everything kept for a day",
    instead("Cache-Control", "max-age=86400"),
    [
      /^taskpane\.html, .*: Cache-Control berisi "max-age=86400"; seharusnya "no-cache"/,
      /^chunks\/pane\.aaaaaaaaaa\.js: Cache-Control berisi "max-age=86400"/,
    ],
  ],
  [
    "JSON as text",
    only("functions.json", instead("Content-Type", "text/plain")),
    ["functions.json: dikirim sebagai text/plain; seharusnya application/json."],
  ],
  ["no media type", only("functions.js", without("Content-Type")), ["functions.js: tanpa Content-Type; seharusnya text/javascript."]],
  [
    "a policy without Excel's hosts",
    policy({ "frame-ancestors": ["'self'"] }),
    Array.from({ length: 8 }, () => /^Semua berkas: Content-Security-Policy, frame-ancestors: https:\/\/\S+ belum diizinkan\.$/),
  ],
  [
    "a policy that lets scripts stand in a page",
    policy({ "script-src": [...POLICY["script-src"]!, "'unsafe-inline'"] }),
    ["Semua berkas: Content-Security-Policy, script-src: 'unsafe-inline' diizinkan, padahal Capaian tidak memerlukannya."],
  ],
  ["a page that anybody may hold", policy({ "frame-ancestors": [...POLICY["frame-ancestors"]!, "*"] }), [/frame-ancestors: \* diizinkan/]],
  [
    "a second, narrower policy",
    instead("Content-Security-Policy", `${EVERYWHERE["Content-Security-Policy"]}, script-src 'self'`),
    ["Semua berkas: Content-Security-Policy, script-src: https://appsforoffice.microsoft.com belum diizinkan."],
  ],
  [
    "a policy that lacks a directive",
    instead("Content-Security-Policy", policyText(POLICY).replace(/base-uri [^;]*; /, "")),
    [`Semua berkas: Content-Security-Policy tidak menyebut base-uri; seharusnya "base-uri 'none'".`],
  ],
  [
    "a file that is not there",
    only("functions-en.json", (_file, sent) => void (sent.status = 404)),
    ["functions-en.json: dijawab 404; seharusnya 200."],
  ],
  [
    "a page of the server's own for every address",
    only("functions.js", (_file, sent) => void (sent.body = "<html>Masuk</html>")),
    ["functions.js: berisi hal lain, bukan berkas Capaian."],
  ],
  [
    "a redirection",
    only("taskpane.html", (_file, sent) => Object.assign(sent, { status: 302, headers: { Location: "https://login.go.id/" } })),
    [/^taskpane\.html: dialihkan ke https:\/\/login\.go\.id\/;/],
  ],
  [
    "a chunk of this build",
    only("chunks/tabel.bbbbbbbbbb.js", (_file, sent) => void (sent.status = 404)),
    ["chunks/tabel.bbbbbbbbbb.js: dijawab 404; salin seluruh isi folder dist/chunks."],
  ],
  [
    "a chunk of the build before",
    only("chunks/pane.cccccccccc.js", (_file, sent) => void (sent.status = 404)),
    [/^chunks\/pane\.cccccccccc\.js: dijawab 404; panel yang masih terbuka .* jangan kosongkan folder chunks/],
  ],
  [
    "no list of chunks",
    only("chunks.json", (_file, sent) => void (sent.body = '{"builds": []}')),
    ["chunks.json: tidak menyebut satu pun berkas di folder chunks."],
  ],
  [
    "the manifest of another address",
    only("manifest.xml", (_file, sent) => void (sent.body = readdress(deployed(manifestText()), "https://lain.go.id"))),
    [/^manifest\.xml: menunjuk ke https:\/\/lain\.go\.id\/\S+, bukan ke alamat ini; bangun ulang dengan CAPAIAN_URL=/],
  ],
  [
    "the development manifest",
    only("manifest.xml", (_file, sent) => void (sent.body = readdress(manifestText(), address))),
    [/^manifest\.xml: adalah manifes pengembangan;/],
  ],
])("%s is told", async (_what, spoil, wanted) => {
  change = spoil;
  const told = await problems();
  expect(told).toHaveLength(wanted.length);
  wanted.forEach((sentence, at) => expect(told[at]).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence)));
});

test.each([
  ["more pages that may hold the pane", policy({ "frame-ancestors": [...POLICY["frame-ancestors"]!, "https://portal.kemlu.go.id"] })],
  ["scripts under their older media type", only("functions.js", instead("Content-Type", "application/javascript; charset=utf-8"))],
  ["no keeping at all", only("taskpane.html", instead("Cache-Control", "no-store"))],
])("%s is no problem", async (_what, other) => {
  change = other;
  expect(await problems()).toEqual([]);
});

test("an address that is not https is refused without a request", async () => {
  const asked = jest.fn();
  expect(await checkHosting("http://capaian.example.go.id", asked)).toEqual({
    files: 0,
    problems: ["http://capaian.example.go.id: Office memuat add-in dari alamat https saja."],
  });
  expect(asked).not.toHaveBeenCalled();
});

test("a server that does not answer is told with its reason, after what was seen", async () => {
  let asked = 0;
  const answered = await checkHosting(address, (url) =>
    ++asked > 2 ? Promise.reject(new Error("fetch failed", { cause: new Error("self-signed certificate") })) : ask(url),
  );
  expect(answered).toEqual({ files: 3, problems: [`${address} tidak dapat dihubungi: self-signed certificate.`] });
});

describe("npm run check:hosting", () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["scripts/check-hosting.mjs", ...args], { cwd: path.resolve(__dirname, "../..") }).then(
      ({ stdout, stderr }) => [0, stdout + stderr],
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => [code, stdout + stderr],
    );

  test("ends with 0 when all is well, 1 when something is missing, 2 without an address", async () => {
    expect(await run(address)).toEqual([0, "14 berkas diperiksa: semuanya dikirim sebagaimana diperlukan Excel.\n"]);
    change = only("functions.json", without("Access-Control-Allow-Origin"));
    const [code, text] = await run(address);
    expect(code).toBe(1);
    expect(text).toMatch(
      /^- functions\.json: header Access-Control-Allow-Origin tidak ada;.*\n14 berkas diperiksa, 1 hal perlu dibetulkan\./,
    );
    expect(await run()).toEqual([2, expect.stringContaining("Sebutkan satu alamat")]);
    expect((await run("bukan alamat"))[0]).toBe(2);
  });
});
