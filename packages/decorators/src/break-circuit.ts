import { abortable, type Cas, CasError, type HealthResponse, isCasError } from "@cas/models";
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
} from "cockatiel";
import { aroundCalls } from "./around-calls.ts";

/** When the circuit opens, and for how long. */
export interface CircuitOptions {
  /** Consecutive failures that open the circuit; default 5. */
  readonly failures?: number | undefined;
  /** Seconds until one call tries the source again; default 10. */
  readonly openS?: number | undefined;
  /** Called on every change: open, half_open, closed. */
  readonly onChange?: ((state: Circuit) => void) | undefined;
}

/** Which calls reach the source: all (closed), none (open), or one that tries it (half_open). */
export type Circuit = "closed" | "open" | "half_open";

/** The health of a source behind a circuit: its own response and the state of the circuit. */
export interface CircuitHealth extends HealthResponse {
  /** The state of the circuit. */
  readonly circuit: Circuit;
}

const NAMES: Readonly<Record<CircuitState, Circuit>> = {
  [CircuitState.Closed]: "closed",
  [CircuitState.Open]: "open",
  [CircuitState.HalfOpen]: "half_open",
  [CircuitState.Isolated]: "open",
};

/**
 * A source that gets no calls while it is down: after several consecutive failures a call fails at once instead of after a
 * timeout, and the source gets time to recover. `health` always calls the source and adds the state of the circuit; when the
 * source does not respond, its status is `unreachable`.
 *
 * @throws CasError connection_error from a call while the circuit is open, with the seconds until the next try
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

  const guarded = aroundCalls(cas, ({ signal }, next) =>
    abortable(
      breaker
        .execute(() => next(signal))
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

/** Whether a failure concerns the source as a whole, not one request. */
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
    message: "The CAS service failed several times in a row; calls are paused for now",
    retryAfter: Math.max(1, Math.ceil((until - Date.now()) / 1000)),
    retryable: false,
    cause,
  });
}
