import { toCasError } from "./error-shape.ts";
import type { ProcedureObservation } from "./procedure-observation.ts";

/** The outcome of a procedure of tRPC; of a stream, the outcome of its start. */
type Outcome =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; error: unknown };

/**
 * Runs a procedure under an observation. The outcome does not change, except that a stream continues the observation.
 */
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
