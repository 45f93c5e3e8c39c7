import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/presets";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { callCustomFunction } from "./call";
import type { ErrorMessages } from "./error-messages";
import type { FunctionsFile, SheetArgument, SheetValue } from "./call";

/** What `CustomFunctions.associate` was given, by function id. */
export type Implementations = (id: string) => ((...values: unknown[]) => unknown) | null;

type EngineResult = ReturnType<BaseFunction["calculate"]>;

const ERRORS = new Set<string>(Object.values(ErrorType));

function readValue(value: Nullable<BaseValueObject>): SheetValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  const raw = value.getValue();
  return typeof raw === "bigint" ? Number(raw) : (raw as SheetValue);
}

function readArgument(value: BaseValueObject): SheetArgument {
  if (value.isArray()) return { kind: "cells", cells: (value as ArrayValueObject).getArrayValue().map((line) => line.map(readValue)) };
  const single = readValue(value);
  return single === null ? { kind: "omitted" } : { kind: "value", value: single };
}

function writeValue(value: SheetValue): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (typeof value === "object") return ErrorValueObject.create(ERRORS.has(value.error) ? (value.error as ErrorType) : ErrorType.VALUE);
  // The factory would read "84,52%" as a number; a custom function's text stays text.
  return typeof value === "string" ? StringValueObject.create(value) : ValueObjectFactory.create(value);
}

function writeResult(result: SheetValue | SheetValue[][]): EngineResult {
  if (!Array.isArray(result)) return writeValue(result);
  const calculateValueList = result.map((line) => line.map(writeValue));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** What the functions call, and whom they tell. */
export interface Calling {
  readonly implementations: Implementations;
  readonly messages: ErrorMessages;
  readonly onUnexpected: (thrown: unknown) => void;
  readonly onPending: (answer: Promise<unknown>) => void;
}

/**
 * The custom functions of the metadata as functions of Univer's engine, each calling whatever is associated under its id when
 * the cell is calculated. Univer's own `registerFunction` hands blank cells and omitted arguments over as 0, and Capaian has
 * to tell them apart, so these are full functions of the engine.
 */
export function engineFunctions(
  { functions, allowErrorForDataTypeAny = false }: FunctionsFile,
  { implementations, messages, onUnexpected, onPending }: Calling,
): [new (name: string) => BaseFunction, string][] {
  return functions.map((metadata) => {
    class CapaianFunction extends BaseFunction {
      override calculate(...values: BaseValueObject[]): EngineResult {
        const implementation = implementations(metadata.id);
        if (!implementation) return ErrorValueObject.create(ErrorType.NAME);
        const { result, message } = callCustomFunction(metadata, implementation, values.map(readArgument), {
          errorsAllowed: allowErrorForDataTypeAny,
          onUnexpected,
          onPending,
        });
        messages.note({ sheet: this.subUnitId ?? "", row: this.row, column: this.column }, metadata.id, message);
        return writeResult(result);
      }
    }
    return [CapaianFunction, metadata.name.toUpperCase()];
  });
}
