/** What the shipped code asks of the global `Office` besides `Excel.run`; in production office.js itself provides it. */
export interface OfficeOptions {
  /** BCP 47 tag of Office's display language. */
  readonly language?: string;
  /** Which requirement sets the host claims; all of ExcelApi up to 1.20 unless told. */
  readonly isSetSupported?: (name: string, version?: string | number) => boolean;
}

interface OfficeTarget {
  Office?: Record<string, unknown>;
}

function claimsUpTo(top: number): (name: string, version?: string | number) => boolean {
  return (name, version) => {
    const [major = 1, minor = 0] = String(version ?? "1.1").split(".").map(Number);
    if (name === "ExcelApi") return major === 1 && minor <= top;
    return name === "SharedRuntime" || name === "DelayForCellEdit" || name === "RibbonApi";
  };
}

/**
 * Gives the client script the Office context it would get from office.js. Call after the script has run: it makes
 * its own, empty `Office`.
 */
export function prepareOffice(target: OfficeTarget, { language = "id-ID", isSetSupported = claimsUpTo(20) }: OfficeOptions = {}): void {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    requirements: { isSetSupported },
    diagnostics: { ...info, version: "16.0" },
  };
  const onReady = (callback?: (given: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  // The client defines `Office.context` once and for all: a new object in front of its own answers instead.
  target.Office = Object.create(target.Office ?? null, { context: { value: context }, onReady: { value: onReady } }) as Record<string, unknown>;
}
