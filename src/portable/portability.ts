import type { Message } from "../language/message";
import type { Result } from "../language/result";
import type { Given, Native } from "./given";
import { sentence } from "./messages";

/** How a function is written without the add-in. */
export type Portability =
  /** The problem says why this call cannot be written. */
  | { readonly kind: "formula"; write(given: Given): Result<Native> }
  /** A look-up: where all arguments are written into the formula, its answer is a constant. */
  | { readonly kind: "constant" }
  | {
      readonly kind: "none";
      readonly why: Message;
      /** Gives several cells. */
      readonly spills?: boolean;
    };

/** A look-up; see `Portability`. */
export const LOOK_UP: Portability = { kind: "constant" };

/** Gives several cells. */
export const SPILLS: Portability = {
  kind: "none",
  spills: true,
  why: sentence.spills(),
};
