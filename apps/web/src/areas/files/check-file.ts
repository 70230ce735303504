import { FileError, unreadableFile } from "@cas/areas";
import type { CheckedFile, FileRequest, FileResult, ReadingChoices } from "./file-messages.ts";

/**
 * Milliseconds to read a file: a small one that takes longer is damaged, and a reader in an endless loop would never end. A
 * tenth of the slowest reader's speed is allowed for large ones.
 */
const READ_MS = 4000;
const BYTES_PER_MS = 1000;

/**
 * Reads and checks a file in a new worker. An abort terminates the worker at once, and so does a file that takes too long.
 *
 * @param files the file; of a Shapefile all its files
 * @throws FileError
 * @throws the reason of the abort
 */
export async function checkFile(
  files: readonly File[],
  choices: ReadingChoices,
  signal: AbortSignal,
): Promise<CheckedFile> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("area-file.worker.ts", import.meta.url), { type: "module" });
  try {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const timeMs = READ_MS + bytes / BYTES_PER_MS;
    const result = await runWorker(worker, { files, choices }, signal, timeMs);
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
    worker.postMessage(request, []);
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
