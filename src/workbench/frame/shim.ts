import { officeThemes } from "./theme";
import type { ThemeName } from "./theme";
import { isSetSupportedBy, STRICTEST, type HostProfile } from "../officejs/profiles";

/** A custom function or a ribbon action as the add-in registered it. */
export type Callable = (...values: unknown[]) => unknown;

/** `Office.VisibilityMode`. */
export type PaneMode = "Taskpane" | "Hidden";

/** What the page around the pane gives to Office and gets from it. */
export interface PageSide {
  /** BCP 47, as `Office.context.displayLanguage` has it. */
  readonly displayLanguage: string;
  theme(): ThemeName;
  showPane(): void;
  hidePane(): void;
  /** Whom to tell when the pane is hidden or comes back; the last one asked for is told. */
  onVisibility?(listener: (mode: PaneMode) => void): void;
  /** Resolves when the workbook may be used. */
  readonly ready: Promise<void>;
}

export interface OfficeShim {
  readonly office: Record<string, unknown>;
  readonly customFunctions: Record<string, unknown>;
  readonly actions: ReadonlyMap<string, Callable>;
  readonly functions: ReadonlyMap<string, Callable>;
}

/** `CustomFunctions.Error`: a code Excel shows in the cell, and a sentence it shows at the error's flag. */
class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
    this.name = "CustomFunctions.Error";
  }
}

/** The values of `CustomFunctions.ErrorCode` in the runtime of Microsoft. */
const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/**
 * The part of Office.js that is not Excel's object model: start, context, ribbon actions, the pane's visibility, custom functions.
 * Excel's object model itself is Microsoft's own script.
 */
export function createShim(page: PageSide, profile: HostProfile = STRICTEST): OfficeShim {
  const actions = new Map<string, Callable>();
  const functions = new Map<string, Callable>();
  const info = { host: "Excel", platform: profile.platform };

  const context = {
    displayLanguage: page.displayLanguage,
    contentLanguage: page.displayLanguage,
    get officeTheme() {
      return officeThemes[page.theme()];
    },
    host: "Excel",
    platform: profile.platform,
    diagnostics: { ...info, version: "16.0.0.0" },
    requirements: { isSetSupported: isSetSupportedBy(profile) },
  };

  const office = {
    onReady: async (callback?: (given: typeof info) => unknown) => {
      await page.ready;
      await callback?.(info);
      return info;
    },
    context,
    actions: { associate: (id: string, action: Callable) => void actions.set(id, action) },
    addin: {
      showAsTaskpane: async () => page.showPane(),
      hide: async () => page.hidePane(),
      onVisibilityModeChanged: async (handler: (message: { visibilityMode: PaneMode }) => void) => {
        page.onVisibility?.((visibilityMode) => handler({ visibilityMode }));
        return async () => undefined;
      },
      setStartupBehavior: async () => undefined,
      getStartupBehavior: async () => "None",
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
  };

  const customFunctions = {
    associate: (first: string | Record<string, Callable>, implementation?: Callable) => {
      const added = typeof first === "string" ? { [first]: implementation! } : first;
      for (const [id, callable] of Object.entries(added)) functions.set(id.toUpperCase(), callable);
    },
    Error: CustomFunctionError,
    ErrorCode: errorCodes,
  };
  return { office, customFunctions, actions, functions };
}
