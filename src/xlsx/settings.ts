import { unescapeXml } from "./entities";

/*
 * What add-ins keep in a workbook. Excel writes the settings of an add-in (Excel.SettingCollection, the same as
 * Office.context.document.settings) as the property bag of its part xl/webextensions/webextension<n>.xml: MS-OWEXML 2.2.13,
 * `<we:property name="..." value="...">`, each value as JSON.
 */

/** The part of one add-in. */
export const SETTINGS_PART = /^xl\/webextensions\/webextension\d{0,6}\.xml$/i;

/** Other add-ins keep pictures there; what is longer than all of ours together is not looked at. */
export const LONGEST_SETTINGS = 8 * 1024 * 1024;

/** Excel writes the name first; the order of attributes is free. */
const NAME_FIRST = /<(?:\w{1,20}:)?property\s{1,9}name="([^"<]*)"\s{1,9}value="([^"<]*)"/g;
const VALUE_FIRST = /<(?:\w{1,20}:)?property\s{1,9}value="([^"<]*)"\s{1,9}name="([^"<]*)"/g;

/** The settings in the part of an add-in, as JSON texts by name. */
export function settingsOf(xml: string): readonly (readonly [name: string, json: string])[] {
  return [
    ...[...xml.matchAll(NAME_FIRST)].map(([, name, value]) => [name!, value!] as const),
    ...[...xml.matchAll(VALUE_FIRST)].map(([, value, name]) => [name!, value!] as const),
  ].map(([name, value]) => [unescapeXml(name), unescapeXml(value)] as const);
}
