import { HostError, type SheetHost } from "./host";
import { createInterpreter, type Run } from "./interpreter";
import { PROFILES, type HostProfile } from "./profiles";
import {
  ActionKind,
  DELAY_FOR_CELL_EDIT,
  PathKind,
  REMOVE_REFERENCE,
  type Action,
  type RequestBody,
  type Response,
  type ResponseBody,
} from "./protocol";
import { UndoList } from "./undo-list";

/** A failure to inject. Syncs are counted from 1 after `reset()`. */
export interface Failure {
  readonly sync: number;
  /** "before": nothing ran. "after": all of it ran and the answer was lost. `{ action: k }`: actions 0..k-1 ran, action k failed. */
  readonly when: "before" | "after" | { readonly action: number };
  readonly code?: string;
  readonly message?: string;
  /** Every later sync fails too (before anything ran): the connection is gone, and with it the way back. */
  readonly lasting?: boolean;
}

export interface SessionLog {
  /** Requests that did work of ours; the client's own keeping and letting go of ranges is not counted. */
  readonly syncs: number;
  readonly requests: number;
  /** Number of actions of each sync. */
  readonly actions: readonly number[];
}

/** What Session needs of the client's global `OfficeExtension`; the published types leave these names out. */
export interface ClientExtension {
  readonly SessionBase: { new (): object; _overrideSession?: object };
}

export interface SessionControl {
  readonly log: SessionLog;
  /** The user's own undo list. */
  readonly undo: UndoList;
  readonly profile: HostProfile;
  /** Milliseconds each request takes. */
  delay: number;
  failures: Failure[];
  /** Called before a sync runs, with its number: what others do to the workbook in between. */
  onSync: ((sync: number) => void) | null;
  /** Counts from zero again and forgets the failures. */
  reset(): void;
}

/**
 * Puts a host behind Microsoft's client: from now on every plain `Excel.run` talks to it. Extends the client's own
 * SessionBase because the client asks `instanceof`.
 */
export function installSession(extension: ClientExtension, host: SheetHost, profile: HostProfile = PROFILES.web): SessionControl {
  const undo = new UndoList(profile);
  const run = createInterpreter(host, profile, undo);
  const control = createControl(undo, profile);
  // Excel does one request after the other, whatever runs at the same time; so does the undo list of the page's spreadsheet.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (request: () => Promise<Response>): Promise<Response> => {
    const own = last.then(request);
    last = own.catch(() => undefined);
    return own;
  };

  class Session extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }> {
      return Promise.resolve({ url: "https://workbench.invalid/", headers: {} });
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_customData: unknown, flags: number, message: { Body: RequestBody }) =>
          inTurn(() => answer({ run, host, control }, message.Body, (flags & DELAY_FOR_CELL_EDIT) !== 0)),
      };
    }
  }

  extension.SessionBase._overrideSession = new Session();
  return control;
}

interface Counts {
  syncs: number;
  requests: number;
  actions: number[];
}

function createControl(undo: UndoList, profile: HostProfile): SessionControl & { readonly log: Counts } {
  const log: Counts = { syncs: 0, requests: 0, actions: [] };
  return {
    log,
    undo,
    profile,
    delay: 0,
    failures: [],
    onSync: null,
    reset() {
      Object.assign(log, { syncs: 0, requests: 0, actions: [] });
      this.failures = [];
      this.onSync = null;
    },
  };
}

async function answer(
  { run, host, control }: { readonly run: Run; readonly host: SheetHost; readonly control: SessionControl & { readonly log: Counts } },
  body: RequestBody,
  mayWait: boolean,
): Promise<Response> {
  if (control.delay > 0) await new Promise((done) => setTimeout(done, control.delay));
  control.log.requests++;
  if (isHousekeeping(body)) return succeeded(await run(body));

  control.log.syncs++;
  control.log.actions.push(body.Actions.length);
  const editing = host.editing?.();
  if (editing && !mayWait) return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  if (editing) await editing;

  const sync = control.log.syncs;
  control.onSync?.(sync);
  const failure = control.failures.find((each) => sync === each.sync || (each.lasting && sync > each.sync));
  const when = failure && sync > failure.sync ? "before" : failure?.when;
  const code = failure?.code ?? "GeneralException";
  if (when === "before") return failed(code, failure?.message ?? "The request failed.");
  const limit = control.profile.bytesPerRequest;
  if (bytesOf(body, limit) > limit) return failed("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  const result = await run(body, (_action: Action, index: number) => {
    if (typeof when === "object" && when.action === index) throw new HostError(code, failure?.message ?? "The action failed.");
  });
  if (bytesOf(result, limit) > limit)
    return failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  if (when === "after") return failed(code, failure?.message ?? "The answer was lost.");
  return succeeded(result);
}

/** A character counts as a byte, as nearly all of them are; 0 where nothing limits them. */
function bytesOf(body: unknown, limit: number): number {
  return limit === Infinity ? 0 : JSON.stringify(body).length;
}

function succeeded(body: ResponseBody): Response {
  return { Body: body, HttpStatusCode: body.Error?.HttpStatusCode ?? 200, Headers: {}, ErrorCode: "", ErrorMessage: "" };
}

function failed(code: string, message: string): Response {
  return { Body: { Results: [] }, HttpStatusCode: 400, Headers: {}, ErrorCode: code, ErrorMessage: message };
}

/** At the end of `Excel.run` the client lets go of its ranges in a request of its own. */
function isHousekeeping(body: RequestBody): boolean {
  return (
    body.Actions.some((action) => action.Name === REMOVE_REFERENCE) &&
    body.Actions.every(
      (action) =>
        action.Name === REMOVE_REFERENCE ||
        (action.ActionType === ActionKind.Instantiate &&
          body.ObjectPaths[String(action.ObjectPathId)]?.ObjectPathType === PathKind.Workbook),
    )
  );
}
