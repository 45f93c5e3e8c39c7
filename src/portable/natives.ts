import { everyNative } from "./index.generated";
import type { Portability } from "./portability";

/** How each function is written without the add-in, by its id; a folder is called like its function. */
export const natives: Readonly<Record<string, Portability>> = Object.fromEntries(
  Object.entries(everyNative).map(([folder, native]) => [folder.toUpperCase().replace("/", "."), native]),
);
