import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { CasError } from "@cas/models";
import type * as Synckit from "synckit";
import {
  CONTINUE,
  PENDING,
  type WorkerMessage,
  type WorkerReply,
  type WorkerRequest,
  type WorkerResponse,
} from "./worker-protocol.ts";

/**
 * Longest wait for a reply of the worker, milliseconds. A call may take longer: the worker then replies that it is pending.
 * Only a worker that does not start, or whose event loop is blocked that long, exceeds this limit. Parsing the longest
 * response that a client accepts takes a few seconds.
 */
const REPLY_TIMEOUT_MS = 60_000;

/** Sends a message to the worker and blocks until it has replied. */
export type Exchange = (message: WorkerMessage) => WorkerReply;

/**
 * Creates the exchange with a worker, which starts with the first message.
 *
 * @param timeout most milliseconds without a reply
 * @throws CasError internal_error from the exchange, when the worker does not start or fails
 */
export function openWorker(url: URL, timeout: number = REPLY_TIMEOUT_MS): Exchange {
  let send: ((request: WorkerRequest) => WorkerResponse) | undefined;
  let isStarted = false;
  let startError: CasError | undefined;
  return (message) => {
    // A worker that did not start will not start later: the next call must not wait for it again.
    if (startError !== undefined) throw startError;
    try {
      send ??= startWorker(url, timeout);
      let response = send(message);
      isStarted = true;
      while (response === PENDING) response = send(CONTINUE);
      return response;
    } catch (cause) {
      if (isStarted) throw workerError(cause instanceof Error ? cause.message : "unknown", cause);
      startError = notStartedError(cause);
      throw startError;
    }
  };
}

/** Sources find the sources of other packages by an export condition, which a worker does not inherit. */
const execArgv = import.meta.url.endsWith(".ts") ? ["--conditions=@cas/source"] : [];

function startWorker(url: URL, timeout: number): (request: WorkerRequest) => WorkerResponse {
  refuseIncomplete(url);
  // The ES module of synckit reads the global __dirname of `node --eval`, and its worker does not start. The CommonJS module
  // has its own __dirname.
  const { createSyncFn } = createRequire(import.meta.url)("synckit") as typeof Synckit;
  // An explicit timeout overrides SYNCKIT_TIMEOUT, which may be set for other packages.
  return createSyncFn<(request: WorkerRequest) => Promise<WorkerResponse>>(url, {
    execArgv,
    timeout,
  });
}

/** What the worker imports from other packages, itself and through its own files. */
const IMPORTS = ["@cas/models", "p-map", "synckit", "undici/index.js", "zod"];

/**
 * A bundler may replace import.meta.url, Turbopack by a folder that does not exist, or copy the file of the worker alone. A
 * thread would fail to load where nobody hears it (on Node synckit does), and this one would wait for the whole limit.
 */
function refuseIncomplete(url: URL): void {
  if (!existsSync(url)) throw new TypeError("The file of the worker does not exist");
  const extension = /\.\w+$/.exec(url.pathname)?.[0] ?? "";
  if (!existsSync(new URL(`worker-client${extension}`, url)))
    throw new TypeError("The file of the worker is without those of @cas/client that it imports");
  const require = createRequire(url);
  for (const name of IMPORTS)
    try {
      require.resolve(name);
    } catch (cause) {
      throw new TypeError(`The worker does not find ${name}, which it imports`, { cause });
    }
}

/** The error of a failure in the worker. */
export const workerError = (reason: string, cause?: unknown): CasError =>
  new CasError({
    errorType: "internal_error",
    message: `The worker of the synchronous client failed: ${reason}`,
    retryable: false,
    cause,
  });

const notStartedError = (cause: unknown): CasError =>
  new CasError({
    errorType: "internal_error",
    message:
      "The worker of the synchronous client did not start. It is a file of @cas/client and needs synckit: mark both as external when you bundle, and install them beside the bundle",
    retryable: false,
    cause,
  });
