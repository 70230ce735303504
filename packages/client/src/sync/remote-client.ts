import { createRequire } from "node:module";
import { CasError } from "@cas/models";
import type * as Synckit from "synckit";
import type { Log } from "../observe/logger.ts";
import type { CallSettings } from "../options/check-options.ts";
import { deserializeError } from "./serialize-error.ts";
import type {
  ClientTarget,
  RemoteCall,
  RemoteCalls,
  WorkerMessage,
  WorkerReply,
} from "./worker-protocol.ts";

/** A call that runs while the thread that began it does something else. */
export interface StartedCall<Answer> {
  /** Waits for the answer; once. */
  take(): Answer;
  /** Stops it, instead of taking the answer. */
  drop(): void;
}

type Name = keyof RemoteCalls;

/** A client in the worker, as the thread that calls sees it: every method stands still until the worker has replied. */
export class RemoteClient {
  readonly #id = clients++;
  readonly #target: ClientTarget;
  readonly #log: Log;
  #isKnown = false;
  #isClosed = false;

  constructor(target: ClientTarget, log: Log) {
    this.#target = target;
    this.#log = log;
  }

  /** @throws CasError as the asynchronous client */
  call<Called extends Name>(
    name: Called,
    question: RemoteCalls[Called]["question"],
    settings: CallSettings,
  ): RemoteCalls[Called]["answer"] {
    const start = remoteCall(name, question, settings);
    return this.#take<Called>(start.ticket, settings.signal, start);
  }

  /** Begins a call and comes back at once. */
  start<Called extends Name>(
    name: Called,
    question: RemoteCalls[Called]["question"],
    settings: CallSettings,
  ): StartedCall<RemoteCalls[Called]["answer"]> {
    const { signal } = settings;
    const start = remoteCall(name, question, settings);
    const { ticket } = start;
    this.#send({ start, isAborted: isAborted(signal) });
    return {
      take: () => this.#take<Called>(ticket, signal),
      drop: () => {
        this.#send({ drop: ticket, isAborted: false });
      },
    };
  }

  /** Waits for calls under way, then closes the connections. The worker ends with the process. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#isKnown) this.#send({ isAborted: false });
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the worker answers what the ticket asked for
  #take<Called extends Name>(
    ticket: number,
    signal: AbortSignal | undefined,
    start?: RemoteCall,
  ): RemoteCalls[Called]["answer"] {
    const { outcome } = this.#send({ start, take: ticket, isAborted: isAborted(signal) });
    if (outcome === undefined) throw workerError("it does not know the call");
    if ("error" in outcome) throw deserializeError(outcome.error, signal);
    return outcome.answer as RemoteCalls[Called]["answer"];
  }

  #send(message: Omit<WorkerMessage, "client" | "target" | "isClosed">): WorkerReply {
    this.#isKnown = true;
    const reply = exchange({
      ...message,
      client: this.#id,
      target: this.#target,
      isClosed: this.#isClosed,
    });
    for (const { level, message: words, fields } of reply.lines) this.#log[level]?.(words, fields);
    return reply;
  }
}

let clients = 0;
let tickets = 0;

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

function remoteCall<Called extends Name>(
  name: Called,
  question: RemoteCalls[Called]["question"],
  { signal: _stays, ...settings }: CallSettings,
): RemoteCall {
  return { name, question, settings, ticket: tickets++ } as RemoteCall;
}

const isSource = import.meta.url.endsWith(".ts");
const workerUrl = new URL(isSource ? "worker.ts" : "worker.js", import.meta.url);
/** Sources find the sources of other packages by a condition, which a worker does not inherit. */
const execArgv = isSource ? ["--conditions=@cas/source"] : [];

// As an ES module synckit takes the global __dirname of `node --eval` for its own: its worker does not start, and the call
// never ends. As CommonJS it has one of its own.
const { createSyncFn } = createRequire(import.meta.url)("synckit") as typeof Synckit;

let callWorker: ((message: WorkerMessage) => WorkerReply) | undefined;

/** One worker serves all clients of this thread; it starts with the first call. */
function exchange(message: WorkerMessage): WorkerReply {
  try {
    callWorker ??= createSyncFn<(message: WorkerMessage) => Promise<WorkerReply>>(workerUrl, {
      execArgv,
      // The call's own time limit ends it; a SYNCKIT_TIMEOUT that is meant for others does not.
      timeout: Infinity,
    });
    return callWorker(message);
  } catch (cause) {
    throw workerError(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

const workerError = (why: string, cause?: unknown): CasError =>
  new CasError({
    errorType: "internal_error",
    message: `The worker of the blocking client failed: ${why}`,
    retryable: false,
    cause,
  });
