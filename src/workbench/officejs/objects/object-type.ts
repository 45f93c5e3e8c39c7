import type { Awaitable, SheetHost } from "../host";
import type { HostProfile } from "../profiles";
import type { UndoList } from "../undo-list";
import type { RangeTablesTarget, RangeTarget, TablesTarget, TableTarget, WorksheetTarget } from "./targets";

/** An Excel object as a request sees it: its type and what it stands for in the host. */
export interface Instance {
  readonly type: ObjectType;
  readonly target: unknown;
}

/** What an object type may use while a request runs. */
export interface Batch {
  readonly host: SheetHost;
  /** Ranges the client asked to keep, by reference id. */
  readonly references: Map<string, Instance>;
  readonly make: Makers;
  readonly profile: HostProfile;
  readonly undo: UndoList;
}

/** Excel's objects lead to each other in circles (a range has a worksheet, a worksheet has ranges); they meet here. */
export interface Makers {
  worksheet(target: WorksheetTarget): Instance;
  range(target: RangeTarget): Instance;
  tables(target: TablesTarget): Instance;
  tablesInRange(target: RangeTablesTarget): Instance;
  table(target: TableTarget): Instance;
}

/**
 * One Excel object type as tables of names (PascalCase, as the client sends them). A method or link that gives
 * another object answers an Instance, or null for "no such object" (the *OrNullObject family).
 */
export interface ObjectType {
  readonly name: string;
  /** What the client remembers the object by: `{ Id }` for sheets and tables; nothing for most. */
  readonly identity?: (target: never, batch: Batch) => Awaitable<Readonly<Record<string, unknown>>>;
  readonly get: Readonly<Record<string, (target: never, batch: Batch) => Awaitable<unknown>>>;
  readonly set: Readonly<Record<string, (target: never, value: never, batch: Batch) => Awaitable<void>>>;
  readonly link: Readonly<Record<string, (target: never, batch: Batch) => Awaitable<Instance | null>>>;
  readonly method: Readonly<Record<string, (target: never, args: readonly never[], batch: Batch) => Awaitable<unknown>>>;
  /** Collections: their items in order, and one item by key. */
  readonly items?: (target: never, batch: Batch) => Awaitable<readonly Instance[]>;
  readonly item?: (target: never, key: never, batch: Batch) => Awaitable<Instance>;
  /** Objects that the client keeps by reference between syncs. */
  readonly tracked?: boolean;
}

interface Definition<T> {
  readonly name: string;
  readonly identity?: (target: T, batch: Batch) => Awaitable<Readonly<Record<string, unknown>>>;
  readonly get?: Readonly<Record<string, (target: T, batch: Batch) => Awaitable<unknown>>>;
  // The value and the arguments come from the client unchecked; each entry says what it expects.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly set?: Readonly<Record<string, (target: T, value: any, batch: Batch) => Awaitable<void>>>;
  readonly link?: Readonly<Record<string, (target: T, batch: Batch) => Awaitable<Instance | null>>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly method?: Readonly<Record<string, (target: T, args: any, batch: Batch) => Awaitable<unknown>>>;
  readonly items?: (target: T, batch: Batch) => Awaitable<readonly Instance[]>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly item?: (target: T, key: any, batch: Batch) => Awaitable<Instance>;
  readonly tracked?: boolean;
}

/** A type and the way to make its instances, with the target's own type known while it is written. */
export function defineType<T>(definition: Definition<T>): (target: T) => Instance {
  const type = { get: {}, set: {}, link: {}, method: {}, ...definition } as unknown as ObjectType;
  return (target) => ({ type, target });
}

export function isInstance(value: unknown): value is Instance {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
