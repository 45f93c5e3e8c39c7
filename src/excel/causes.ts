import type { Message } from "../language/message";
import { says } from "./causeMessages";
import type { ExcelFailureCode } from "./failure";

/** What an error code of Office.js means for the user. */
interface Cause {
  readonly code: ExcelFailureCode;
  readonly text: Message;
}

/**
 * A sentence for every code of Microsoft's lists ("Error handling with the application-specific JavaScript APIs", Excel.ErrorCodes,
 * OfficeExtension.ErrorCodes), by what the user can do about it.
 */
const CAUSES: readonly (Cause & { readonly codes: readonly string[] })[] = [
  { codes: ["InvalidOperationInCellEditMode"], code: "edit-mode", text: says.cellEditMode() },
  { codes: ["AccessDenied", "NotAllowed"], code: "protected", text: says.isProtected() },
  { codes: ["BadPassword", "Unauthenticated"], code: "protected", text: says.password() },
  { codes: ["ItemNotFound", "InvalidReference", "InvalidObjectPath"], code: "not-found", text: says.notFound() },
  { codes: ["RequestPayloadSizeLimitExceeded"], code: "too-large", text: says.requestTooLarge() },
  { codes: ["ResponsePayloadSizeLimitExceeded"], code: "too-large", text: says.responseTooLarge() },
  { codes: ["RangeExceedsLimit", "OperationCellsExceedLimit", "RangeImageExceedsLimit"], code: "too-large", text: says.tooManyCells() },
  { codes: ["MemoryLimitReached"], code: "too-large", text: says.memory() },
  { codes: ["FormulaLengthExceedsLimit"], code: "too-large", text: says.longFormula() },
  { codes: ["InvalidSelection"], code: "selection", text: says.selection() },
  { codes: ["UnsupportedSheet"], code: "selection", text: says.noCells() },
  { codes: ["ItemAlreadyExists"], code: "sheet-name", text: says.nameTaken() },
  { codes: ["MergedRangeConflict"], code: "merged", text: says.merged() },
  { codes: ["PivotTableRangeConflict"], code: "refused", text: says.pivot() },
  { codes: ["FilteredRangeConflict"], code: "refused", text: says.filter() },
  { codes: ["InsertDeleteConflict", "Conflict", "DirtySupportingFormula"], code: "refused", text: says.collision() },
  { codes: ["NonBlankCellOffSheet"], code: "outside", text: says.offSheet() },
  {
    codes: ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedOperation", "UnsupportedFeature", "UnsupportedFillType"],
    code: "unsupported",
    text: says.oldExcel(),
  },
  { codes: ["HostRestartNeeded"], code: "unsupported", text: says.restart() },
  { codes: ["ActivityLimitReached", "RequestAborted", "ServiceNotAvailable", "TooManyRequests"], code: "busy", text: says.busy() },
  { codes: ["ConnectionFailure"], code: "busy", text: says.connection() },
  { codes: ["InactiveWorkbook"], code: "busy", text: says.inactive() },
  {
    codes: ["OpenWorkbookLinksBlocked", "RefreshWorkbookLinksBlocked", "PowerQueryRefreshResourceChallenge"],
    code: "refused",
    text: says.links(),
  },
  { codes: ["UndoNotSupported"], code: "refused", text: says.noUndo() },
  {
    codes: [
      "GeneralException",
      "InvalidOperation",
      "InvalidState",
      "InvalidRequest",
      "Client Error",
      "ContentLengthRequired",
      "OperationAborted",
    ],
    code: "refused",
    text: says.noReason(),
  },
  { codes: ["InvalidArgument"], code: "refused", text: says.argument() },
  {
    codes: [
      "EmptyChartSeries",
      "InvalidBinding",
      "InvalidRibbonDefinition",
      "InvalidRequestContext",
      "PropertyNotLoaded",
      "ValueNotLoaded",
      "RunMustReturnPromise",
      "CannotRegisterEvent",
      "NotSupported",
    ],
    code: "refused",
    text: says.ourFault(),
  },
];

const BY_CODE: ReadonlyMap<string, Cause> = new Map(CAUSES.flatMap(({ codes, ...cause }) => codes.map((code) => [code, cause] as const)));

/** null for a code that Microsoft does not list. */
export function causeOf(code: string): Cause | null {
  return BY_CODE.get(code) ?? null;
}
