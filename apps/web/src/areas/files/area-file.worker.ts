// oxlint-disable-next-line import/no-unassigned-import -- must come first: later imports create schemas
import "../../cas/no-eval.ts";
import { checkFeatures } from "./check-features.ts";
import { FileError } from "./features/file-error.ts";
import type { FileRequest, FileResult } from "./file-messages.ts";
import { readFile } from "./read-file.ts";

// Reading and checking a large file takes seconds; in a worker the page stays responsive.
self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  void respond(data);
});

async function respond(request: FileRequest): Promise<void> {
  self.postMessage(await resultOf(request), { transfer: [] });
}

async function resultOf({ name, bytes, layer }: FileRequest): Promise<FileResult> {
  try {
    return { checked: checkFeatures(await readFile(name, bytes, layer)) };
  } catch (error) {
    // An error loses its class in a message, so its parts are sent.
    if (error instanceof FileError) return { failure: { message: error.message, fix: error.fix } };
    throw error;
  }
}
