/** A part of the page that F6 goes to. */
export interface Region {
  contains(element: Element): boolean;
  focus(): void;
  visible(): boolean;
}

/**
 * F6 and Shift+F6 go round ribbon, sheet and pane, as in Excel: in a sheet the Tab key belongs to the cells, so without it
 * there is no way out by keyboard. Returns the listener, for the documents of frames, whose keys do not reach the page.
 */
export function goRound(regions: readonly Region[]): (event: KeyboardEvent) => void {
  const listener = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    const shown = regions.filter((region) => region.visible());
    const focused = document.activeElement;
    const at = shown.findIndex((region) => focused !== null && region.contains(focused));
    const step = event.shiftKey ? -1 : 1;
    event.preventDefault();
    event.stopPropagation();
    shown[(at + step + shown.length) % shown.length]?.focus();
  };
  // Before the sheet, which takes the keys it gets.
  document.addEventListener("keydown", listener, { capture: true });
  return listener;
}
