import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import pLimit from "p-limit";
import { untilAborted } from "../schedule/deadline.ts";
import { CorruptBlockError, IncompleteEngineError, SourceError } from "./source-error.ts";

/** Bytes of a decoded block from which on a thread decodes it: some ten milliseconds of the slower codecs. */
export const LARGE_BLOCK_BYTES: number = 4 * 1024 * 1024;

/** Bytes of a block after which a thread ends: the memory of WebAssembly, which decoders use, never shrinks. */
const RETIRING_BYTES = 64 * 1024 * 1024;

/** What a decoding thread replies. */
export type ThreadReply<Result> = { readonly result: Result } | { readonly fault: ThreadFault };

/** An error of a decoding thread. */
export interface ThreadFault {
  readonly message: string;
  /** Whether the bytes are corrupt, with a message for callers. */
  readonly isCorrupt: boolean;
  /** The code of an error of Node, e.g. of zlib. */
  readonly code: unknown;
}

/** The fault of an error, to send it to the other thread. */
export const faultOf = (error: unknown): ThreadFault => ({
  message: error instanceof Error ? error.message : String(error),
  isCorrupt: error instanceof SourceError,
  code: error instanceof Error && "code" in error ? error.code : undefined,
});

/**
 * A thread that decodes large blocks, one at a time, where decoding would hold the event loop. Blocks of usual sizes are
 * decoded faster without the way to a thread and back. It starts with the first block, and does not keep the process
 * alive.
 */
export class DecodingThread<Task, Result extends ArrayBufferView> {
  readonly #entry: URL;
  readonly #limit = pLimit(1);
  #worker: Worker | undefined;

  /** @param entry file of the thread: replies to each task with a {@link ThreadReply} */
  constructor(entry: URL) {
    this.#entry = entry;
  }

  /**
   * Decodes a block. A task whose signal is aborted before its turn is not sent.
   *
   * @param moved memory that is moved to the thread: empty afterwards
   * @throws CorruptBlockError for corrupt bytes; IncompleteEngineError without the file of the thread; the reason of the signal as soon as it is aborted
   */
  async run(task: Task, moved: readonly ArrayBuffer[], signal: AbortSignal): Promise<Result> {
    const work = this.#limit(async () => {
      signal.throwIfAborted();
      return await this.#send(task, moved);
    });
    const reply = await untilAborted(signal, work);
    if ("result" in reply) return reply.result;
    const { message, isCorrupt, code } = reply.fault;
    throw isCorrupt
      ? new CorruptBlockError(message)
      : Object.assign(new TypeError(message), { code });
  }

  #send(task: Task, moved: readonly ArrayBuffer[]): Promise<ThreadReply<Result>> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      const end = (): void => {
        worker.off("message", onReply).off("error", onError).off("exit", onExit);
        worker.unref();
      };
      const onReply = (reply: ThreadReply<Result>): void => {
        end();
        if ("result" in reply && reply.result.byteLength >= RETIRING_BYTES) this.#retire(worker);
        resolve(reply);
      };
      const onError = (error: unknown): void => {
        end();
        this.#worker = undefined;
        reject(error);
      };
      const onExit = (): void => {
        onError(new TypeError("the decoding thread has ended"));
      };
      worker.on("message", onReply).on("error", onError).on("exit", onExit);
      // A process waits for a block that is being decoded, but not for an idle thread.
      worker.ref();
      worker.postMessage(task, moved);
    });
  }

  /** Ends the thread; the next block starts another. */
  #retire(worker: Worker): void {
    this.#worker = undefined;
    void worker.terminate();
  }

  #start(): Worker {
    // A bundler leaves it behind.
    if (!existsSync(this.#entry))
      throw new IncompleteEngineError("the file of its decoding thread");
    // Sources of this repository run without a build.
    const isSource = this.#entry.pathname.endsWith(".ts");
    const execArgv = isSource ? ["--conditions=@cas/source"] : [];
    return new Worker(this.#entry, { execArgv });
  }
}
