import type { BatchProgress } from "../options/call-options.ts";
import type { DoneChunk } from "./chunk-result.ts";

/** Counts the geometries of a batch that are done with, and tells who wants to know. */
export function countProgress(
  total: number | undefined,
  onProgress: ((progress: BatchProgress) => void) | undefined,
): (chunk: DoneChunk) => void {
  let [done, failed] = [0, 0];
  return ({ items, error }) => {
    done += items.length;
    if (error !== undefined) failed += items.length;
    onProgress?.({ done, failed, total });
  };
}
