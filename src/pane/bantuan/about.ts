import packageFile from "../../../package.json";
import type { Language } from "../../language/text";

export const { version } = packageFile;

/** What somebody who looks for a fault wants to know, one fact a line; nothing of the workbook. */
export function aboutLines(language: Language): readonly string[] {
  const office = typeof Office === "undefined" ? undefined : Office.context;
  const { host, platform, version: build } = office?.diagnostics ?? {};
  return [
    `Capaian ${version} (${language})`,
    ...(build === undefined ? [] : [`${String(host)} ${build}, ${String(platform)}`]),
    ...(office?.contentLanguage ? [`${office.contentLanguage}, ${office.displayLanguage}`] : []),
    navigator.userAgent,
  ];
}
