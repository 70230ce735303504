import { type Cas, CasError, type HealthResponse, isCasError } from "@cas/models";
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
} from "cockatiel";
import { aroundCalls } from "./around-calls.ts";
import { untilAborted } from "./until-aborted.ts";

/** When a source is taken for dead, and for how long. */
export interface CircuitOptions {
  /** Failures in a row after which it is asked no more; default 5. */
  readonly failures?: number | undefined;
  /** Seconds until it is asked again, by one question; default 10. */
  readonly openS?: number | undefined;
  /** Told of every change: open, half_open, closed. */
  readonly onChange?: ((state: Circuit) => void) | undefined;
}

/** Whether questions reach the source: all, none, or one that finds out. */
export type Circuit = "closed" | "open" | "half_open";

/** The health of a source behind a circuit: what it says itself, and the state of the circuit. */
export interface CircuitHealth extends HealthResponse {
  /** Whether questions reach the source. */
  readonly circuit: Circuit;
}

const NAMES: Readonly<Record<CircuitState, Circuit>> = {
  [CircuitState.Closed]: "closed",
  [CircuitState.Open]: "open",
  [CircuitState.HalfOpen]: "half_open",
  [CircuitState.Isolated]: "open",
};

/**
 * A source that is not asked while it is down: after some failures in a row callers get theirs at once, instead of after a
 * timeout each, and the source gets time to come back. `health` always asks it, tells the state of the circuit, and is an
 * answer with the status `unreachable` when it does not answer.
 *
 * @throws CasError connection_error from a call while the circuit is open, with the seconds until it is tried again
 */
export function breakCircuit(cas: Cas, options: CircuitOptions = {}): Cas {
  const { failures = 5, openS = 10, onChange } = options;
  let openUntil = 0;
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: openS * 1000,
    breaker: new ConsecutiveBreaker(failures),
  });
  breaker.onStateChange((state) => {
    if (state === CircuitState.Open) openUntil = Date.now() + openS * 1000;
    onChange?.(NAMES[state]);
  });

  const guarded = aroundCalls(cas, ({ signal }, ask) =>
    untilAborted(
      breaker
        .execute(() => ask(signal))
        .catch((error: unknown) => {
          throw error instanceof BrokenCircuitError ? openError(openUntil, error) : error;
        }),
      signal,
    ),
  );
  const health = async (...call: Parameters<Cas["health"]>): Promise<CircuitHealth> => {
    try {
      return { ...(await cas.health(...call)), circuit: NAMES[breaker.state] };
    } catch (error) {
      if (!isOutage(error)) throw error;
      return { ...UNREACHABLE, circuit: NAMES[breaker.state] };
    }
  };
  return { ...guarded, health };
}

/** Whether a failure is one of the source as a whole, not of a question. */
const isOutage = (error: unknown): boolean =>
  isCasError(error, "connection_error", "timeout", "invalid_response") ||
  (isCasError(error, "http_error") && error.statusCode >= 500);

const UNREACHABLE: HealthResponse = {
  status: "unreachable",
  providers_registered: 0,
  cache: { hits: 0, misses: 0, size: 0, hit_rate: 0 },
};

function openError(until: number, cause: unknown): CasError<"connection_error"> {
  return new CasError({
    errorType: "connection_error",
    message: "The CAS service failed several times in a row and is left alone for now",
    retryAfter: Math.max(1, Math.ceil((until - Date.now()) / 1000)),
    retryable: false,
    cause,
  });
}
