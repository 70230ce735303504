import type { Cas } from "@cas/models";
import { aroundCalls } from "./around-calls.ts";
import { refuseAborted, untilAborted } from "./until-aborted.ts";

/** A question that several callers wait for. */
interface Shared {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * A source that is asked the same question once at a time: who asks it while it is under way waits for the same answer. It
 * is aborted when the last of them has left.
 */
export function shareInFlight(cas: Cas): Cas {
  const underWay = new Map<string, Shared>();

  const shared = (key: string, ask: (signal: AbortSignal) => Promise<unknown>): Shared => {
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const controller = new AbortController();
    const one: Shared = { answer: ask(controller.signal), controller, waiting: 0 };
    underWay.set(key, one);
    const forget = (): void => {
      if (underWay.get(key) === one) underWay.delete(key);
    };
    one.answer.then(forget, forget);
    return one;
  };

  return aroundCalls(cas, async ({ method, input, signal }, ask) => {
    refuseAborted(signal);
    const key = JSON.stringify([method, input]);
    const one = shared(key, ask);
    one.waiting += 1;
    try {
      return (await untilAborted(one.answer, signal)) as never;
    } finally {
      one.waiting -= 1;
      if (one.waiting === 0) {
        // Nobody is left. An answer that is there is forgotten already; else there is something to stop.
        if (underWay.get(key) === one) {
          underWay.delete(key);
          one.controller.abort();
        }
      }
    }
  });
}
