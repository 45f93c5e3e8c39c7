import type { ChartStep } from "../../sheet/steps/chart";
import { chartXml } from "../../ooxml/chartXml";
import { declare, freePath, OFFICE_RELATIONS, relate, type Package } from "../../ooxml/package";
import { anchorXml, chartOverCells, EMPTY_DRAWING } from "../chartAnchor";
import type { StepWriter } from "./step";

const TYPE = "application/vnd.openxmlformats-officedocument";

/** What of a sheet's part must stand behind its drawing (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
const BEHIND_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/;

/** The drawing of a sheet; made when it has none. */
function drawingOf(pack: Package, sheetPath: string): string {
  const number = /<drawing r:id="(rId\d+)"\/>/.exec(pack.read(sheetPath))?.[1];
  if (number !== undefined) {
    const relations = pack.read(sheetPath.replace(/([^/]+)$/, "_rels/$1.rels"));
    const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([tag]) => tag.includes(`Id="${number}"`))![0];
    return `xl/drawings/${/Target="[^"]*\/([^"/]+)"/.exec(relation)![1]!}`;
  }
  const path = freePath(pack, "xl/drawings/drawing");
  pack.put(path, EMPTY_DRAWING);
  declare(pack, path, `${TYPE}.drawing+xml`);
  const id = relate(pack, sheetPath, `${OFFICE_RELATIONS}/drawing`, `../${path.slice("xl/".length)}`);
  pack.put(
    sheetPath,
    pack.read(sheetPath).replace(BEHIND_DRAWING, (behind) => `<drawing r:id="${id}"/>${behind}`),
  );
  return path;
}

/** ExcelJS writes no charts: the parts are put into the package it has written. */
export const chart: StepWriter<ChartStep> = {
  write: () => undefined,
  pack: (pack, sheetPath, step) => {
    const drawing = drawingOf(pack, sheetPath);
    const path = freePath(pack, "xl/charts/chart");
    pack.put(path, chartXml(chartOverCells(step)));
    declare(pack, path, `${TYPE}.drawingml.chart+xml`);
    const id = relate(pack, drawing, `${OFFICE_RELATIONS}/chart`, `../${path.slice("xl/".length)}`);
    const before = pack.read(drawing);
    const number = (before.match(/<xdr:twoCellAnchor /g)?.length ?? 0) + 2;
    pack.put(
      drawing,
      before.replace("</xdr:wsDr>", () => `${anchorXml(step, id, number)}</xdr:wsDr>`),
    );
  },
};
