import type { RefObject } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import type { CatalogueNode, Conflict } from "../../../catalogue/types";
import type { Pane } from "../../pane";
import type { FigureRow, InputRow, WeightTable } from "../figures";
import type { Opened } from "../Katalog.types";
import type { OwnSheetsState } from "../own/useOwnSheets";
import type { FormulaWords } from "./words";

export interface IndicatorDetailProps {
  readonly catalogue: Catalogue;
  readonly opened: Opened;
  readonly onBack: () => void;
  readonly onOpen: (indicator: Opened) => void;
  readonly ownSheets: OwnSheetsState;
  readonly headingRef: RefObject<HTMLHeadingElement>;
}

export interface IndicatorDetailState extends IndicatorDetailProps {
  readonly pane: Pane;
  readonly node: CatalogueNode;
  readonly parents: readonly CatalogueNode[];
  readonly formulas: readonly FormulaWords[];
  readonly components: WeightTable;
  readonly weights: WeightTable;
  readonly years: readonly FigureRow[];
  readonly quarters: readonly FigureRow[];
  readonly inputs: readonly InputRow[];
  readonly conflicts: readonly Conflict[];
}
