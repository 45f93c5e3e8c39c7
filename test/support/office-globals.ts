import { isSetSupportedBy, PROFILES, type HostProfile, type ProfileName } from "../../src/workbench/officejs/profiles";

/** What the shipped code asks of the global `Office` besides `Excel.run`; in production office.js itself provides it. */
export interface OfficeOptions {
  /** Which Excel is played; the web's unless the test run names another (see jest.config.js). */
  readonly profile?: HostProfile;
  /** BCP 47 tag of Office's display language. */
  readonly language?: string;
  /** Which requirement sets the host claims, instead of the profile's. */
  readonly isSetSupported?: (name: string, version?: string | number) => boolean;
}

interface OfficeTarget {
  Office?: Record<string, unknown>;
}

/** The profile this test run is for. */
export function profileOfRun(): HostProfile {
  return PROFILES[(globalThis as { CAPAIAN_PROFILE?: ProfileName }).CAPAIAN_PROFILE ?? "web"];
}

/**
 * Gives the client script the Office context it would get from office.js. Call after the script has run: it makes
 * its own, empty `Office`.
 */
export function prepareOffice(
  target: OfficeTarget,
  { language = "id-ID", profile = profileOfRun(), isSetSupported = isSetSupportedBy(profile) }: OfficeOptions = {},
): void {
  const info = { host: "Excel", platform: profile.platform };
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: profile.contentLanguage,
    requirements: { isSetSupported },
    diagnostics: { ...info, version: "16.0" },
  };
  const onReady = (callback?: (given: typeof info) => void): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  // The client defines `Office.context` once and for all: a new object in front of its own answers instead.
  target.Office = Object.create(target.Office ?? null, { context: { value: context }, onReady: { value: onReady } }) as Record<
    string,
    unknown
  >;
}
