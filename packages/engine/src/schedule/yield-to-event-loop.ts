import { setImmediate } from "node:timers";
import { SharedTurn } from "@cas/models";
import { currentCaller } from "./caller.ts";

/** Call it between pieces of work: it yields to the event loop when a pause is due, and stops work that was aborted. */
export type YieldIfDue = () => Promise<void>;

/** Turns of the event loop between two full ones: each takes some ten microseconds, and accepts one connection. */
const TURNS_BETWEEN = 8;

const turn = new SharedTurn(
  () => performance.now(),
  (next) => void setImmediate(next),
  TURNS_BETWEEN,
);

/** Always yields to the event loop: for use between two long pieces of work. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * Creates a {@link YieldIfDue} for the current caller. It throws after its signal is aborted.
 *
 * @param errorOf gives the error to throw; by default the reason of the signal
 */
export function createYieldIfDue(
  signal?: AbortSignal,
  errorOf: (aborted: AbortSignal) => Error = ({ reason }) => reason as Error,
): YieldIfDue {
  const caller = currentCaller();
  const pause = async (due: Promise<void>): Promise<void> => {
    await due;
    if (signal?.aborted === true) throw errorOf(signal);
  };
  return () => {
    const due = turn.pause(caller, signal);
    if (due !== undefined) return pause(due);
    return signal?.aborted === true ? Promise.reject(errorOf(signal)) : NOT_DUE;
  };
}

/** The same promise for all calls without a pause, which are most. */
const NOT_DUE = Promise.resolve();
