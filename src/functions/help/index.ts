import { everyHelp } from "./index.generated";
import type { FunctionHelp } from "./help";

export {
  argumentValue,
  formulaText,
  helpPath,
  type ExampleArgument,
  type ExampleRange,
  type ExampleValue,
  type FunctionExample,
  type FunctionHelp,
  type ParameterHelp,
} from "./help";

/** Help of every function, in the order they are listed. */
export const functionHelp: readonly FunctionHelp[] = [...everyHelp].sort((one, other) => one.order - other.order);
