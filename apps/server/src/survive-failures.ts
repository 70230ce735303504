import type { Logger } from "pino";

/**
 * Handles failures that no other code catches. Logs an unhandled rejection and continues. After an uncaught exception the state
 * of the process is unknown: stops accepting requests, finishes those in flight, and exits with 1, so that a supervisor
 * restarts it.
 *
 * @param stop finishes requests in flight and ends the process
 */
export function surviveFailures(log: Logger, stop: () => void): void {
  process.on("unhandledRejection", (err) => {
    log.error({ err }, "unhandled rejection");
  });
  let isStopping = false;
  process.on("uncaughtException", (err) => {
    log.fatal({ err }, "uncaught exception: stopping");
    process.exitCode = 1;
    if (isStopping) return;
    isStopping = true;
    stop();
  });
}
