// oxlint-disable-next-line import/no-unassigned-import -- must come first: later imports create schemas
import "../../cas/no-eval.ts";
import { checkFeatures, FileError, loadReader, readFeatures, unreadableFile } from "@cas/areas";
import sqliteUrl from "sql.js/dist/sql-wasm-browser.wasm?url";
import type { FileRequest, FileResult } from "./file-messages.ts";

// Reading and checking a large file takes seconds; in a worker the page stays responsive.
self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  void respond(data);
});

async function respond(request: FileRequest): Promise<void> {
  const send = (result: FileResult): void => {
    self.postMessage(result, { transfer: [] });
  };
  try {
    await loadReader(request.name);
    send({ isReading: true });
    send(await resultOf(request));
  } catch (error) {
    // Thrown on, it would reach nobody: the page hears of no rejected promise of a worker.
    const { message, fix } = unreadableFile(error);
    send({ failure: { message, fix } });
  }
}

async function resultOf({ name, bytes, layer }: FileRequest): Promise<FileResult> {
  try {
    return { checked: checkFeatures(await readFeatures(name, bytes, { layer, sqliteUrl })) };
  } catch (error) {
    // An error loses its class in a message, so its parts are sent.
    if (error instanceof FileError) return { failure: { message: error.message, fix: error.fix } };
    throw error;
  }
}
