import { say } from "../../src/language/say";
import { formatNumber } from "../../src/language/number";
import type { CellFact } from "../../src/facts/fact";
import { periodText } from "../../src/periods/order";
import { typedFacts } from "../../src/reading/typedFacts";
import type { TypedIdentity } from "../../src/reading/identities";
import { readTypedTables, type TypedCell, type TypedTable } from "../../src/reading/typed";
import { areaAddress, columnName } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import type { Arithmetic } from "../../src/reading/find/numbering";

const period = (of: string | null): string => (of === null ? "-" : say(periodText(of)));
const figure = (value: number): string => formatNumber(value, { maxPlaces: 4 }, "id");

function cellText({ kind, value, percent, raw }: TypedCell): string {
  if (kind === "empty") return "";
  if (kind === "number") return figure(value!) + (percent ? "%" : "");
  return kind === "text" ? String(raw) : `<${kind} ${JSON.stringify(raw)}>`;
}

/** Columns of text, as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join(" | ")
      .trimEnd(),
  );
}

const calculation = (of: Arithmetic): string =>
  of.kind === "column"
    ? String(of.number)
    : of.kind === "constant"
      ? `${of.value}${of.percent ? "%" : ""}`
      : `(${calculation(of.left)} ${of.operator} ${calculation(of.right)})`;

function identityText(identity: TypedIdentity, { columns, rows }: TypedTable): string {
  const name = (at: number): string => columnName(columns[at]!.column);
  switch (identity.kind) {
    case "sumOfLeaves":
      return `${name(identity.column)} = sum of leaves`;
    case "calculation":
      return `${name(identity.result)} = ${calculation(identity.arithmetic)} (${[...identity.of.values()].map(name).join(" ")})`;
    case "atMost":
      return `${name(identity.of[0])} at most ${name(identity.of[1])}`;
    case "weighted":
      return `${name(identity.column)} weighted by ${name(identity.by)}`;
    case "runningRow":
      return `row ${rows[identity.row]!.row + 1} adds up row ${rows[identity.of]!.row + 1} over ${identity.columns.map(name).join(" ")}`;
    case "shareOfColumn":
    case "class":
      return `${name(identity.result)} = ${identity.kind} ${name(identity.of)}`;
    default:
      return `${name(identity.result)} = ${identity.kind} ${identity.of.map(name).join(" ")}`;
  }
}

function factText({ address, code, name, what, period: of, value, unitOfMeasure }: CellFact): string[] {
  return [address, code ?? "", name, what, period(of), value === null ? "" : figure(value), unitOfMeasure ?? ""];
}

function tableLines(table: TypedTable): string[] {
  const facts = typedFacts([table]);
  return [
    `## ${table.sheet}!${areaAddress(table.area)}: ${table.shape?.id ?? "no shape"} ${figure(table.confidence * 100)}%`,
    ...table.caption.map((line) => `> ${line}`),
    ...(table.unit === null ? [] : [`unit: ${table.unit}`]),
    "",
    "columns",
    ...aligned(
      table.columns.map(({ column, path, role, holds, period: of, cumulative, unit, factor }) => [
        columnName(column),
        path.join(" / "),
        role ?? "?",
        holds,
        period(of) + (cumulative ? " (s.d.)" : ""),
        unit ?? "",
        factor === null ? "" : `x ${figure(factor.factor)}`,
      ]),
    ),
    "",
    "rows",
    ...aligned(
      table.rows.map(({ row, kind, level, key, label, groups, cells }) => [
        String(row + 1),
        kind,
        `${"  ".repeat(level)}${key === "" ? "" : `[${key}] `}${label}`,
        groups.join(" / "),
        ...cells.filter((_, at) => ["figure", "money"].includes(table.columns[at]!.holds)).map(cellText),
      ]),
    ),
    "",
    "identities",
    ...table.identities.map((each) => identityText(each, table)),
    "",
    `facts (${facts.length})`,
    ...aligned(facts.map(factText)),
    "",
  ];
}

/** What is read of a workbook, as a page a person can hold beside it. */
export function printReading(snapshot: Snapshot): string {
  const { tables, unread } = readTypedTables(snapshot);
  return [...tables.flatMap(tableLines), ...unread.map(({ sheet, area, why }) => `unread ${sheet}!${areaAddress(area)}: ${say(why)}`), ""]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n+$/, "\n");
}
