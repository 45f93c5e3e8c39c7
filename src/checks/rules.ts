import { inOrder } from "./engine/order";
import { everyRule } from "./rules/index.generated";

/** All rules, in the order they run. */
export const rules = inOrder(everyRule);
