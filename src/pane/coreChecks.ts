import { checkWorkbook } from "../checks";
import { areaAddress } from "../sheet/address";
import { workbookFacts } from "../reading/indicators/facts";
import { ownYearFacts } from "../reading/indicators/ownYear";
import { recogniseTables } from "../reading/indicators/recognise";
import { readWorkbookTables } from "../reading/reading";
import type { RecognisedTable } from "../reading/indicators/recognised";
import type { FoundTable, PaneChecks } from "./core";

/** Periods of one physical table, side by side or row by row, come as several recognised tables; the user sees one. */
function found(tables: readonly RecognisedTable[]): readonly FoundTable[] {
  return tables
    .filter(
      ({ part, sheet, area }, at) =>
        part.index === 0 && !tables.slice(Math.max(0, at - 1), at).some((other) => other.sheet === sheet && other.area === area),
    )
    .map(({ sheet, area, node, year }) => ({ sheet, address: areaAddress(area), indicator: node?.code ?? null, year }));
}

/** The checks and the recognition of tables as the pane uses them. */
export const coreChecks: PaneChecks = {
  check: (snapshot, catalogue, year) => {
    const reading = readWorkbookTables(snapshot, catalogue, { year });
    return {
      findings: checkWorkbook(snapshot, catalogue, year ? { year, reading } : { reading }),
      tables: found(reading.tables),
      cells: snapshot.sheets.reduce(
        (sum, { values }) => sum + values.reduce((filled, row) => filled + row.filter((value) => value !== null && value !== "").length, 0),
        0,
      ),
      truncated: snapshot.sheets.filter(({ truncated }) => truncated).map(({ name }) => name),
    };
  },
  recognise: (snapshot, catalogue) => found(recogniseTables(snapshot, catalogue)),
  realisasiCells: (snapshot, catalogue, year, codes) => {
    const facts = ownYearFacts(workbookFacts(recogniseTables(snapshot, catalogue), snapshot), year, catalogue).facts.filter(
      ({ what, period }) => what === "realisasi" && period === year,
    );
    const sheets = [...new Set(facts.map(({ sheet }) => sheet))];
    for (const sheet of sheets) {
      const addresses = codes.flatMap((code) => facts.find((fact) => fact.sheet === sheet && fact.node.code === code)?.address ?? []);
      if (addresses.length === codes.length) return { sheet, addresses };
    }
    return null;
  },
};
