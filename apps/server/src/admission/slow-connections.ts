import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";
import type { Logger } from "pino";

/** How slow a connection may be. */
export interface SlowConnectionsOptions {
  /** Fewest bytes per second of a body that arrives, and of a response that is read; 0 for no limit. */
  readonly minBytesPerS: number;
  readonly log: Logger;
  /** Milliseconds on a monotonic clock. */
  readonly now?: () => number;
}

/** Closes connections that are too slow. */
export interface SlowConnections extends Disposable {
  /** Checks all connections; called every few seconds. */
  sweep(): void;
}

/** Seconds for every body and every response, however small; mod_reqtimeout of Apache gives bodies as much. */
const GRACE_S = 20;
/** Interval of the sweeps, milliseconds. */
const INTERVAL_MS = 5000;

/** A transfer over a connection: its start, and the number of bytes then. */
interface Progress {
  since: number;
  bytes: number;
}

interface Watched {
  incoming?: IncomingMessage;
  reading?: Progress;
  writing?: Progress | undefined;
}

/**
 * Closes connections that hold memory of the server for long: those whose body arrives too slowly, and those that do
 * not read their response. Both have {@link GRACE_S}, and one more second for each `minBytesPerS` bytes.
 */
export function closeSlowConnections(
  server: Server,
  { minBytesPerS, log, now = () => performance.now() }: SlowConnectionsOptions,
): SlowConnections {
  const connections = new Map<Socket, Watched>();
  const isTooSlow = ({ since, bytes }: Progress, bytesNow: number): boolean =>
    (now() - since) / 1000 > GRACE_S + (bytesNow - bytes) / minBytesPerS;

  const faultOf = (socket: Socket, watched: Watched): "request" | "response" | undefined => {
    const { incoming, reading } = watched;
    if (
      reading !== undefined &&
      incoming?.complete === false &&
      isTooSlow(reading, socket.bytesRead)
    )
      return "request";
    // The caller has read everything that was sent.
    if (socket.writableLength === 0) {
      watched.writing = undefined;
      return undefined;
    }
    const sent = socket.bytesWritten - socket.writableLength;
    watched.writing ??= { since: now(), bytes: sent };
    return isTooSlow(watched.writing, sent) ? "response" : undefined;
  };

  server.on("connection", (socket: Socket) => {
    connections.set(socket, {});
    socket.once("close", () => {
      connections.delete(socket);
    });
  });
  server.on("request", (incoming: IncomingMessage) => {
    const watched = connections.get(incoming.socket);
    if (watched === undefined) return;
    watched.incoming = incoming;
    watched.reading = { since: now(), bytes: incoming.socket.bytesRead };
  });
  const sweep = (): void => {
    if (minBytesPerS === 0) return;
    for (const [socket, watched] of connections) {
      const slow = faultOf(socket, watched);
      if (slow === undefined) continue;
      log.warn({ slow }, "a connection that is too slow was closed");
      socket.destroy();
    }
  };
  const timer = setInterval(sweep, INTERVAL_MS);
  timer.unref();
  return {
    sweep,
    [Symbol.dispose]: () => {
      clearInterval(timer);
    },
  };
}
