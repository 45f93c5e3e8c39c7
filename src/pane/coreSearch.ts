import type { Tool } from "../catalogue/search/tools";
import { functionTools } from "../functions/tools";
import { tableTools } from "../tables/tools";

/** Functions and tables as the search of the catalogue finds them beside its indicators. */
export const coreSearch: { readonly tools: readonly Tool[] } = { tools: [...functionTools(), ...tableTools()] };
