import { AsyncLocalStorage } from "node:async_hooks";

/** The caller of the call that is going on: what waits deep in the engine need not be given it. */
const callers = new AsyncLocalStorage<string>();

/** Does the work of a call of this caller; without a caller, of the one that all such calls are. */
export function asCaller<Result>(caller: string | undefined, work: () => Result): Result {
  return caller === undefined ? work() : callers.run(caller, work);
}

/** The caller whose call is going on; undefined for a call without one. */
export function currentCaller(): string | undefined {
  return callers.getStore();
}
