/**
 * The wire format between Microsoft's Excel client and its host, as far as the client shows it
 * (`excel-web-16.00.debug.js`: ObjectPath, Action, ClientRequest.buildRequestMessageBodyAndRequestFlags).
 */

export const enum PathKind {
  Workbook = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export const enum ActionKind {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Parallel to Arguments: the object path of an argument that is an object, 0 for a plain one. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ResponseError;
}

/** `executeAsync` of the client's request executor resolves to this. An empty ErrorCode means the request went through. */
export interface Response {
  readonly Body: ResponseBody;
  readonly HttpStatusCode: number;
  readonly Headers: Readonly<Record<string, string>>;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/** Request flag of `Excel.run({ delayForCellEdit: true })`. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Methods by which the client keeps and drops its ranges; a request of nothing else is the client's housekeeping, not a sync of ours. */
export const KEEP_REFERENCE = "_KeepReference";
export const REMOVE_REFERENCE = "_RemoveReference";
