import { areaAddress, columnName } from "../../../src/sheet/address";
import type { FoundTable, HeaderBranch } from "../../../src/reading/find/model";

const node = ({ text, children }: HeaderBranch): string => (children.length === 0 ? text : `${text}[${children.map(node).join(" | ")}]`);

/** A found table as lines: place, header tree, and a line a row: "leaf 2 < 1: 1.1 Layanan". */
export function printFound(table: FoundTable): string[] {
  return [
    `${areaAddress(table.area)} ${table.caption.join(" / ")}`.trim(),
    table.header.map(node).join(" | "),
    `${table.labelColumn === null ? "-" : columnName(table.labelColumn)}: ${table.columns.map(({ content }) => content[0]).join("")}`,
    ...table.rows.map(({ row, kind, level, parent, key, label }) =>
      `${row + 1} ${kind} ${level}${parent === null ? "" : `<${table.rows[parent]!.row + 1}`} ${key} ${label}`.replace(/ +/g, " ").trim(),
    ),
  ];
}
