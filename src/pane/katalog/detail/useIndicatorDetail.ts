import { useMemo, type RefObject } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import { usePane } from "../../pane";
import { componentWeights, figuresOf, inputsOf, ownWeights } from "../figures";
import type { OwnSheetsState } from "../own/useOwnSheets";
import type { Opened } from "../useKatalog";
import { formulaWords } from "./words";

export interface IndicatorDetailProps {
  readonly catalogue: Catalogue;
  readonly opened: Opened;
  readonly onBack: () => void;
  readonly onOpen: (indicator: Opened) => void;
  readonly ownSheets: OwnSheetsState;
  readonly headingRef: RefObject<HTMLHeadingElement>;
}

export type IndicatorDetailState = NonNullable<ReturnType<typeof useIndicatorDetail>>;

/** Everything the page of one indicator shows; null when the catalogue has no such indicator. */
export function useIndicatorDetail(props: IndicatorDetailProps) {
  const pane = usePane();
  const { catalogue, opened } = props;
  const { language } = pane;
  const content = useMemo(() => {
    const document = catalogue.documents.find(({ source }) => source.id === opened.source);
    const node = document?.nodes.find(({ code }) => code === opened.code);
    if (!document || !node) return null;
    return {
      node,
      parents: document.nodes.filter(({ code }) => code === node.parent || (code === node.perspective && code !== node.code)),
      formulas: formulaWords(catalogue, opened.source, node, language),
      components: componentWeights(document.nodes, node),
      weights: ownWeights(document.nodes, node),
      ...figuresOf(node),
      inputs: inputsOf(node),
      conflicts: document.conflicts.filter(({ codes }) => codes.includes(node.code)),
    };
  }, [catalogue, opened, language]);
  return content && { ...props, ...content, pane };
}
