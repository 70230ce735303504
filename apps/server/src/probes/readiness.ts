import type { Cas } from "@cas/models";
import type { Logger } from "pino";

/** What a readiness check looks at; a failing one is named, and nothing more of it is told. */
type CheckName = "catalog" | "upstream" | "server";

/** Whether a server can answer questions. */
interface ReadinessReport {
  readonly status: "ready" | "unavailable";
  /** Each check by its name: `catalog` of the engine, `upstream` for a deployed CAS, `server` while it stops. */
  readonly checks: Readonly<Partial<Record<CheckName, "ok" | "failed" | "draining">>>;
}

/** What decides whether a server is given requests. */
export interface Readiness {
  readonly isDraining: boolean;
  /** From now on the server is not ready, whatever else holds. */
  drain(): void;
  check(): Promise<ReadinessReport>;
}

/** How the source of answers is checked. */
export interface ReadinessOptions {
  /** `catalog` for the engine, `upstream` for a deployed CAS. */
  readonly name: "catalog" | "upstream";
  readonly log: Logger;
  /** Milliseconds that the source has to answer; default 2000, for whoever probes does not wait long either. */
  readonly timeoutMs?: number;
}

/** Readiness of a server over a source: the source answers about its health, and the server is not stopping. */
export function createReadiness(
  cas: Cas,
  { name, log, timeoutMs = 2000 }: ReadinessOptions,
): Readiness {
  let isDraining = false;
  let wasReady = true;
  let asking: Promise<boolean> | undefined;

  const ask = async (): Promise<boolean> => {
    try {
      const { status } = await cas.health({ signal: AbortSignal.timeout(timeoutMs) });
      return turned(status !== "unreachable");
    } catch (err) {
      return turned(false, err);
    }
  };
  // Probes come every few seconds: only a change is worth a line.
  const turned = (isReady: boolean, err?: unknown): boolean => {
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
      // Many who ask at once are answered by one question.
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return (await asking)
        ? { status: "ready", checks: { [name]: "ok" } }
        : { status: "unavailable", checks: { [name]: "failed" } };
    },
  };
}
