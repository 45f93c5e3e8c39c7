import "@univerjs/preset-sheets-core/lib/index.css";
import { createUniver, LocaleType } from "@univerjs/presets";
import type { FUniver, Univer } from "@univerjs/presets";
import { FunctionType, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/presets/preset-sheets-conditional-formatting";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import idID from "@univerjs/preset-sheets-core/locales/id-ID";
import type { Language } from "../language/text";
import type { FunctionsFile } from "./call";
import { engineFunctions } from "./custom-functions";
import { helpWhileTyping } from "./formula-help";
import type { Implementations } from "./custom-functions";
import type { ErrorMessages } from "./error-messages";

export interface SpreadsheetOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  /** Metadata in the language of the page: Univer's help and auto-complete show it. */
  readonly functions: FunctionsFile;
  readonly implementations: Implementations;
  readonly messages: ErrorMessages;
  readonly onUnexpected: (thrown: unknown) => void;
}

export type FWorkbook = ReturnType<FUniver["createWorkbook"]>;

export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
}

export const LOCALES = { id: LocaleType.ID_ID, en: LocaleType.EN_US } as const;

/** Size of a fresh sheet; the host makes it larger when something is written beyond. */
export const SHEET_SIZE = { rowCount: 500, columnCount: 26 } as const;

function help({ functions }: FunctionsFile) {
  return functions.map((metadata) => ({
    functionName: metadata.name.toUpperCase(),
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  }));
}

/** Univer's sheet cannot be selected or scrolled before it has been drawn. */
async function drawn(api: FUniver): Promise<void> {
  const { Rendered } = api.Enum.LifecycleStages;
  if (api.getCurrentLifecycleStage() >= Rendered) return;
  await new Promise<void>((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < Rendered) return;
      listening.dispose();
      resolve();
    });
  });
}

/** A Univer workbook with one empty sheet and the add-in's custom functions; resolves when it is on the page. */
export async function createSpreadsheet(options: SpreadsheetOptions, firstSheet: string): Promise<Spreadsheet> {
  let api: FUniver | null = null;
  // The function answers at once when its data is there. One that fails has said so, and waits for the user to try again.
  const calculateAgain = (answer: Promise<unknown>): void =>
    void answer.then(
      () => api?.getFormula().executeCalculation(),
      () => undefined,
    );
  const { univer, univerAPI } = createUniver({
    locale: LOCALES[options.language],
    locales: { [LocaleType.ID_ID]: idID, [LocaleType.EN_US]: enUS },
    darkMode: options.dark,
    presets: [
      UniverSheetsCorePreset({
        container: options.container,
        ribbonType: "simple",
        disableAutoFocus: true,
        formula: {
          function: engineFunctions(options.functions, { ...options, onPending: calculateAgain }),
          description: help(options.functions),
        },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  api = univerAPI;
  const workbook = univerAPI.createWorkbook({
    name: "Capaian",
    sheetOrder: ["first"],
    sheets: { first: { id: "first", name: firstSheet, ...SHEET_SIZE } },
  });
  helpWhileTyping(univer);
  await drawn(univerAPI);
  return { univer, api: univerAPI, workbook };
}
