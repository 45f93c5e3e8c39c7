import { setMessageLanguage } from "../functions/host";
import { say } from "../language/say";
import { type Language, type LocalText } from "../language/text";
import { type Command, EXIT, type Output } from "./command";
import { callSays } from "./messages";
import { OPTIONS, USAGE, type CommandName } from "./usage";
import { versionLines } from "./version";

interface CommandEntry {
  readonly about: LocalText;
  /** Loaded only when called: reading a workbook needs libraries that listing the functions does not. */
  load(): Promise<Command>;
}

const COMMANDS: Readonly<Record<CommandName, CommandEntry>> = {
  fungsi: {
    about: {
      id: "Menghitung satu fungsi seperti yang dilakukan Excel; tanpa NAMA: daftar fungsi.",
      en: "Calculates one function as Excel would; without NAMA: the list of functions.",
    },
    load: () => import("./fungsi"),
  },
  katalog: {
    about: {
      id: "Menampilkan indikator beserta rumus, bobot, dan targetnya, atau mencarinya menurut kata; --isi: tabel lain, catatan, pertentangan, dan peraturan.",
      en: "Shows indicators with their formulas, weights and targets, or finds them by words; --isi: other tables, notes, contradictions and regulations.",
    },
    load: () => import("./katalog"),
  },
  periksa: {
    about: { id: "Memeriksa buku kerja terhadap katalog.", en: "Checks workbooks against the catalogue." },
    load: () => import("./periksa"),
  },
  tabel: {
    about: {
      id: "Menulis satu tabel laporan, atau semua tabel setahun dengan daftar isinya, dari angka katalog; --daftar: jenis yang ada.",
      en: "Writes one table of the report, or all of a year with their contents, from the catalogue's figures; --daftar: what there is.",
    },
    load: () => import("./tabel"),
  },
  laporan: {
    about: {
      id: "Menulis draf Bab II dan III Laporan Kinerja untuk Word: tabel, penghitungan, dan analisis setiap indikator.",
      en: "Writes a draft of chapters II and III of the performance report for Word: tables, calculation and analysis of every indicator.",
    },
    load: () => import("./laporan"),
  },
  templat: {
    about: {
      id: "Menulis buku kerja masukan yang kosong, atau terisi dengan --contoh.",
      en: "Writes an input workbook, empty or filled with --contoh.",
    },
    load: () => import("./templat"),
  },
};

const HEADING: LocalText = {
  id: "Capaian: menghitung dan memeriksa capaian indikator pelindungan WNI.",
  en: "Capaian: calculates and checks the performance indicators of citizen protection abroad.",
};

const ENDING: LocalText = {
  id: "  --bahasa id|en   bahasa pesan (bawaan: id)\n  --bantuan        tulisan ini; di belakang sebuah perintah: pilihannya\n  --versi          versi program dan katalognya\n\nKode keluar: 0 selesai, 1 ada kesalahan pada data, 2 perintah tidak dapat dijalankan.",
  en: "  --bahasa id|en   language of the messages (default: id)\n  --bantuan        this text; behind a command: its options\n  --versi          version of the program and its catalogue\n\nExit codes: 0 done, 1 something is wrong with the data, 2 the command cannot be carried out.",
};

function help(language: Language): string {
  const commands = Object.entries(USAGE).map(([name, usage]) => `  ${usage}\n      ${say(COMMANDS[name as CommandName].about, language)}`);
  return `${say(HEADING, language)}\n\n${commands.join("\n")}\n\n${say(ENDING, language)}`;
}

/** One command with all its options. */
function helpOf(name: CommandName, language: Language): string {
  const width = Math.max(...OPTIONS[name].map(({ option }) => option.length));
  const options = OPTIONS[name].map(({ option, about }) => `  ${option.padEnd(width)}  ${say(about, language)}`);
  return [USAGE[name], `  ${say(COMMANDS[name].about, language)}`, "", ...options].join("\n");
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Takes `--bahasa X` out of the arguments, wherever it stands. */
function takeLanguage(args: readonly string[]): { rest: string[]; language: Language; unknown: string | null } {
  const at = args.findIndex((arg) => arg === "--bahasa" || arg.startsWith("--bahasa="));
  if (at < 0) return { rest: [...args], language: "id", unknown: null };
  const joined = args[at]!.includes("=");
  const tag = joined ? args[at]!.slice("--bahasa=".length) : (args[at + 1] ?? "");
  const rest = [...args.slice(0, at), ...args.slice(at + (joined ? 1 : 2))];
  return { rest, language: tag === "en" ? "en" : "id", unknown: tag === "id" || tag === "en" ? null : tag };
}

/** The whole command line: finds the command, runs it, answers with its exit code. */
export async function main(args: readonly string[], out: Omit<Output, "language">): Promise<number> {
  const { rest, language, unknown } = takeLanguage(args);
  if (unknown !== null) {
    out.error(`Bahasa "${unknown}" tidak ada; pilihannya id atau en. / There is no language "${unknown}"; choose id or en.`);
    return EXIT.usage;
  }
  setMessageLanguage(language);
  const [name, ...own] = rest;
  if (name === undefined || ["--bantuan", "--help", "-h", "bantuan", "help"].includes(name)) {
    out.print(help(language));
    return EXIT.done;
  }
  if (["--versi", "--version", "versi"].includes(name)) {
    for (const line of await versionLines(language)) out.print(line);
    return EXIT.done;
  }
  if (!isCommand(name)) {
    out.error(say(callSays.noCommand({ name }), language));
    out.error("");
    out.error(help(language));
    return EXIT.usage;
  }
  if (own.includes("--bantuan") || own.includes("--help")) {
    out.print(helpOf(name, language));
    return EXIT.done;
  }
  const { run } = await COMMANDS[name].load();
  return run(own, { print: (line) => out.print(line), error: (line) => out.error(line), language });
}
