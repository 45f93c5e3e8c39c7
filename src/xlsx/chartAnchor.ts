import { cellAddress, parseAddress, quoteSheet } from "../sheet/address";
import type { ChartStep } from "../sheet/steps/chart";
import { DRAWING_ML, type DrawnChart } from "../ooxml/chartXml";
import { OFFICE_RELATIONS, xml, XML_DECLARATION } from "../ooxml/package";

/** `'Tabel 4'!$A$3:$A$9` */
function absolute(sheet: string, address: string): string {
  const area = parseAddress(address)!;
  const corner = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const [first, last] = [corner(area.row, area.column), corner(area.row + area.rows - 1, area.column + area.columns - 1)];
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A chart over cells of its sheet. */
export function chartOverCells({ sheet, series, ...chart }: ChartStep): DrawnChart {
  return {
    ...chart,
    series: series.map(({ name, values, categories }) => ({
      name,
      values: { formula: absolute(sheet, values) },
      categories: { formula: absolute(sheet, categories) },
    })),
  };
}

/** A chart as it hangs over the cells of its sheet, by the id of its relation to the drawing. */
export function anchorXml({ address, name, alternative }: ChartStep, relation: string, id: number): string {
  const { row, column, rows, columns } = parseAddress(address)!;
  const corner = (tag: string, r: number, c: number): string =>
    `<xdr:${tag}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell">${corner("from", row, column)}${corner("to", row + rows, column + columns)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alternative)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" r:id="${relation}"/></a:graphicData></a:graphic>`,
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

/** A drawing nothing hangs in yet. */
export const EMPTY_DRAWING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main" xmlns:r="${OFFICE_RELATIONS}"></xdr:wsDr>`;
