import type { CheckedFile } from "./checked-file.ts";
import { FileError } from "./features/file-error.ts";
import type { FileRequest, FileResult } from "./file-messages.ts";
import { MAX_FILE_BYTES } from "./features/file-types.ts";

/**
 * Reads and checks a file in a new worker. An abort terminates the worker at once.
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
    const result = await runWorker(worker, { name: file.name, bytes, layer }, signal);
    if ("failure" in result) throw new FileError(result.failure.message, result.failure.fix);
    return result.checked;
  } finally {
    worker.terminate();
  }
}

function runWorker(worker: Worker, request: FileRequest, signal: AbortSignal): Promise<FileResult> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FileResult>) => {
      resolve(data);
    });
    worker.addEventListener("error", () => {
      reject(
        new FileError(
          "The file could not be read here.",
          "Reload the page and try again; a large file may need to be split.",
        ),
      );
    });
    signal.addEventListener("abort", () => {
      reject(signal.reason);
    });
    worker.postMessage(request, [request.bytes.buffer]);
  });
}
