import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is removed at the end of a test. */
export async function temporaryDirectory() {
  const path = await mkdtemp(join(tmpdir(), "cas-cli-"));
  return {
    path: (name: string): string => join(path, name),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
