import { abortable, type Cas, type Jobs } from "@cas/models";
import type { Logger } from "pino";

/** Checks of readiness; a report names a failed check without its reason. */
type CheckName = "catalog" | "upstream" | "jobs" | "server";

/** Whether a server can serve requests. */
interface ReadinessReport {
  readonly status: "ready" | "unavailable";
  /** Each check by its name: `catalog` of the engine, `upstream` for a deployed CAS, `jobs`, `server` while it stops. */
  readonly checks: Readonly<Partial<Record<CheckName, "ok" | "failed" | "draining">>>;
}

/** The readiness of a server for requests. */
export interface Readiness {
  readonly isDraining: boolean;
  /** Makes the server not ready from now on. */
  drain(): void;
  check(): Promise<ReadinessReport>;
}

/** What to check, and how. */
export interface ReadinessOptions {
  /** `catalog` for the engine, `upstream` for a deployed CAS. */
  readonly name: "catalog" | "upstream";
  /** The jobs, whose database must answer. */
  readonly jobs?: Jobs | undefined;
  readonly log: Logger;
  /** Timeout of a check, milliseconds; default 2000, because probes have short timeouts too. */
  readonly timeoutMs?: number;
}

/** A server is ready if its source reports its health, the database of its jobs answers and the server is not stopping. */
export function createReadiness(
  cas: Cas,
  { name, jobs, log, timeoutMs = 2000 }: ReadinessOptions,
): Readiness {
  let isDraining = false;
  let inFlight: Promise<ReadinessReport> | undefined;
  const checkOf = (check: CheckName, run: (signal: AbortSignal) => Promise<boolean>) => {
    const logChange = changeLog(check, log);
    return async (): Promise<[CheckName, boolean]> => {
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        return [check, logChange(await abortable(run(signal), signal))];
      } catch (err) {
        return [check, logChange(false, err)];
      }
    };
  };
  const checks = [
    checkOf(name, async (signal) => (await cas.health({ signal })).status !== "unreachable"),
  ];
  if (jobs !== undefined)
    checks.push(
      checkOf("jobs", async (signal) => (await jobs.list({ limit: 1 }, { signal })).count >= 0),
    );

  const checkAll = async (): Promise<ReadinessReport> => {
    const results = await Promise.all(checks.map((check) => check()));
    return {
      status: results.every(([, isOk]) => isOk) ? "ready" : "unavailable",
      checks: Object.fromEntries(results.map(([check, isOk]) => [check, isOk ? "ok" : "failed"])),
    };
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
      inFlight ??= checkAll().finally(() => {
        inFlight = undefined;
      });
      return inFlight;
    },
  };
}

/** Logs the changes of a check: probes come every few seconds. */
function changeLog(check: CheckName, log: Logger): (isReady: boolean, err?: unknown) => boolean {
  let wasReady = true;
  return (isReady, err) => {
    if (isReady !== wasReady) {
      if (isReady) log.info({ check }, "ready again");
      else log.warn({ check, err }, "not ready");
    }
    wasReady = isReady;
    return isReady;
  };
}
