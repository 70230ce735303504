import { parentPort } from "node:worker_threads";
import { withOwnMemory } from "./buffer-ownership.ts";
import { faultOf } from "./decoding-thread.ts";
import type { Block } from "./raster-source.ts";

/**
 * In a thread of a `DecodingThread`: decodes each block that is sent, and replies.
 *
 * @param decode takes the tasks of that thread
 */
export function serveDecoding(decode: (task: never) => Promise<Block>): void {
  const reply = async (task: unknown): Promise<void> => {
    try {
      const result = withOwnMemory(await decode(task as never));
      parentPort?.postMessage({ result }, [result.buffer as ArrayBuffer]);
    } catch (error) {
      parentPort?.postMessage({ fault: faultOf(error) }, []);
    }
  };
  parentPort?.on("message", (task: unknown) => void reply(task));
}
