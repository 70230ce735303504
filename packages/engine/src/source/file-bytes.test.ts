import { type FileHandle, open, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { neverAborted } from "../../test/never-aborted.ts";
import { temporaryDirectory } from "../../test/temporary-directory.ts";
import { FileBytes } from "./file-bytes.ts";
import { DEFAULT_SOURCE_LIMITS } from "./source-limits.ts";
import { FileStore } from "./zarr/file-store.ts";

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeEach(async () => {
  directory = await temporaryDirectory();
  await writeFile(new URL("a.bin", directory.url), new Uint8Array(40 * 1024 * 1024).fill(7));
});
afterEach(async () => {
  await directory[Symbol.asyncDispose]();
});

const left = (): AbortSignal => AbortSignal.abort(new RangeError("left"));

describe("files", () => {
  it("are read in pieces, and an abort ends the read between two pieces", async () => {
    await using file = await FileBytes.open(new URL("a.bin", directory.url), neverAborted);
    const whole = await file.read(1, file.size, neverAborted);
    expect([whole.length, whole.every((byte) => byte === 7)]).toEqual([file.size - 1, true]);
    const caller = new AbortController();
    const reading = file.read(0, file.size, caller.signal);
    caller.abort(new RangeError("left"));
    await expect(reading).rejects.toThrow("left");
    await expect(file.read(0, 1, left())).rejects.toThrow("left");
    await expect(FileBytes.open(new URL("a.bin", directory.url), left())).rejects.toThrow("left");
  });

  it("that cannot be opened are closed again", async () => {
    const url = new URL("a.bin", directory.url);
    await using any = await open(url);
    const stat = vi.spyOn(Object.getPrototypeOf(any) as FileHandle, "stat");
    await expect(FileBytes.open(directory.url, neverAborted)).rejects.toThrow("it is a directory");
    stat.mockRejectedValueOnce(Object.assign(new Error("input or output"), { code: "EIO" }));
    await expect(FileBytes.open(url, neverAborted)).rejects.toThrow("the system reports EIO");
    // A closed handle has no descriptor.
    expect((stat.mock.contexts as FileHandle[]).map(({ fd }) => fd)).toEqual([-1, -1]);
    stat.mockRestore();
  });

  it("of Zarr stores are not read for a caller who has left", async () => {
    const store = new FileStore(directory.url, DEFAULT_SOURCE_LIMITS);
    const caller = new AbortController();
    const reads = Promise.allSettled([
      store.get("/a.bin", { signal: caller.signal }),
      store.getRange("/a.bin", { offset: 0, length: 9 }, { signal: caller.signal }),
    ]);
    caller.abort(new RangeError("left"));
    expect((await reads).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(store.get("/a.bin", { signal: left() })).rejects.toThrow("left");
  });
});
