import { setMessageLanguage } from "../functions/host";
import { functions } from "../functions/table";
import { fail, ok, type Result } from "../language/result";
import type { Language, LocalText } from "../language/text";
import { Given } from "./given";
import { literal } from "./literal";
import { natives } from "./natives";

type Callable = (...args: unknown[]) => unknown;

/** What a function answers to constants: its value, or what it says is wrong, in one language. */
function answered(id: string, args: readonly unknown[], language: Language): { readonly value: unknown } | { readonly message: string } {
  setMessageLanguage(language);
  try {
    return { value: (functions[id] as Callable)(...args) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String((error as { message?: unknown }).message ?? error) };
  } finally {
    setMessageLanguage(null);
  }
}

function constantOf(given: Given): Result<string> {
  const args: unknown[] = [];
  for (let at = 0; at < given.count; at++) {
    const value = given.constant(at);
    if (!value.ok) return value;
    args.push(value.value);
  }
  const answer = answered(given.id, args, "id");
  if ("value" in answer)
    return typeof answer.value === "number" || typeof answer.value === "string" ? ok(literal(answer.value)) : fail("#VALUE!", SEVERAL);
  const english = answered(given.id, args, "en");
  return fail("#VALUE!", { id: answer.message, en: "message" in english ? english.message : answer.message });
}

const SEVERAL: LocalText = { id: "Fungsi ini memberi beberapa sel.", en: "This function gives several cells." };

/**
 * A call of one of our functions as a native en-US expression (without "="), with the arguments' own texts; the problem says
 * why it cannot be written. The catalogue is the one the functions answer from (see functions/catalogue.ts).
 */
export function nativeExpression(id: string, args: readonly string[]): Result<string> {
  const how = natives[id];
  const given = new Given(id, args);
  switch (how?.kind) {
    case "formula":
      return how.write(given);
    case "constant":
      return constantOf(given);
    case "none":
      return fail("#VALUE!", how.why);
    case undefined:
      return fail("#VALUE!", { id: `${id} belum punya padanan rumus bawaan.`, en: `${id} has no native counterpart yet.` });
  }
}
