/** Milliseconds of work in one turn of the event loop. */
const TURN_MS = 12;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

/** Lets other work of the process run between parts of a long one: call it between the parts. */
export function createPauses(signal?: AbortSignal): () => Promise<void> | undefined {
  let start = performance.now();
  return () => {
    if (performance.now() - start < TURN_MS) return undefined;
    return pause();
  };
  async function pause(): Promise<void> {
    await nextTurn();
    signal?.throwIfAborted();
    start = performance.now();
  }
}
