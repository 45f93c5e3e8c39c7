import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { usePane } from "../pane";
import { useLoad } from "../shared/useLoad";
import type { ViewProps } from "../shell/Shell.types";
import type { KatalogState, Opened } from "./Katalog.types";
import { indicatorTree, type Branch } from "./tree";
import { useSearch } from "./useSearch";

/** State of the Katalog view: the catalogue, search, tree, and the indicator on show. */
export function useKatalog({ request }: ViewProps): KatalogState {
  const pane = usePane();
  const { core } = pane;
  const load = useCallback(() => core.catalogue(), [core]);
  const loaded = useLoad(load);
  const catalogue = loaded.kind === "ready" ? loaded.value : null;
  const trees = useMemo(() => (catalogue ? indicatorTree(catalogue) : []), [catalogue]);

  const [opened, setOpened] = useState<Opened | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const listRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const moveFocus = useRef<"detail" | "list" | null>(null);

  const open = useCallback((indicator: Opened) => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && listRef.current?.contains(focused)) cameFrom.current = focused;
    moveFocus.current = "detail";
    setOpened(indicator);
  }, []);
  const back = useCallback(() => {
    moveFocus.current = "list";
    setOpened(null);
  }, []);

  // The screen changes whole, so the focus goes along: to the indicator's heading, and back to the line one came from.
  useEffect(() => {
    const target = moveFocus.current;
    moveFocus.current = null;
    if (target === "detail") headingRef.current?.focus();
    if (target === "list") (cameFrom.current?.isConnected ? cameFrom.current : listRef.current?.querySelector("input"))?.focus();
  }, [opened]);

  useEffect(() => {
    if (!request || !catalogue) return;
    const source = catalogue.documents.find((document) => document.nodes.some((node) => node.code === request.indicator));
    if (source) open({ source: source.source.id, code: request.indicator });
  }, [request, catalogue, open]);

  useEffect(() => {
    setExpanded(new Set(trees.flatMap(({ roots }) => roots).map((root: Branch) => root.path)));
  }, [trees]);

  const toggle = useCallback((path: string, isOpen: boolean) => {
    setExpanded((before) => {
      const after = new Set(before);
      if (isOpen) after.add(path);
      else after.delete(path);
      return after;
    });
  }, []);

  return { pane, catalogue: loaded, trees, search: useSearch(catalogue, open), opened, open, back, expanded, toggle, listRef, headingRef };
}
