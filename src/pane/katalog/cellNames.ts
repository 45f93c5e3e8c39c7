import type { RealisasiCells } from "../coreChecks";
import { areaAddress, parseAddress, quoteSheet, type Area } from "../../sheet/address";

/** `sheet` null: the sheet the formula stands on. */
export interface WrittenPlace {
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** One address with or without a sheet, or null. */
function namedArea(text: string): WrittenPlace | null {
  const match = SHEET.exec(text);
  const local = match ? text.slice(match[0].length) : text;
  const area = local.includes("!") ? null : parseAddress(local);
  return area && { sheet: match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? "") : null, area };
}

/** The parts of "Masukan!F5; Masukan!F9"; null when one is no address. */
export function namedAreas(text: string): readonly WrittenPlace[] | null {
  const named = text.split(/[;,]/).map((part) => namedArea(part.trim()));
  const areas = named.flatMap((part) => part ?? []);
  return areas.length < named.length ? null : areas;
}

/** As it stands in a formula. */
export function writtenArea({ sheet, area }: WrittenPlace): string {
  return (sheet === null ? "" : `${quoteSheet(sheet)}!`) + areaAddress(area);
}

/** Cells found in the workbook as the user would name them: a range where they stand below each other, otherwise a list. */
export function cellsText({ sheet, addresses }: RealisasiCells): string {
  const areas = addresses.flatMap((address) => parseAddress(address) ?? []);
  const [first] = areas;
  const prefix = `${quoteSheet(sheet)}!`;
  if (first && areas.every((area, at) => area.column === first.column && area.row === first.row + at)) {
    return prefix + areaAddress({ ...first, rows: areas.length, columns: 1 });
  }
  return addresses.map((address) => prefix + address).join("; ");
}
