import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { ERROR_TYPES } from "@cas/models";
import type { Logger } from "pino";
import { openAccess } from "./access/open-access.ts";
import { watchPressure } from "./admission/pressure.ts";
import { oneAtATime } from "./admission/one-at-a-time.ts";
import { createRequestTurn, requestsInTurn } from "./admission/requests-in-turn.ts";
import { closeSlowConnections } from "./admission/slow-connections.ts";
import { UnreadResponses } from "./admission/unread-responses.ts";
import { createApp } from "./app.ts";
import type { Environment } from "./environment/environment.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { routeOf } from "./metrics/route-of.ts";
import { createReadiness } from "./probes/readiness.ts";
import { openServerJobs } from "./open-server-jobs.ts";
import { openSource } from "./open-source.ts";
import { unreadableRequest } from "./unreadable-request.ts";

/** A listening server. */
export interface RunningServer extends AsyncDisposable {
  /** Its URL, e.g. http://127.0.0.1:3000. */
  readonly url: string;
  /**
   * Reports that it is not ready, stops accepting requests after DRAIN_DELAY_S, lets those in flight finish within
   * SHUTDOWN_TIMEOUT_S, and closes the jobs and the source. Another server can resume a stream that is cut off; unfinished jobs
   * go on at the next start.
   */
  close(): Promise<void>;
}

/** Another process listens on the port. */
export class PortInUseError extends Error {
  override readonly name = "PortInUseError";
}

/**
 * Opens the source and the jobs, and listens.
 *
 * @throws PortInUseError
 * @throws DataFolderError if the jobs cannot be opened
 */
export async function startServer(settings: Environment, log: Logger): Promise<RunningServer> {
  const metrics = createMetrics();
  const cas = await openSource(settings, log, metrics);
  const jobs = await openServerJobs(settings, cas).catch(async (error: unknown) => {
    await cas.close();
    throw error;
  });
  const access = await openAccess(settings, log);
  const release = async (): Promise<void> => {
    access.close();
    await jobs?.close();
    await cas.close();
  };
  const name = settings.CAS_BASE_URL === undefined ? "catalog" : "upstream";
  const readiness = createReadiness(cas, { name, jobs, log });
  const pressure = watchPressure(
    {
      maxLoopDelayMs: settings.MAX_LOOP_DELAY_MS,
      maxHeapFraction: settings.MAX_HEAP_FRACTION,
    },
    log,
  );
  const turn = createRequestTurn();
  const app = createApp(cas, { settings, log, metrics, jobs, readiness, access, pressure, turn });
  const listener = getRequestListener(app.fetch, {
    errorHandler: unreadableRequest,
    // Probes of load balancers send HTTP/1.0, without a Host.
    hostname: "localhost",
  });
  const requests = requestsInTurn({
    turn,
    callerOf: access.callers.ofIncoming,
    onLeft: ({ method = "", url = "" }, waitedMs) => {
      const { status } = ERROR_TYPES.aborted;
      metrics.request(method, routeOf(url.replace(/\?.*/, "")), status, waitedMs / 1000);
    },
  });
  const unread = new UnreadResponses({ limit: settings.MAX_UNREAD_BYTES, log });
  const server = createServer(
    requests.classes,
    oneAtATime(
      requests.begin((request, response) => {
        listener(request, response)
          .catch((err: unknown) => {
            log.error({ err }, "request failed");
            response.destroy();
          })
          .finally(() => {
            unread.written(request.socket, access.callers.ofIncoming(request));
          });
      }),
    ),
  );
  const slow = closeSlowConnections(server, { minBytesPerS: settings.MIN_BYTES_PER_S, log });
  const stopWatching = (): void => {
    pressure[Symbol.dispose]();
    slow[Symbol.dispose]();
  };
  try {
    await listen(server, settings);
    // A failure to accept a connection must not end the process.
    server.on("error", (err) => {
      log.error({ err }, "a connection failed");
    });
  } catch (error) {
    stopWatching();
    await release();
    throw error;
  }
  const close = async (): Promise<void> => {
    readiness.drain();
    // A load balancer notices by /readyz that this replica stops, before the replica refuses requests.
    const delay = settings.DRAIN_DELAY_S * 1000;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    await drain(server, settings.SHUTDOWN_TIMEOUT_S, log);
    stopWatching();
    await release();
  };
  return { url: urlOf(server), close, [Symbol.asyncDispose]: close };
}

/**
 * Connections that may wait to be accepted; the system may allow fewer (net.core.somaxconn). Of Node's 511 a burst of one caller
 * leaves none, and the connections of others, probes too, are tried again after a second or more.
 */
const BACKLOG = 4096;

function listen(server: Server, { HOST: host, PORT: port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      reject(
        error.code === "EADDRINUSE"
          ? new PortInUseError(
              `Port ${port} of ${host} is in use: stop what listens there, or set PORT to another port`,
            )
          : error,
      );
    };
    server.once("error", fail);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off("error", fail);
      resolve();
    });
  });
}

/** Interval in which a stopping server closes idle connections, milliseconds. */
const IDLE_CHECK_MS = 50;

function urlOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** Waits for requests in flight, and cuts off those that are not finished in time. */
async function drain(server: Server, seconds: number, log: Logger): Promise<void> {
  const closeIdle = (): void => {
    server.closeIdleConnections();
  };
  // A busy connection stays open after its response; without this the last caller would delay the shutdown.
  const idleTimer = setInterval(closeIdle, IDLE_CHECK_MS);
  const timer = setTimeout(() => {
    log.warn({ seconds }, "requests in flight were cut off");
    server.closeAllConnections();
  }, seconds * 1000);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    closeIdle();
  });
  clearTimeout(timer);
  clearInterval(idleTimer);
}
