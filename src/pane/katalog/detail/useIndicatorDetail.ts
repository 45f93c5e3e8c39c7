import { useMemo } from "react";
import { usePane } from "../../pane";
import { componentWeights, figuresOf, inputsOf, ownWeights } from "../figures";
import type { IndicatorDetailProps, IndicatorDetailState } from "./IndicatorDetail.types";
import { formulaWords } from "./words";

/** Everything the page of one indicator shows; null when the catalogue has no such indicator. */
export function useIndicatorDetail(props: IndicatorDetailProps): IndicatorDetailState | null {
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
