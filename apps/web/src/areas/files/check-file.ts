import { type CheckedFile, FileError, MAX_FILE_BYTES, unreadableFile } from "@cas/areas";
import type { FileRequest, FileResult } from "./file-messages.ts";

/**
 * Milliseconds to read a file: a small one that takes longer is damaged, and a reader in an endless loop would never end. A
 * tenth of the slowest reader's speed is allowed for large ones.
 */
const READ_MS = 4000;
const BYTES_PER_MS = 1000;

/**
 * Reads and checks a file in a new worker. An abort terminates the worker at once, and so does a file that takes too long.
 *
 * @param layer name of the layer to read, of a file with several layers
 * @throws FileError
 * @throws the reason of the abort
 */
export async function checkFile(
  file: { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> },
  layer: string | undefined,
  signal: AbortSignal,
): Promise<CheckedFile> {
  if (file.size > MAX_FILE_BYTES)
    throw new FileError(
      `The file has ${Math.round(file.size / 2 ** 20)} MB; at most ${MAX_FILE_BYTES / 2 ** 20} MB are read.`,
      "Simplify the outlines, or split it into several files.",
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const worker = new Worker(new URL("area-file.worker.ts", import.meta.url), { type: "module" });
  try {
    const timeMs = READ_MS + bytes.length / BYTES_PER_MS;
    const result = await runWorker(worker, { name: file.name, bytes, layer }, signal, timeMs);
    if ("failure" in result) throw new FileError(result.failure.message, result.failure.fix);
    return result.checked;
  } finally {
    worker.terminate();
  }
}

type FinalResult = Exclude<FileResult, { readonly isReading: true }>;

/** The result of the worker. The time begins when it has loaded its code. */
function runWorker(
  worker: Worker,
  request: FileRequest,
  signal: AbortSignal,
  timeMs: number,
): Promise<FinalResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const result = new Promise<FinalResult>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FileResult>) => {
      if (!("isReading" in data)) {
        resolve(data);
        return;
      }
      timer = setTimeout(() => {
        reject(tooSlow());
      }, timeMs);
    });
    worker.addEventListener("error", () => {
      reject(unreadableFile());
    });
    signal.addEventListener("abort", () => {
      reject(signal.reason);
    });
    worker.postMessage(request, [request.bytes.buffer]);
  });
  return result.finally(() => {
    clearTimeout(timer);
  });
}

const tooSlow = (): FileError =>
  new FileError(
    "The file takes too long to read.",
    "It may be damaged: export it again. If it is large, simplify the outlines or split it.",
  );
