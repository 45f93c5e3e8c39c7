import type { Message } from "../language/message";
import { say, sayPlacesBy } from "../language/say";
import { citation } from "../catalogue/placeWords";
import { type Language } from "../language/text";
import { type Command, EXIT, type Output } from "./command";
import { callSays, helpSays } from "./messages";
import { OPTIONS, USAGE, type CommandName } from "./usage";
import { withHint } from "./suggest";
import { versionLines } from "./version";

interface CommandEntry {
  readonly about: Message;
  /** Loaded only when called: reading a workbook needs libraries that listing the functions does not. */
  load(): Promise<Command>;
}

const COMMANDS: Readonly<Record<CommandName, CommandEntry>> = {
  fungsi: {
    about: helpSays.fungsi(),
    load: () => import("./fungsi"),
  },
  katalog: {
    about: helpSays.katalog(),
    load: () => import("./katalog"),
  },
  periksa: {
    about: helpSays.periksa(),
    load: () => import("./periksa"),
  },
  tabel: {
    about: helpSays.tabel(),
    load: () => import("./tabel"),
  },
  laporan: {
    about: helpSays.laporan(),
    load: () => import("./laporan"),
  },
  templat: {
    about: helpSays.templat(),
    load: () => import("./templat"),
  },
  "tahun-baru": {
    about: helpSays.tahunBaru(),
    load: () => import("./tahunBaru"),
  },
};

function help(language: Language): string {
  const commands = Object.entries(USAGE).map(([name, usage]) => `  ${usage}\n      ${say(COMMANDS[name as CommandName].about, language)}`);
  return `${say(helpSays.heading(), language)}\n\n${commands.join("\n")}\n\n${say(helpSays.ending(), language)}`;
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
  sayPlacesBy(citation);
  const { rest, language, unknown } = takeLanguage(args);
  if (unknown !== null) {
    out.error(`Bahasa "${unknown}" tidak ada; pilihannya id atau en. / There is no language "${unknown}"; choose id or en.`);
    return EXIT.usage;
  }
  const [name, ...own] = rest;
  const spoken: Output = { print: (line) => out.print(line), error: (line) => out.error(line), language };
  if (name === undefined || ["--bantuan", "--help", "-h", "bantuan", "help"].includes(name)) {
    out.print(help(language));
    return EXIT.done;
  }
  if (["--versi", "--version", "versi"].includes(name)) {
    for (const line of await versionLines(language)) out.print(line);
    return EXIT.done;
  }
  if (!isCommand(name)) {
    out.error(say(withHint(callSays.noCommand({ name }), name, Object.keys(COMMANDS)), language));
    out.error("");
    out.error(help(language));
    return EXIT.usage;
  }
  if (own.includes("--bantuan") || own.includes("--help")) {
    const topic = name === "fungsi" ? own.find((word) => !word.startsWith("-")) : undefined;
    if (topic !== undefined) return (await import("./fungsi")).help(topic, spoken);
    out.print(helpOf(name, language));
    return EXIT.done;
  }
  const { run } = await COMMANDS[name].load();
  return run(own, spoken);
}
