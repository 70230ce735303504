import type { Logger } from "pino";

/**
 * The last net below all others, for failures that nobody waits for. A promise that is rejected is an error in the log, and
 * the server goes on. What is thrown outside of any promise may have left something half done: no new requests are taken,
 * those under way are finished, and the process ends with 1, for its keeper to start another.
 *
 * @param stop finishes what is under way and ends the process
 */
export function surviveFailures(log: Logger, stop: () => void): void {
  process.on("unhandledRejection", (err) => {
    log.error({ err }, "a failure that nobody waited for");
  });
  let isStopping = false;
  process.on("uncaughtException", (err) => {
    log.fatal({ err }, "an unexpected failure: stopping");
    process.exitCode = 1;
    if (isStopping) return;
    isStopping = true;
    stop();
  });
}
