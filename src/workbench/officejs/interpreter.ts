import { HostError, type SheetHost } from "./host";
import { makers } from "./objects/makers";
import { isInstance, type Batch, type Instance } from "./objects/object-type";
import { workbook } from "./objects/workbook";
import type { HostProfile } from "./profiles";
import type { UndoList } from "./undo-list";
import {
  ActionKind,
  KEEP_REFERENCE,
  PathKind,
  REMOVE_REFERENCE,
  type Action,
  type Arguments,
  type Query,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./protocol";

/** Runs the actions of one request; resolves to their results, up to the first that failed. */
export type Run = (body: RequestBody, before?: (action: Action, index: number) => void) => Promise<ResponseBody>;

/**
 * Answers Office.js requests over a SheetHost. As in Excel, a request is no transaction: what was done before
 * the action that failed stays done.
 */
export function createInterpreter(host: SheetHost, profile: HostProfile, undo: UndoList): Run {
  const references = new Map<string, Instance>();
  let nextReference = 1;

  return async (body, before) => {
    const batch: Batch = { host, references, make: makers, profile, undo };
    const objects = new Map<number, Promise<Instance | null>>();
    const kept = new Map<number, string>();
    const results: { ActionId: number; Value: unknown }[] = [];

    /** An older Excel does not know what came after it. */
    function checkKnown({ type }: Instance, name: string): void {
      const needed = profile.minorOf?.(`${type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`) ?? 0;
      if (needed > (profile.sets.ExcelApi ?? 0))
        throw new HostError("ApiNotFound", `${type.name}.${name} is part of ExcelApi 1.${needed}.`);
    }

    // A path is walked once a request: walking `worksheets.add()` twice would add two sheets.
    function resolve(id: number): Promise<Instance | null> {
      let object = objects.get(id);
      if (!object) {
        object = walk(id);
        objects.set(id, object);
      }
      return object;
    }

    async function walk(id: number): Promise<Instance | null> {
      const path = body.ObjectPaths[String(id)];
      if (!path) throw new HostError("InvalidObjectPath", `Object path ${id} is not part of the request.`);
      if (path.ObjectPathType === PathKind.Workbook) return workbook({});
      if (path.ObjectPathType === PathKind.Null) return null;
      if (path.ObjectPathType === PathKind.Reference) {
        const object = references.get(path.Name);
        if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return object;
      }
      const parent = await resolve(path.ParentObjectPathId ?? 0);
      if (!parent) return null;
      if (path.ObjectPathType === PathKind.Property) {
        const link = parent.type.link[path.Name] ?? unsupported(parent, path.Name);
        checkKnown(parent, path.Name);
        return link(parent.target as never, batch);
      }
      const args = await given(path.ArgumentInfo);
      if (path.ObjectPathType === PathKind.Indexer) {
        const item = parent.type.item ?? unsupported(parent, "getItem");
        return item(parent.target as never, args[0] as never, batch);
      }
      if (path.ObjectPathType === PathKind.Method) {
        const object = await call(parent, path.Name, args);
        return isInstance(object) ? object : null;
      }
      throw new HostError("InvalidObjectPath", `Object paths of type ${path.ObjectPathType} are not part of the workbench.`);
    }

    async function given(info: Arguments | undefined): Promise<unknown[]> {
      const args = [...(info?.Arguments ?? [])];
      for (const [index, id] of (info?.ReferencedObjectPathIds ?? []).entries()) {
        if (typeof id === "number" && id > 0) args[index] = await resolve(id);
      }
      return args;
    }

    async function call(object: Instance, name: string, args: readonly unknown[]): Promise<unknown> {
      const method = object.type.method[name] ?? unsupported(object, name);
      checkKnown(object, name);
      undo.called(`${object.type.name}.${name}`);
      return method(object.target as never, args as never[], batch);
    }

    async function instantiate(action: Action): Promise<unknown> {
      const object = await resolve(action.ObjectPathId);
      if (!object) return null;
      const reference = kept.get(action.ObjectPathId);
      return { ...(await object.type.identity?.(object.target as never, batch)), ...(reference && { _ReferenceId: reference }) };
    }

    async function invoke(action: Action): Promise<unknown> {
      const args = await given(action.ArgumentInfo);
      if (action.Name === REMOVE_REFERENCE) {
        references.delete(String(args[0]));
        return null;
      }
      const object = await resolve(action.ObjectPathId);
      if (action.Name === KEEP_REFERENCE) {
        // Keeping a null object keeps nothing and is no error: the client does it for every *OrNullObject range.
        if (object?.type.tracked) {
          const reference = `ref-${nextReference++}`;
          references.set(reference, object);
          kept.set(action.ObjectPathId, reference);
        }
        return null;
      }
      // A method of a null object is passed over: Microsoft's own samples begin with `getItemOrNullObject("Sample").delete()`.
      if (!object) return null;
      const answer = await call(object, action.Name, args);
      return isInstance(answer) ? null : (answer ?? null);
    }

    async function assign(action: Action): Promise<unknown> {
      const object = await resolve(action.ObjectPathId);
      if (!object) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      const set = object.type.set[action.Name] ?? unsupported(object, action.Name);
      checkKnown(object, action.Name);
      undo.called(`${object.type.name}.${action.Name}`);
      await set(object.target as never, action.ArgumentInfo?.Arguments?.[0] as never, batch);
      return null;
    }

    async function perform(action: Action): Promise<unknown> {
      switch (action.ActionType as ActionKind) {
        case ActionKind.Instantiate:
          return instantiate(action);
        case ActionKind.Query: {
          const object = await resolve(action.ObjectPathId);
          if (object) for (const path of action.QueryInfo?.Select ?? []) checkKnown(object, path.split("/")[0]!);
          return object && answerQuery(object, action.QueryInfo ?? {}, batch);
        }
        case ActionKind.Method:
          return invoke(action);
        case ActionKind.SetProperty:
          return assign(action);
        case ActionKind.Trace:
          return null;
        default:
          throw new HostError("ApiNotFound", `Actions of type ${action.ActionType} are not part of the workbench.`);
      }
    }

    /** "Range.insert": the call that failed, as Excel names it, be it one that gives an object and is made when that is first used. */
    async function locationOf(action: Action): Promise<string> {
      const path = body.ObjectPaths[String(action.ObjectPathId)];
      const found = async (id: number): Promise<Instance | null> => (await objects.get(id)?.catch(() => null)) ?? null;
      const own = await found(action.ObjectPathId);
      const isMade = own === null && path?.ObjectPathType === PathKind.Method;
      const [object, name] = isMade ? [await found(path.ParentObjectPathId ?? 0), path.Name] : [own, action.Name];
      return object && name !== "" ? `${object.type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
    }

    if (changes(body)) undo.add();
    await host.beginRequest?.();
    try {
      for (const [index, action] of body.Actions.entries()) {
        try {
          before?.(action, index);
          results.push({ ActionId: action.Id, Value: await perform(action) });
        } catch (error) {
          return { Results: results, Error: describe(error, index, await locationOf(action)) };
        }
      }
    } finally {
      await host.endRequest?.();
    }
    return { Results: results };
  };
}

/** Answers `load`: the named properties, or all plain ones; a path such as "format/fill/color" goes through links. */
async function answerQuery(object: Instance, query: Query, batch: Batch): Promise<Record<string, unknown>> {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (object.type.items) {
    const all = await object.type.items(object.target as never, batch);
    const from = query.Skip ?? 0;
    const items = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
    // A collection reached through its owner is asked for "items/address", one that is asked itself for "address".
    const ofItems = wanted.map((path) => path.replace(/^items\//i, ""));
    return { _Items: await Promise.all(items.map((item) => properties(item, ofItems, batch))) };
  }
  return properties(object, wanted, batch);
}

async function properties(object: Instance, wanted: readonly string[], batch: Batch): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = { ...(await object.type.identity?.(object.target as never, batch)) };
  const through = new Map<string, string[]>();
  const all = wanted.length === 0 || wanted.includes("*");
  for (const path of all ? Object.keys(object.type.get) : wanted) {
    const [head = "", ...rest] = path.split("/");
    const name = pascal(head);
    const get = object.type.get[name];
    if (get) answer[name] = await get(object.target as never, batch);
    else if (object.type.link[name]) through.set(name, [...(through.get(name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
    else unsupported(object, name);
  }
  for (const [name, select] of through) {
    const linked = await object.type.link[name]!(object.target as never, batch);
    answer[name] = linked && (await answerQuery(linked, { Select: select }, batch));
  }
  return answer;
}

function pascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function unsupported(object: Instance, name: string): never {
  throw new HostError("ApiNotFound", `${object.type.name}.${name} is not part of the workbench.`);
}

const CHANGING = new Set([
  "SetCellProperties",
  "SetColumnProperties",
  "Merge",
  "Unmerge",
  "Clear",
  "Add",
  "ConvertToRange",
  "Delete",
  "Insert",
]);

/** Whether a request changes the workbook, and so is a step of the undo list. */
function changes({ Actions, ObjectPaths }: RequestBody): boolean {
  return (
    Actions.some(
      ({ ActionType, Name }) => ActionType === ActionKind.SetProperty || (ActionType === ActionKind.Method && CHANGING.has(Name)),
    ) || Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PathKind.Method && CHANGING.has(Name))
  );
}

function describe(error: unknown, index: number, location: string): ResponseError {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: (known && error.location) || location || `action ${index}`,
    ActionIndex: index,
    HttpStatusCode: known && error.code === "ItemNotFound" ? 404 : 400,
  };
}
