import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { usePane, type ViewProps } from "../pane";
import { useLoad, type Loaded } from "../shared/useLoad";
import type { Catalogue } from "../../catalogue/catalogue";
import { useOwnSheets } from "./own/useOwnSheets";
import { firstSource, sourceViews } from "./sources";
import { useSearch } from "./useSearch";

/** An indicator on show. */
export interface Opened {
  readonly source: string;
  readonly code: string;
}

export type KatalogState = ReturnType<typeof useKatalog>;

/** The catalogue; while another is loaded in its place (the user's own has changed) the last one stays on show. */
function useCatalogue(): Loaded<Catalogue> {
  const { core } = usePane();
  const load = useCallback(() => core.catalogue(), [core]);
  const loaded = useLoad(load);
  const last = useRef<Loaded<Catalogue>>(loaded);
  if (loaded.kind !== "loading") last.current = loaded;
  return loaded.kind === "loading" && last.current.kind === "ready" ? last.current : loaded;
}

/** State of the Katalog view: the catalogue, search, tree, and the indicator on show. */
export function useKatalog({ request }: ViewProps) {
  const pane = usePane();
  const loaded = useCatalogue();
  const catalogue = loaded.kind === "ready" ? loaded.value : null;
  const { documents } = pane.own;
  const sources = useMemo(() => (catalogue ? sourceViews(catalogue, documents) : []), [catalogue, documents]);

  const [sourceId, setSource] = useState<string | null>(null);
  const source = sources.find(({ id }) => id === sourceId) ?? firstSource(sources);
  const [opened, setOpened] = useState<Opened | null>(null);
  /** One of the two at a time: both end in the same button, and its answer is shown once. */
  const [part, setPart] = useState<"year" | "own" | null>(null);
  // Folded or unfolded by hand; every other line is as its source opens.
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
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
    if (!request?.indicator || !catalogue) return;
    const { indicator } = request;
    const holder = catalogue.documents.find(({ nodes }) => nodes.some((node) => node.code === indicator));
    if (!holder) return;
    setSource(holder.source.id);
    open({ source: holder.source.id, code: indicator });
    // Only a new request opens a page, not a catalogue that has changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [request, catalogue === null, open]);

  // A removed catalogue takes its pages along.
  const exists =
    opened !== null &&
    catalogue !== null &&
    catalogue.documents.some((each) => each.source.id === opened.source && each.nodes.some(({ code }) => code === opened.code));
  useEffect(() => {
    if (opened !== null && catalogue !== null && !exists) back();
  }, [back, catalogue, exists, opened]);

  const expanded = useMemo(() => {
    const paths = new Set(source?.unfolded);
    for (const [path, isOpen] of toggled) {
      if (isOpen) paths.add(path);
      else paths.delete(path);
    }
    return paths;
  }, [source, toggled]);
  const toggle = useCallback((path: string, isOpen: boolean) => setToggled((before) => new Map([...before, [path, isOpen]])), []);

  return {
    pane,
    catalogue: loaded,
    sources,
    source,
    setSource,
    ownSheets: useOwnSheets(),
    ownOpen: part === "own" || pane.own.error !== null,
    yearOpen: part === "year",
    toggleOwn: useCallback((isOpen: boolean) => setPart((now) => (isOpen ? "own" : now === "own" ? null : now)), []),
    toggleYear: useCallback((isOpen: boolean) => setPart((now) => (isOpen ? "year" : now === "year" ? null : now)), []),
    search: useSearch(catalogue, open),
    opened: exists ? opened : null,
    open,
    back,
    expanded,
    toggle,
    listRef,
    headingRef,
  };
}
