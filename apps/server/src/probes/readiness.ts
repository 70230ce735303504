import type { Cas } from "@cas/models";
import type { Logger } from "pino";

/** Checks of readiness; a report names a failed check without its reason. */
type CheckName = "catalog" | "upstream" | "server";

/** Whether a server can serve requests. */
interface ReadinessReport {
  readonly status: "ready" | "unavailable";
  /** Each check by its name: `catalog` of the engine, `upstream` for a deployed CAS, `server` while it stops. */
  readonly checks: Readonly<Partial<Record<CheckName, "ok" | "failed" | "draining">>>;
}

/** The readiness of a server for requests. */
export interface Readiness {
  readonly isDraining: boolean;
  /** Makes the server not ready from now on. */
  drain(): void;
  check(): Promise<ReadinessReport>;
}

/** How to check the source. */
export interface ReadinessOptions {
  /** `catalog` for the engine, `upstream` for a deployed CAS. */
  readonly name: "catalog" | "upstream";
  readonly log: Logger;
  /** Timeout of the check, milliseconds; default 2000, because probes have short timeouts too. */
  readonly timeoutMs?: number;
}

/** A server is ready if its source reports its health and the server is not stopping. */
export function createReadiness(
  cas: Cas,
  { name, log, timeoutMs = 2000 }: ReadinessOptions,
): Readiness {
  let isDraining = false;
  let wasReady = true;
  let inFlight: Promise<boolean> | undefined;

  const checkSource = async (): Promise<boolean> => {
    try {
      const { status } = await cas.health({ signal: AbortSignal.timeout(timeoutMs) });
      return logChange(status !== "unreachable");
    } catch (err) {
      return logChange(false, err);
    }
  };
  // Probes come every few seconds, so only changes are logged.
  const logChange = (isReady: boolean, err?: unknown): boolean => {
    if (isReady !== wasReady) {
      if (isReady) log.info({ check: name }, "ready again");
      else log.warn({ check: name, err }, "not ready");
    }
    wasReady = isReady;
    return isReady;
  };

  return {
    get isDraining() {
      return isDraining;
    },
    drain: () => {
      isDraining = true;
    },
    check: async () => {
      if (isDraining) return { status: "unavailable", checks: { server: "draining" } };
      // Concurrent probes share one check.
      inFlight ??= checkSource().finally(() => {
        inFlight = undefined;
      });
      return (await inFlight)
        ? { status: "ready", checks: { [name]: "ok" } }
        : { status: "unavailable", checks: { [name]: "failed" } };
    },
  };
}
