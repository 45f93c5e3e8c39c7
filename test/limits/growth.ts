/** Milliseconds below which nothing is measured: a quadratic reader is far above it at every size used here. */
const NOISE = 4;
/** Milliseconds on a length at which a linear reader takes a hundredth. */
const TOO_LONG = 250;

/** The processor's time, so that a busy machine does not count. */
function timeOf(work: () => void, runs = 1): number {
  let best = Infinity;
  for (let at = 0; at < runs; at += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** How many times longer the longer text is. */
const TIMES = 16;

/**
 * How many times as long work takes on sixteen times the length: 16 for a linear reader, more where much is collected as garbage, 256 for
 * a quadratic one. 0 when it is too short to be measured, Infinity when it takes too long long before. The longer text is read again only
 * where it comes to `most`: what else the machine does makes a run slower, never faster.
 * @param small the smaller length
 */
export function growth(work: (length: number) => void, { small, most }: { readonly small: number; readonly most: number }): number {
  // A reader of exponential time would never come back from the whole length.
  for (const length of [20, 30, 50, 100, 500]) if (length < small && timeOf(() => work(length)) > TOO_LONG) return Infinity;
  const large = timeOf(() => work(small * TIMES));
  if (large < NOISE) return 0;
  const little = Math.max(
    timeOf(() => work(small), 3),
    NOISE / TIMES,
  );
  return (
    (large / little < most
      ? large
      : Math.min(
          large,
          timeOf(() => work(small * TIMES)),
        )) / little
  );
}
