import { Worker } from "node:worker_threads";

/** A request as the service in the other thread received it. */
interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A service in another thread, because a thread that is blocked by a synchronous call cannot serve. */
export interface ThreadedService extends AsyncDisposable {
  readonly url: string;
  /** The requests since the last call of `seen`. */
  seen(): Promise<readonly Seen[]>;
}

/** Starts the service of threaded-service.worker.ts on a free port. */
export async function startThreadedService(): Promise<ThreadedService> {
  const worker = new Worker(new URL("threaded-service.worker.ts", import.meta.url));
  const port = await new Promise<number>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    seen: async () => (await (await fetch(`${url}/seen`)).json()) as readonly Seen[],
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}
