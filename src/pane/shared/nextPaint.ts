/** Resolves after the browser has drawn what was just set, so that a progress line shows before work that blocks the thread. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A pane in the background gets no frames; it must not wait for one.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0),
    );
  });
}
