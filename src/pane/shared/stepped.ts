export interface Stepping<Progress> {
  /** Told between two steps; what it returns is waited for, so that the page can be drawn. */
  onProgress(progress: Progress): Promise<void>;
  /** Ends the work. */
  readonly signal: AbortSignal;
}

/** What steps come to, taken one after the other; null when they were stopped. */
export async function stepped<Progress, Made>(
  steps: Generator<Progress, Made, void>,
  { onProgress, signal }: Stepping<Progress>,
): Promise<Made | null> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await onProgress(step.value);
    if (signal.aborted) return null;
  }
}
