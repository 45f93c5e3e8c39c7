import type { CatalogueNode } from "./types";

/**
 * A code as it is shown in a cell: with an asterisk where no document prints it (`CatalogueNode.ours`), so that nobody looks for B2.1.1
 * in the LKj, which prints B1.2.1. Look-ups read the asterisk over (see code.ts).
 */
export function shownCode({ code, ours }: Pick<CatalogueNode, "code" | "ours">): string {
  return ours ? `${code}*` : code;
}
