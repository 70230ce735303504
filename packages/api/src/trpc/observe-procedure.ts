import { toCasError } from "./error-shape.ts";

/** A call of a procedure. */
export interface ProcedureCall {
  /** Its path in the router, e.g. extract, or cas.extract where a host mounts the router as `cas`. */
  readonly procedure: string;
}

/** Goes with one call of a procedure from its begin to its end: a timer, a span. */
export interface ProcedureObservation {
  /** Runs a piece of the call: what is called in it belongs to it. A stream is read in many pieces. */
  readonly run: <Result>(work: () => Result) => Result;
  /** The call is over, a stream when it is read to its end or left; `error` is what it failed with, a CasError wherever it is one. */
  readonly end: (error?: unknown) => void;
}

/** Begins an observation with every call of a procedure. */
export type ObserveProcedure = (call: ProcedureCall) => ProcedureObservation;

/** How a procedure of tRPC ended; of a stream, how it began. */
type Outcome =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; error: unknown };

/** Runs a procedure under an observation. The outcome is as it was, but that a stream keeps the observation going. */
export async function observed<Ended extends Outcome>(
  observation: ProcedureObservation,
  work: () => Promise<Ended>,
): Promise<Ended> {
  const outcome = await observation.run(work);
  if (outcome.ok && isStream(outcome.data))
    return { ...outcome, data: whileRead(outcome.data, observation) };
  observation.end(outcome.ok ? undefined : (toCasError(outcome.error) ?? outcome.error));
  return outcome;
}

const isStream = (data: unknown): data is AsyncIterable<unknown> =>
  typeof data === "object" && data !== null && Symbol.asyncIterator in data;

async function* whileRead(
  items: AsyncIterable<unknown>,
  { run, end }: ProcedureObservation,
): AsyncGenerator<unknown, void, undefined> {
  const iterator = run(() => items[Symbol.asyncIterator]());
  let failure: unknown;
  try {
    for (;;) {
      const { done = false, value } = await run(() => iterator.next());
      if (done) return;
      yield value;
    }
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    await run(() => iterator.return?.());
    end(failure);
  }
}
