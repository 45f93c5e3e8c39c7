/**
 * The parts of the manifest schema that Capaian's manifest uses, as MS-OWEMXML prints them (sections 5.2, 5.6 and 5.7:
 * xs:sequence, so the order is fixed). Microsoft's own validator works online only; this is what it would object to.
 */

/** Children in their order, by the element's key: its xsi:type where it has one, otherwise its name ("Hosts/Host" where one name has two types). */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  TaskPaneApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  ExtendedOverrides: [],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverridesV1_0: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Hosts: ["Host"],
  Workbook: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ContextMenu: ["OfficeMenu"],
  OfficeMenu: ["Control"],
  Menu: ["Label", "Supertip", "Icon", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  PrimaryCommandSurface: ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Button: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  ExecuteFunction: ["FunctionName"],
  ShowTaskpane: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
  // Leaves: no children, or Override only.
  Id: [],
  Version: [],
  ProviderName: [],
  DefaultLocale: [],
  Permissions: [],
  Set: [],
  FunctionName: [],
  Runtime: [],
  FunctionFile: [],
  LearnMoreUrl: [],
  Title: [],
  Label: [],
  Override: [],
  DisplayName: ["Override"],
  Description: ["Override"],
  IconUrl: ["Override"],
  HighResolutionIconUrl: ["Override"],
  SupportUrl: ["Override"],
  SourceLocation: ["Override"],
  Image: ["Override"],
  Url: ["Override"],
  String: ["Override"],
  Host: [],
};

/** Which kind of resource an element's resid names. */
export const RESOURCE_OF: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Longest text in characters: of an id (ReferenceId) and of a resource's value. */
export const LONGEST = {
  id: 32,
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
  ControlId: 125,
} as const;

/** Sizes a ribbon icon may have, and those it must have. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export const OBLIGATORY_ICON_SIZES = [16, 32, 80] as const;
