import { once } from "node:events";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { type ByteSink, checksummed, type ChecksummedSink } from "@cas/tables";
import type { TerminalOutput } from "../terminal/terminal.ts";

/** Where a table goes, with the checksum of its bytes. */
export interface Sink extends ChecksummedSink {
  /** Gives a file its name; until then it is beside it, so that no half file has the name. */
  keep(): Promise<void>;
}

type Writer = ReturnType<ByteSink["getWriter"]>;

const sinkOf = (writer: Writer, keep: () => Promise<void>): Sink => ({
  ...checksummed({ getWriter: () => writer }),
  keep,
});

/** A file that has its name only when it is complete. */
export async function fileSink(path: string): Promise<Sink> {
  const part = `${path}.part`;
  const file = await open(part, "w");
  const writer: Writer = {
    write: (chunk) => writeAll(file, chunk),
    close: () => file.close(),
    abort: async () => {
      await file.close();
      await rm(part, { force: true });
    },
  };
  return sinkOf(writer, () => rename(part, path));
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
  const write: Writer["write"] = async (chunk) => {
    if (!output.write(chunk)) await once(output, "drain");
  };
  return sinkOf({ write, close: nothing, abort: nothing }, nothing);
}
