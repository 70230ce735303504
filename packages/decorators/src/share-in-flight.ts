import { abortable, type Cas, throwIfAborted, valuesLeft } from "@cas/models";
import { aroundCalls } from "./around-calls.ts";

/** A call that several callers wait for. */
interface Shared {
  readonly response: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Most values of an input that is compared with others: those of a geometry with all the vertices that it may have. To compare
 * a batch of 8 MB would hold the event loop for 80 ms, and equal batches are rare.
 */
const MOST_VALUES = 50_000;

/**
 * A source that gets equal calls only once at a time: a caller whose call is already in flight waits for the same response.
 * The call is aborted when its last caller has left. Calls with large inputs (50,000 values and more) are not compared.
 */
export function shareInFlight(cas: Cas): Cas {
  const inFlight = new Map<string, Shared>();

  const shared = (key: string, next: (signal: AbortSignal) => Promise<unknown>): Shared => {
    const existing = inFlight.get(key);
    if (existing !== undefined) return existing;
    const controller = new AbortController();
    const one: Shared = { response: next(controller.signal), controller, waiting: 0 };
    inFlight.set(key, one);
    const forget = (): void => {
      if (inFlight.get(key) === one) inFlight.delete(key);
    };
    one.response.then(forget, forget);
    return one;
  };

  return aroundCalls(cas, async ({ method, input, signal }, next) => {
    throwIfAborted(signal);
    if (valuesLeft(input, MOST_VALUES) <= 0) return next(signal);
    const key = JSON.stringify([method, input]);
    const one = shared(key, next);
    one.waiting += 1;
    try {
      return (await abortable(one.response, signal)) as never;
    } finally {
      one.waiting -= 1;
      // A settled call is not in the map any more.
      if (one.waiting === 0 && inFlight.get(key) === one) {
        inFlight.delete(key);
        one.controller.abort();
      }
    }
  });
}
