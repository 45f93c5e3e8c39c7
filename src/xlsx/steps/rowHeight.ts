import type { RowHeightStep } from "../../sheet/steps/rowHeight";
import { areaAt, type StepWriter } from "./step";

const ROW = /<row r="(\d+)"/g;

/**
 * A row without a height has one line in LibreOffice and in most viewers, whatever it holds. Excel trusts what is written too, and fits a
 * row to its text once that is edited, unless its height is called the user's own ("customHeight"): that of merged cells has to be.
 */
export const rowHeight: StepWriter<RowHeightStep> = {
  write: () => undefined,
  pack: (pack, part, { address, heights }) => {
    const first = areaAt(address).row + 1;
    const sized = pack.read(part).replace(ROW, (tag, row: string) => {
      const height = heights[Number(row) - first];
      return height ? `${tag} ht="${height.points}"${height.merged ? ` customHeight="1"` : ""}` : tag;
    });
    pack.put(part, sized);
  },
};
