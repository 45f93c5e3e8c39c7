import { declared } from "../functions/table";
import { printParts } from "../formula/print";
import { fail, ok, type Result } from "../language/result";
import { Given, type Native } from "./given";
import { literal } from "./literal";
import { sentence } from "./messages";
import { natives } from "./natives";

const printed = (native: Result<Native>): Result<string> => (native.ok ? ok(printParts(native.value).join("")) : native);

/** What a function answers to constants, or what it says is wrong. */
function constantOf(given: Given): Result<string> {
  const args: unknown[] = [];
  for (let at = 0; at < given.count; at++) {
    const value = given.constant(at);
    if (!value.ok) return value;
    args.push(value.value);
  }
  const answer = declared.get(given.id)!.run(args);
  if (!answer.ok) return answer;
  const { value } = answer;
  return typeof value === "number" || typeof value === "string" ? ok(literal(value)) : fail("#VALUE!", sentence.severalCells());
}

/**
 * A call of one of our functions as a native en-US expression (without "="), with the arguments' own texts; the problem says
 * why it cannot be written. The catalogue is the one the functions answer from (see functions/catalogue.ts).
 */
export function nativeExpression(id: string, args: readonly string[]): Result<string> {
  const how = natives[id];
  const given = new Given(id, args);
  switch (how?.kind) {
    case "formula":
      return printed(how.write(given));
    case "constant":
      return constantOf(given);
    case "none":
      return fail("#VALUE!", how.why);
    case undefined:
      return fail("#VALUE!", sentence.noCounterpart({ function: id }));
  }
}
