import type { Socket } from "node:net";
import type { Logger } from "pino";

/** Limits of what waits for readers. */
export interface UnreadResponsesOptions {
  /** Most bytes of responses that are written and not read, of all connections. */
  readonly limit: number;
  readonly log: Logger;
}

interface Unread {
  readonly caller: string;
  bytes: number;
}

/**
 * Bounds what waits for callers who do not read. Node keeps what a connection does not take in memory, however much it is. When
 * all connections together have more than the limit, those of the caller with the most are closed, the one with the most first.
 */
export class UnreadResponses {
  readonly #limit: number;
  readonly #log: Logger;
  readonly #waiting = new Map<Socket, Unread>();
  #total = 0;

  constructor({ limit, log }: UnreadResponsesOptions) {
    this.#limit = limit;
    this.#log = log;
  }

  /** Bytes that waited when they were last counted. */
  get total(): number {
    return this.#total;
  }

  /** A response to a caller was written to its connection. */
  written(socket: Socket, caller: string): void {
    if (socket.destroyed || socket.writableLength === 0) return;
    if (!this.#waiting.has(socket)) {
      this.#waiting.set(socket, { caller, bytes: 0 });
      socket.once("close", () => {
        this.#forget(socket);
      });
    }
    this.#count(socket);
    if (this.#total <= this.#limit) return;
    // Many have read on since they were counted.
    for (const one of this.#waiting.keys()) this.#count(one);
    while (this.#total > this.#limit) this.#closeLargest();
  }

  #count(socket: Socket): void {
    const unread = this.#waiting.get(socket);
    if (unread === undefined) return;
    this.#total += socket.writableLength - unread.bytes;
    unread.bytes = socket.writableLength;
  }

  #closeLargest(): void {
    const bytesOf = new Map<string, number>();
    for (const { caller, bytes } of this.#waiting.values())
      bytesOf.set(caller, (bytesOf.get(caller) ?? 0) + bytes);
    const most = Math.max(...bytesOf.values());
    let largest: [Socket, Unread] | undefined;
    for (const one of this.#waiting)
      if (bytesOf.get(one[1].caller) === most && one[1].bytes > (largest?.[1].bytes ?? 0))
        largest = one;
    if (largest === undefined) return;
    const [socket, { bytes }] = largest;
    this.#log.warn({ bytes }, "a connection that does not read its responses was closed");
    this.#forget(socket);
    socket.destroy();
  }

  #forget(socket: Socket): void {
    const unread = this.#waiting.get(socket);
    if (unread === undefined) return;
    this.#waiting.delete(socket);
    this.#total -= unread.bytes;
  }
}
