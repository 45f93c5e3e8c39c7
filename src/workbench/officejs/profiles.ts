/*
 * The Excels that Capaian meets, as switches of the workbench: where Microsoft documents a difference, or its issue tracker confirms one,
 * the interpreter and the sheet in memory behave that way, so that code which a kinder Excel would let pass fails a test. Numbers in
 * brackets are issues of OfficeDev/office-js.
 */

export type ProfileName = "web" | "windows" | "mac" | "ltsc2021";

export interface HostProfile {
  readonly name: ProfileName;
  /** `Office.context.platform`. */
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  /** Newest minor version of each requirement set, all of them 1.x ("Excel JavaScript API requirement sets", "Custom Functions requirement sets"). */
  readonly sets: Readonly<Record<string, number>>;
  /** Minor version of ExcelApi that a member came with ("Range.merge"); with it the interpreter refuses what is newer than `sets`. */
  readonly minorOf?: (member: string) => number | undefined;
  /** What a blank cell of a range arrives as in a custom function (4702, 5262, 1951). */
  readonly blank: 0 | null | "";
  /** `Office.context.contentLanguage`: the editing language, which says nothing of the separators; Excel for Mac does not support it. */
  readonly contentLanguage: string | undefined;
  /** A range tells only of merged areas whose first cell lies in it (3611). */
  readonly mergesByTopLeft: boolean;
  /** Above so many the list of merged areas fails (reference of Range.getMergedAreasOrNullObject). */
  readonly listedMerges: number;
  /** The question for merged areas clears the user's undo list (5918). */
  readonly mergeQuestionClearsUndo: boolean;
  /** `mergeUndoGroup` (ExcelApi 1.20): a call without undo support raises UndoNotSupported in it, and so do many formulas (6491, 6711). Older ones do not know the option. */
  readonly undoGroup: "refuses" | "unknown";
  /** Calls that cannot be undone and clear the undo list ("Undo support with the Excel JavaScript API"), as type.member. */
  readonly notUndoable: readonly string[];
  /** A formula written into a column of an Excel table fills the column (2093, 5909, 6745). */
  readonly fillsTableColumns: boolean;
  /** A column written at once with different formulas becomes its last one: seen by some and not by others (5909), so no profile has it. */
  readonly linksWrittenColumns: boolean;
  /** Cells of one read; beyond them a matrix is null and no error is raised (4783, 6781; "Performance optimization using the Excel JavaScript API"). */
  readonly cellsPerRead: number;
  /** Bytes of one request and of one answer; only Excel on the web has a limit (same page). */
  readonly bytesPerRequest: number;
  /** Whether a recalculation asks custom functions again whose cell shows an error (4502). */
  readonly asksErrorCellsAgain: boolean;
  /** A cell shows #BUSY! while its custom function waits ("Receive and handle data with custom functions"). */
  readonly showsBusy: boolean;
  /** Texts are parsed as in the United States whatever the user's settings are: 31/12/2024 stays a text (1559, 3775). */
  readonly parsesAmericanDatesOnly: boolean;
  /** On a protected sheet unlocked cells take values and nothing takes looks; a protected structure takes no sheets ("Work with worksheets"). */
  readonly enforcesProtection: boolean;
}

/** What every Excel of today has in common. */
const COMMON = {
  mergesByTopLeft: true,
  listedMerges: 512,
  fillsTableColumns: true,
  linksWrittenColumns: false,
  cellsPerRead: 5_000_000,
  asksErrorCellsAgain: false,
  showsBusy: true,
  parsesAmericanDatesOnly: true,
  enforcesProtection: true,
} as const;

const EVERYWHERE_NOT_UNDOABLE = [
  "Worksheet.Delete",
  "Worksheet.Copy",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  "WorkbookProtection.Protect",
  "WorkbookProtection.Unprotect",
];
const ON_THE_DESKTOP = [...EVERYWHERE_NOT_UNDOABLE, "Worksheet.Name", "Worksheet.Position", "Worksheet.Visibility"];
const ON_THE_WEB = [...EVERYWHERE_NOT_UNDOABLE, "Worksheet.StandardWidth", "NamedItem.Comment"];

export const PROFILES: Readonly<Record<ProfileName, HostProfile>> = {
  web: {
    ...COMMON,
    name: "web",
    platform: "OfficeOnline",
    sets: {
      ExcelApi: 20,
      ExcelApiOnline: 1,
      SharedRuntime: 2,
      CustomFunctionsRuntime: 4,
      DelayForCellEdit: 1,
      RibbonApi: 2,
      AddinCommands: 3,
    },
    blank: null,
    contentLanguage: "id-ID",
    mergeQuestionClearsUndo: false,
    undoGroup: "refuses",
    notUndoable: ON_THE_WEB,
    bytesPerRequest: 5_000_000,
  },
  windows: {
    ...COMMON,
    name: "windows",
    platform: "PC",
    sets: { ExcelApi: 20, SharedRuntime: 2, CustomFunctionsRuntime: 4, DelayForCellEdit: 1, RibbonApi: 2, AddinCommands: 3 },
    blank: 0,
    contentLanguage: "en-US",
    mergeQuestionClearsUndo: true,
    undoGroup: "refuses",
    notUndoable: ON_THE_DESKTOP,
    bytesPerRequest: Infinity,
  },
  mac: {
    ...COMMON,
    name: "mac",
    platform: "Mac",
    sets: { ExcelApi: 20, SharedRuntime: 2, CustomFunctionsRuntime: 4, DelayForCellEdit: 1, RibbonApi: 2, AddinCommands: 3 },
    blank: "",
    contentLanguage: undefined,
    mergeQuestionClearsUndo: false,
    undoGroup: "refuses",
    notUndoable: ON_THE_DESKTOP,
    bytesPerRequest: Infinity,
  },
  ltsc2021: {
    ...COMMON,
    name: "ltsc2021",
    platform: "PC",
    sets: { ExcelApi: 14, SharedRuntime: 1, CustomFunctionsRuntime: 3, DelayForCellEdit: 1, RibbonApi: 1, AddinCommands: 3 },
    blank: 0,
    contentLanguage: "en-US",
    mergeQuestionClearsUndo: true,
    undoGroup: "unknown",
    notUndoable: ON_THE_DESKTOP,
    bytesPerRequest: Infinity,
  },
};

export const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];

/** For the page: Windows with the limits of the web and the older shared runtime. Filled table columns and protection are Excel's own and not Univer's. */
export const STRICTEST: HostProfile = {
  ...PROFILES.windows,
  sets: { ...PROFILES.windows.sets, SharedRuntime: 1 },
  bytesPerRequest: PROFILES.web.bytesPerRequest,
};

/** `Office.context.requirements.isSetSupported` of a profile. Versions are texts such as "1.10": as numbers 1.10 would be less than 1.9. */
export function isSetSupportedBy({ sets }: HostProfile): (name: string, version?: string | number) => boolean {
  return (name, version = "1.1") => {
    const [major = 1, minor = 0] = String(version).split(".").map(Number);
    return major === 1 && minor <= (sets[name] ?? -1);
  };
}
