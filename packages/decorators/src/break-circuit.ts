import {
  abortable,
  type Cas,
  CasError,
  type HealthResponse,
  isCasError,
  throwIfAborted,
} from "@cas/models";
import { aroundCalls } from "./around-calls.ts";
import { type Circuit, CircuitBreaker, type Verdict } from "./circuit-breaker.ts";

export type { Circuit } from "./circuit-breaker.ts";

/** When the circuit opens, and for how long. */
export interface CircuitOptions {
  /** Consecutive failures that open the circuit; default 5. */
  readonly failures?: number | undefined;
  /** Seconds until one call tries the source again; default 10. */
  readonly openS?: number | undefined;
  /** Called on every change: open, half_open, closed. */
  readonly onChange?: ((state: Circuit) => void) | undefined;
}

/** The health of a source behind a circuit: its own response and the state of the circuit. */
export interface CircuitHealth extends HealthResponse {
  /** The state of the circuit. */
  readonly circuit: Circuit;
}

/**
 * A source that gets no calls while it is down: after several consecutive failures a call fails at once instead of after a
 * timeout, and the source gets time to recover. `health` always calls the source and adds the state of the circuit; when the
 * source does not respond, its status is `unreachable`.
 *
 * @throws CasError connection_error from a call while the circuit is open, with the seconds until the next try
 */
export function breakCircuit(cas: Cas, options: CircuitOptions = {}): Cas {
  const { failures = 5, openS = 10, onChange = () => undefined } = options;
  const breaker = new CircuitBreaker({ failures, openMs: openS * 1000, onChange });

  const guarded = aroundCalls(cas, ({ signal }, next) => {
    const call = async () => {
      const judge = await breaker.enter();
      if (judge === undefined) throw openError(breaker.openMs);
      try {
        throwIfAborted(signal);
        const response = await next(signal);
        judge("up");
        return response;
      } catch (error) {
        judge(verdictOf(error));
        throw error;
      }
    };
    return abortable(call(), signal);
  });
  const health = async (...call: Parameters<Cas["health"]>): Promise<CircuitHealth> => {
    try {
      return { ...(await cas.health(...call)), circuit: breaker.state };
    } catch (error) {
      if (!isOutage(error)) throw error;
      return { ...UNREACHABLE, circuit: breaker.state };
    }
  };
  return { ...guarded, health };
}

function verdictOf(error: unknown): Verdict {
  if (isOutage(error)) return "down";
  if (!isCasError(error, "aborted")) return "up";
  // Left by a decorator above, because the response came too late: see limitTime.
  return isOutage(error.cause) ? "down" : "unknown";
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

function openError(openMs: number): CasError<"connection_error"> {
  return new CasError({
    errorType: "connection_error",
    message: "The CAS service failed several times in a row; calls are paused for now",
    retryAfter: Math.max(1, Math.ceil(openMs / 1000)),
    retryable: false,
  });
}
