import { useEffect, type RefObject } from "react";

/**
 * Gives the keyboard back to what had it. Whoever leaves the pane with F6 to look at a cell comes back to the same finding; a
 * browser forgets which element of a frame had the focus and would begin at the top.
 */
export function useReturnFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const pane = root.current;
    if (!pane) return;
    let last: HTMLElement | null = null;
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement) last = event.target;
    };
    const giveBack = (): void => {
      const isThere = last?.isConnected && last.closest("[hidden]") === null;
      // A click puts the focus itself, after this event.
      if (document.activeElement === document.body && isThere) last?.focus({ preventScroll: true });
    };
    pane.addEventListener("focusin", remember);
    window.addEventListener("focus", giveBack);
    return () => {
      pane.removeEventListener("focusin", remember);
      window.removeEventListener("focus", giveBack);
    };
  }, [root]);
}
