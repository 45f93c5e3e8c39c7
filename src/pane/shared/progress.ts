import { nextPaint } from "./nextPaint";

/** A page is drawn this often while work goes on: more costs time and shows nothing. */
const DRAWN_EVERY_MS = 80;

/** Shows how far work on the page's own thread has come; what it returns is waited for, so that a click is answered meanwhile. */
export function drawnNowAndThen<Progress>(show: (progress: Progress) => void): (progress: Progress) => Promise<void> {
  let drawn = performance.now();
  return async (progress) => {
    if (performance.now() - drawn < DRAWN_EVERY_MS) return;
    show(progress);
    await nextPaint();
    drawn = performance.now();
  };
}
