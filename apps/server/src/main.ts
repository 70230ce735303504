import { CatalogError } from "@cas/engine";
import { pino } from "pino";
import { EnvironmentError, readEnvironment } from "./environment/environment.ts";
import { surviveFailures } from "./survive-failures.ts";
import { DataFolderError } from "./open-server-jobs.ts";
import { startTracing } from "./tracing/start-tracing.ts";
import { PortInUseError, startServer } from "./start-server.ts";

/** Runs the server until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const settings = readEnvironment(process.env);
  const log = pino({ level: settings.LOG_LEVEL });
  const tracing = startTracing(settings, log);
  const server = await startServer(settings, log);

  const stop = (): void => {
    server
      .close()
      .then(() => tracing?.[Symbol.asyncDispose]())
      .catch((err: unknown) => {
        log.error({ err }, "stopping failed");
        process.exitCode = 1;
      })
      .finally(() => {
        log.info("stopped");
      });
  };
  surviveFailures(log, stop);
  // A second signal ends the process at once, because the listeners run only once.
  const stopBySignal = (signal: NodeJS.Signals): void => {
    log.info({ signal }, "stopping");
    stop();
  };
  process.once("SIGTERM", stopBySignal);
  process.once("SIGINT", stopBySignal);

  const data = settings.CAS_CATALOG === undefined ? "sample data" : "catalog file";
  const source = settings.CAS_BASE_URL === undefined ? `the engine, ${data}` : "a deployed CAS";
  log.info({ url: server.url, source }, `CAS is at ${server.url}`);
}

try {
  await main();
} catch (error) {
  const isExpected = [EnvironmentError, PortInUseError, CatalogError, DataFolderError].some(
    (expected) => error instanceof expected,
  );
  const { message, stack } = error instanceof Error ? error : new TypeError(String(error));
  process.stderr.write(`${isExpected ? message : String(stack)}\n`);
  process.exitCode = 1;
}
