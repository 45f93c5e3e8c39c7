import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** What the client hands back to Excel for one call: a value, or an error by its number with what is said at the cell's flag. */
export type ClientAnswer = { readonly value: unknown } | { readonly errorCode: number; readonly message: string };

/** Numbers the client sends for the codes of `CustomFunctions.Error`. */
export const ERROR_NUMBERS = { "#N/A": 1, "#DIV/0!": 5, "#NUM!": 6, "#VALUE!": 7, "#NULL!": 8 } as const;

const RUNTIME = createRequire(`${process.cwd()}/package.json`).resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
const FUNCTIONS = path.resolve("dist/functions.js");

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: {
    readonly body: {
      readonly Actions: readonly {
        readonly Id: number;
        readonly Name: string;
        readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
      }[];
    };
  };
}

/** A call's number, whether it succeeded, its value or the error's sentence, and behind a failure the error's number. */
type Result = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: unknown];

/** Invocations of a function travel as an array: id, name, values, caller, flags. Flag 4: errors may be among the values. */
const [INVOKE, ERRORS_ALLOWED] = [1000, 4];

/**
 * Microsoft's own client of custom functions with our built script in it, and Excel's end of its native bridge played: the client
 * finds the function, calls it with an invocation object behind the values, and sends its answer back. Needs a jsdom page.
 */
export class CustomFunctionsClient {
  private next = 1;
  private readonly waiting = new Map<number, (answer: ClientAnswer) => void>();
  private readonly bridge = {
    onMessageFromHost: undefined as unknown as (text: string) => void,
    sendMessageToHost: (text: string): void => this.received(JSON.parse(text) as BridgeMessage),
  };

  /** @param platform as `Office.context.platform` has it: "PC", "Mac", "OfficeOnline" */
  constructor(displayLanguage: string, platform: string) {
    const page = globalThis as unknown as { _richApiNativeBridge: object; Office: object };
    page._richApiNativeBridge = this.bridge;
    // The client looks for itself among the page's scripts; jsdom loads none of them.
    const script = document.createElement("script");
    script.src = path.basename(RUNTIME);
    document.head.append(script);
    // Indirect eval: scripts of a page declare their globals in the page's realm.
    (0, eval)(readFileSync(RUNTIME, "utf8"));
    // What Excel tells when it starts the add-in.
    Object.defineProperty(page.Office, "context", {
      value: { host: "Excel", platform, displayLanguage, contentLanguage: displayLanguage, requirements: { isSetSupported: () => true } },
    });
    (0, eval)(readFileSync(FUNCTIONS, "utf8"));
  }

  /** Excel calls a function by its id with one value per parameter. */
  call(id: string, values: readonly unknown[]): Promise<ClientAnswer> {
    const invocation = this.next++;
    const answer = new Promise<ClientAnswer>((resolve) => this.waiting.set(invocation, resolve));
    const message = JSON.stringify([invocation, id, values, null, ERRORS_ALLOWED]);
    this.bridge.onMessageFromHost(
      JSON.stringify({
        type: 3,
        message: { entries: [{ messageCategory: 1, messageType: INVOKE, targetId: "", message, id: invocation }] },
      }),
    );
    return answer;
  }

  /** Excel answers every request of the client; those that bring results end the calls they belong to. */
  private received({ id, type, message }: BridgeMessage): void {
    const { Actions } = message.body;
    for (const { Name, ArgumentInfo } of Actions)
      if (Name === "SetInvocationArrayResults") (ArgumentInfo!.Arguments![0] as readonly Result[]).forEach((result) => this.end(result));
    const body = { Results: Actions.map((action) => ({ ActionId: action.Id, Value: null })) };
    setTimeout(() => this.bridge.onMessageFromHost(JSON.stringify({ id, type, message: { statusCode: 200, headers: {}, body } })), 0);
  }

  private end([id, succeeded, value, errorCode]: Result): void {
    this.waiting.get(id)?.(succeeded ? { value } : { errorCode: Number(errorCode), message: String(value) });
    this.waiting.delete(id);
  }
}
