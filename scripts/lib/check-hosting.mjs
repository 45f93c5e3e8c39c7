// Looks at a deployed address the way Excel will, and says in Indonesian what is missing.
import path from "node:path";
import { CHUNK_LIST, CHUNKS, FORBIDDEN, headersOf, SHARED, TYPES } from "./hosting.mjs";
import { DEVELOPMENT_ID } from "./manifest.mjs";
import { policyProblems } from "./policy-check.mjs";

/** One file of each kind, and a piece of what stands in it: a server may answer every address with a page of its own. */
const FILES = {
  "taskpane.html": "functions.js",
  "taskpane.css": "#pane",
  "taskpane.js": "",
  "functions.js": "CustomFunctions",
  "functions.json": '"functions"',
  "functions-en.json": '"functions"',
  "manifest.xml": "<OfficeApp",
  [CHUNK_LIST]: '"builds"',
  "bantuan/index.html": "bantuan.css",
  "bantuan/bantuan.css": "",
  "assets/icon-32.png": "",
};

const isLoopback = ({ hostname }) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

/** Headers whose value is judged by what it means; the others must be sent as they are. */
const JUDGED = ["Content-Security-Policy", "Cache-Control"];

/** The header names IIS and nginx may send, asked for in lower case. */
const read = (answer, name) => answer.headers.get(name) ?? undefined;

function cacheProblem(file, found) {
  const wanted = headersOf(file)["Cache-Control"];
  const kept = Number(/max-age=(\d+)/.exec(found ?? "")?.[1] ?? NaN);
  if (file.startsWith(`${CHUNKS}/`))
    return kept >= Number(/max-age=(\d+)/.exec(wanted)[1])
      ? []
      : [`Cache-Control ${found ? `berisi "${found}"` : "tidak ada"}; seharusnya "${wanted}"`];
  return /no-cache|no-store/.test(found ?? "") || kept === 0
    ? []
    : [`Cache-Control ${found ? `berisi "${found}"` : "tidak ada"}; seharusnya "${wanted}", agar versi baru segera dipakai`];
}

/** What is wrong with the answer to one file, without the file's name. */
function problemsOf(file, answer, piece) {
  if (answer.status >= 300 && answer.status < 400)
    return [`dialihkan ke ${read(answer, "location")}; Excel memerlukan berkas itu sendiri di alamatnya`];
  if (answer.status !== 200) return [`dijawab ${answer.status}; seharusnya 200`];
  if (!answer.text.includes(piece)) return ["berisi hal lain, bukan berkas Capaian"];
  const exact = Object.entries(headersOf(file)).filter(([name]) => !JUDGED.includes(name));
  const wanted = TYPES[path.posix.extname(file)];
  const type = read(answer, "content-type")?.split(";")[0].trim();
  const types =
    wanted === "text/javascript" ? [wanted, "application/javascript"] : wanted === "application/xml" ? [wanted, "text/xml"] : [wanted];
  return [
    ...(types.includes(type) ? [] : [type ? `dikirim sebagai ${type}; seharusnya ${wanted}` : `tanpa Content-Type; seharusnya ${wanted}`]),
    ...FORBIDDEN.filter((name) => read(answer, name) !== undefined).map(
      (name) => `dikirim dengan ${name}: ${read(answer, name)}; hapus header itu, karena Excel di web menampilkan panel dalam bingkai`,
    ),
    ...exact.flatMap(([name, value]) => {
      const found = read(answer, name);
      return found === value
        ? []
        : [
            `header ${name} ${found === undefined ? "tidak ada" : `berisi "${found}"`}; seharusnya "${value}"${SHARED.headers[name] ? ", karena Excel membacanya dari halaman lain" : ""}`,
          ];
    }),
    ...policyProblems(read(answer, "Content-Security-Policy")),
    ...cacheProblem(file, read(answer, "Cache-Control")),
  ];
}

/** Addresses in a text that are not of the deployment, and whether it is the development version. */
function contentProblems(file, text, address) {
  const named =
    file === "manifest.xml" ? [...text.matchAll(/Value="(https?:[^"]*)"/g)] : [...text.matchAll(/"helpUrl": *"(https?:[^"]*)"/g)];
  const foreign = named.map(([, url]) => url).filter((url) => !url.startsWith(`${address}/`));
  return [
    ...(foreign.length > 0 ? [`menunjuk ke ${foreign[0]}, bukan ke alamat ini; bangun ulang dengan CAPAIAN_URL=${address}`] : []),
    ...(text.includes(DEVELOPMENT_ID) ? ["adalah manifes pengembangan; bagikan dist/manifest.xml hasil npm run build"] : []),
  ];
}

/** The chunks a deployed list names, the newest build's first; none when it is no list. */
function listedBuilds(text) {
  try {
    const { builds } = JSON.parse(text);
    return Array.isArray(builds) ? builds.map((build) => build.filter((name) => name.endsWith(".js"))) : [];
  } catch {
    return [];
  }
}

/** Sentences of one problem for each, naming its files together. */
function together(found, checked) {
  const files = new Map();
  for (const [file, problem] of found) files.set(problem, [...(files.get(problem) ?? []), file]);
  return [...files].map(
    ([problem, names]) => `${names.length === checked && checked > 1 ? "Semua berkas" : names.join(", ")}: ${problem}.`,
  );
}

/**
 * Checks an address.
 * @param {string} text the folder the add-in is served from
 * @param {(url: string) => Promise<{ status: number, headers: { get(name: string): string | null }, text: string }>} ask follows no redirection
 * @returns {Promise<{ files: number, problems: string[] }>} how many files were asked for, and Indonesian sentences; none when all is well
 */
export async function checkHosting(text, ask) {
  const url = new URL(text);
  const address = url.href.replace(/\/+$/, "");
  if (url.protocol !== "https:" && !isLoopback(url))
    return { files: 0, problems: [`${address}: Office memuat add-in dari alamat https saja.`] };
  const found = [];
  let files = 0;
  const look = async (file, piece, problems) => {
    files += 1;
    const answer = await ask(`${address}/${file}`);
    found.push(...problems(answer, piece).map((problem) => [file, problem]));
    return answer;
  };
  const whole = (file, piece) => look(file, piece, (answer) => problemsOf(file, answer, piece));
  let builds = null;
  try {
    for (const [file, piece] of Object.entries(FILES)) {
      const answer = await whole(file, piece);
      if (answer.status !== 200) continue;
      found.push(...contentProblems(file, answer.text, address).map((problem) => [file, problem]));
      if (file === CHUNK_LIST) builds = listedBuilds(answer.text);
    }
    const [newest = [], ...older] = builds ?? [];
    if (newest[0]) await whole(newest[0], "");
    else if (builds) found.push([CHUNK_LIST, "tidak menyebut satu pun berkas di folder chunks"]);
    const checked = files;
    const missing = (why) => (answer) => (answer.status === 200 ? [] : [`dijawab ${answer.status}; ${why}`]);
    for (const name of newest.slice(1)) await look(name, "", missing("salin seluruh isi folder dist/chunks"));
    for (const name of new Set(older.flat())) {
      if (!newest.includes(name))
        await look(
          name,
          "",
          missing("panel yang masih terbuka dari versi sebelumnya memerlukannya: jangan kosongkan folder chunks ketika memperbarui"),
        );
    }
    return { files, problems: together(found, checked) };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause?.message ?? error.message) : String(error);
    return { files, problems: [...together(found, 0), `${address} tidak dapat dihubungi: ${cause}.`] };
  }
}
