import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A directory that is removed at the end of a test. */
export async function temporaryDirectory(): Promise<AsyncDisposable & { readonly url: URL }> {
  const path = await mkdtemp(join(tmpdir(), "cas-"));
  return {
    url: pathToFileURL(`${path}/`),
    [Symbol.asyncDispose]: async () => {
      await rm(path, { recursive: true });
    },
  };
}
