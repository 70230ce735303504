import type { FeatureSource, SourceFeature } from "../features/feature-source.ts";

/** Reads the first features already, so that what comes before them in the file is known; the result gives them first. */
export async function startedWith(
  features: FeatureSource["features"],
  opening: AbortSignal | undefined,
): Promise<FeatureSource["features"]> {
  const stop = new AbortController();
  const signal = opening === undefined ? stop.signal : AbortSignal.any([stop.signal, opening]);
  const iterator = features(signal)[Symbol.asyncIterator]();
  const first = await iterator.next();
  return async function* started(reading): AsyncGenerator<readonly SourceFeature[]> {
    const abort = (): void => {
      stop.abort(reading?.reason);
    };
    reading?.addEventListener("abort", abort, { once: true });
    try {
      if (first.done !== true) yield first.value;
      for (;;) {
        reading?.throwIfAborted();
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      reading?.removeEventListener("abort", abort);
      await iterator.return?.();
    }
  };
}
