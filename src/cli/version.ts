import { say } from "../language/say";
import type { Language } from "../language/text";
import about from "../../package.json";
import { callSays } from "./messages";

/** The program's version, and the documents its catalogue is made of. */
export async function versionLines(language: Language): Promise<readonly string[]> {
  const { builtinCatalogue } = await import("../catalogue/builtin");
  const sources = builtinCatalogue().sources.map(({ id, title }) => `  ${title} (${id})`);
  return [`capaian ${about.version}`, say(callSays.catalogue(), language), ...sources];
}
