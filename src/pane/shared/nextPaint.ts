/**
 * Without a frame for so long none will come. On a slow machine one takes some hundred milliseconds: work that begins before it would be seen
 * before the line that says so.
 */
const MOST_MS = 1_000;

/** Resolves after the browser has drawn what was just set, so that a progress line shows before work that blocks the thread. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A pane in the background gets no frames; it must not wait for one.
    const timer = setTimeout(resolve, document.hidden ? 0 : MOST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0),
    );
  });
}
