import { createHash, type Hash } from "node:crypto";
import { once } from "node:events";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import type { ByteSink } from "@cas/tables";
import type { TerminalOutput } from "../terminal/terminal.ts";

/** Where a table goes, with the checksum of its bytes. */
export interface Sink extends ByteSink {
  /** SHA-256 of what was written, hex. */
  sha256(): string;
  /** Gives a file its name; until then it is beside it, so that no half file has the name. */
  keep(): Promise<void>;
}

const sinkOf = (
  hash: Hash,
  write: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>,
  { close, abort, keep }: Record<"close" | "abort" | "keep", () => Promise<void>>,
): Sink => ({
  getWriter: () => ({
    write: async (chunk) => {
      hash.update(chunk);
      await write(chunk);
    },
    close,
    abort,
  }),
  sha256: () => hash.digest("hex"),
  keep,
});

/** A file that has its name only when it is complete. */
export async function fileSink(path: string): Promise<Sink> {
  const part = `${path}.part`;
  const file = await open(part, "w");
  return sinkOf(createHash("sha256"), (chunk) => writeAll(file, chunk), {
    close: () => file.close(),
    abort: async () => {
      await file.close();
      await rm(part, { force: true });
    },
    keep: () => rename(part, path),
  });
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) {
    const { bytesWritten } = await file.write(chunk, at);
    at += bytesWritten;
  }
}

/** The output of the process, whose reader sets the pace. */
export function outputSink(output: TerminalOutput): Sink {
  const nothing = async (): Promise<void> => undefined;
  const write = async (chunk: Uint8Array): Promise<void> => {
    if (!output.write(chunk)) await once(output, "drain");
  };
  return sinkOf(createHash("sha256"), write, { close: nothing, abort: nothing, keep: nothing });
}
