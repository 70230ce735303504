import type { CheckedFile } from "./checked-file.ts";
import { FileError } from "./features/file-error.ts";
import type { FileAnswer, FileRequest } from "./file-messages.ts";
import { MAX_FILE_BYTES } from "./features/file-types.ts";

/**
 * Reads and checks a file in a worker of its own, which ends with it: an abort stops the work at once.
 *
 * @param layer which one, of a file that holds several
 * @throws FileError
 * @throws what the signal was aborted with
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
    const answer = await ask(worker, { name: file.name, bytes, layer }, signal);
    if ("failure" in answer) throw new FileError(answer.failure.message, answer.failure.fix);
    return answer.checked;
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, request: FileRequest, signal: AbortSignal): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
      resolve(data);
    });
    worker.addEventListener("error", () => {
      reject(
        new FileError(
          "The file could not be read here.",
          "Reload the page and try again; a file that large may need to be split.",
        ),
      );
    });
    signal.addEventListener("abort", () => {
      reject(signal.reason);
    });
    worker.postMessage(request, [request.bytes.buffer]);
  });
}
