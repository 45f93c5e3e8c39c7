import type { Result } from "../language/result";
import type { LocalText } from "../language/text";
import type { Given } from "./given";

/** How a function is written without the add-in. */
export type Portability =
  /** An en-US expression without "="; the problem says why this call cannot be written. */
  | { readonly kind: "formula"; write(given: Given): Result<string> }
  /** A look-up: where all arguments are written into the formula, its answer is a constant. */
  | { readonly kind: "constant" }
  | {
      readonly kind: "none";
      readonly why: LocalText;
      /** Gives several cells. */
      readonly spills?: boolean;
    };
