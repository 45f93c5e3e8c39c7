import type { Tool } from "../catalogue/search/tools";
import english from "../generated/functions-en.json";
import indonesian from "../generated/functions.json";

/** The functions as they are searched: by id, and by what Excel says of them in both languages. */
export function functionTools(): readonly Tool[] {
  return indonesian.functions.map(({ id, description }, at) => ({
    kind: "function",
    id,
    titles: [],
    about: [description, english.functions[at]?.description ?? ""],
  }));
}
