import { likeliestTools, searchTools, type Tool } from "../catalogue/search/tools";
import { say } from "../language/say";
import { tableKinds } from "./registry";

/** The kinds of tables as they are searched. */
export function tableTools(): readonly Tool[] {
  return tableKinds.map(({ id, title, about }) => ({
    kind: "table",
    id,
    titles: [id.replace(/-/g, " "), say(title, "id"), say(title, "en")],
    about: [say(about, "id"), say(about, "en")],
  }));
}

interface FoundKinds {
  /** Ids, the best first. */
  readonly kinds: readonly string[];
  /** No kind has all the words: these are the nearest. */
  readonly isNearest: boolean;
}

/** So many are offered where none is what was asked for. */
const NEAREST = 5;

/** Asked for at every letter. */
let tools: readonly Tool[] | null = null;

/** The kinds of tables that somebody means, by the words people have for them. */
export function findKinds(query: string): FoundKinds {
  tools ??= tableTools();
  const found = searchTools(tools, query).map(({ tool }) => tool.id);
  if (found.length > 0) return { kinds: found, isNearest: false };
  return { kinds: likeliestTools(tools, query, NEAREST).map(({ id }) => id), isNearest: true };
}
