import { regulations as files } from "./index.generated";
import type { Regulation } from "./types";

/**
 * Every regulation's tables with what the sources quote of them, for those who want to read them whole.
 * The cast is safe: a test parses every file with the zod schema, which stays out of the shipped scripts.
 */
export const regulations: readonly Regulation[] = files as unknown as readonly Regulation[];
