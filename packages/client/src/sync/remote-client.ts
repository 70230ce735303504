import { CasError, casErrorFrom, type CasErrorJson } from "@cas/models";
import type { Log } from "../observe/logger.ts";
import type { CallSettings } from "../options/check-options.ts";
import { openWorker, workerError } from "./worker-bridge.ts";
import type {
  ClientTarget,
  RemoteCall,
  RemoteCalls,
  WorkerMessage,
  WorkerReply,
} from "./worker-protocol.ts";

/** A call that runs in the worker while the calling thread continues. */
export interface StartedCall<Result> {
  /** Waits for the result; once. */
  take(): Result;
  /** Aborts the call instead of taking its result. */
  drop(): void;
}

type Name = keyof RemoteCalls;

/** A client in the worker, seen from the calling thread: every method blocks until the worker has replied. */
export class RemoteClient {
  readonly #id = nextClient++;
  readonly #target: ClientTarget;
  readonly #log: Log;
  /** Whether the worker has a client for this one. */
  #isOpen = false;
  #isClosed = false;

  constructor(target: ClientTarget, log: Log) {
    this.#target = target;
    this.#log = log;
  }

  /** @throws CasError the same as the asynchronous client */
  call<Called extends Name>(
    name: Called,
    request: RemoteCalls[Called]["request"],
    settings: CallSettings,
  ): RemoteCalls[Called]["result"] {
    const start = remoteCall(name, request, settings);
    return this.#take<Called>(start.ticket, settings.signal, start);
  }

  /** Starts a call and returns without waiting for its result. */
  start<Called extends Name>(
    name: Called,
    request: RemoteCalls[Called]["request"],
    settings: CallSettings,
  ): StartedCall<RemoteCalls[Called]["result"]> {
    const { signal } = settings;
    const start = remoteCall(name, request, settings);
    const { ticket } = start;
    this.#send({ start, isAborted: isAborted(signal) });
    return {
      take: () => this.#take<Called>(ticket, signal),
      drop: () => {
        this.#send({ drop: ticket, isAborted: false });
      },
    };
  }

  /** Waits for calls in flight, then closes the connections. The worker ends with the process. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#isOpen) this.#send({ isAborted: false });
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the ticket determines the type of the result
  #take<Called extends Name>(
    ticket: number,
    signal: AbortSignal | undefined,
    start?: RemoteCall,
  ): RemoteCalls[Called]["result"] {
    const { outcome } = this.#send({ start, take: ticket, isAborted: isAborted(signal) });
    if (outcome === undefined) throw workerError("it does not know the call");
    if ("error" in outcome) throw receivedError(outcome.error, signal);
    return outcome.result as RemoteCalls[Called]["result"];
  }

  #send(message: Omit<WorkerMessage, "client" | "target" | "isClosed">): WorkerReply {
    const reply = exchange({
      ...message,
      client: this.#id,
      target: this.#target,
      isClosed: this.#isClosed,
    });
    this.#isOpen = true;
    for (const { level, message: text, fields } of reply.lines) this.#log[level]?.(text, fields);
    return reply;
  }
}

/** One worker serves all clients of this thread. */
const exchange = openWorker(
  new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "worker.js", import.meta.url),
);

let nextClient = 0;
let nextTicket = 0;

/** The error of a call in the worker. The reason of the caller's own signal stays in this thread. */
function receivedError(error: CasErrorJson, signal: AbortSignal | undefined): CasError {
  const { name: _name, cause: _cause, ...options } = error;
  return error.errorType === "aborted" && signal?.aborted === true
    ? new CasError({ ...options, cause: signal.reason })
    : casErrorFrom(error);
}

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

function remoteCall<Called extends Name>(
  name: Called,
  request: RemoteCalls[Called]["request"],
  { signal: _notSent, ...settings }: CallSettings,
): RemoteCall {
  return { name, request, settings, ticket: nextTicket++ } as RemoteCall;
}
