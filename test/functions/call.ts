import type { PackedDocument } from "../../src/catalogue/pack";
import { CellFailure } from "../../src/functions/host";
import { everyLate } from "../../src/functions/late/index.generated";
import { provideLate } from "../../src/functions/late/late";
import { provideRenstra } from "../../src/functions/renstra/renstra";
import { functions } from "../../src/functions/table";
import renstra from "../../src/generated/renstra.json";

provideRenstra(renstra as unknown as PackedDocument);
provideLate(everyLate);

/** Calls a custom function; an error becomes "CODE sentence", so that a table of cases can hold both. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const run = functions[id];
  if (!run) throw new Error(`There is no ${id}.`);
  try {
    return run(...(args as never[]));
  } catch (error) {
    if (error instanceof CellFailure) return `${error.code} ${error.message}`;
    throw error;
  }
}
