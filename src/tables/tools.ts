import type { Tool } from "../catalogue/search/tools";
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
