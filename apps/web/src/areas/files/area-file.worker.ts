// oxlint-disable-next-line import/no-unassigned-import -- first of all: what comes after makes schemas
import "../../cas/no-eval.ts";
import { checkFeatures } from "./check-features.ts";
import { FileError } from "./features/file-error.ts";
import type { FileAnswer, FileRequest } from "./file-messages.ts";
import { readFile } from "./read-file.ts";

// Reading and checking a large file takes seconds: it happens here, so the page stays responsive.
self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  void reply(data);
});

async function reply(request: FileRequest): Promise<void> {
  self.postMessage(await answer(request), { transfer: [] });
}

async function answer({ name, bytes, layer }: FileRequest): Promise<FileAnswer> {
  try {
    return { checked: checkFeatures(await readFile(name, bytes, layer)) };
  } catch (error) {
    // An error loses its class on the way to the page: its parts are sent.
    if (error instanceof FileError) return { failure: { message: error.message, fix: error.fix } };
    throw error;
  }
}
