import { type FileHandle, open, readdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isCasError } from "@cas/models";
import { afterEach, expect, it, vi } from "vitest";
import { openLab } from "../../test/lab.ts";
import { temporaryDirectory } from "../../test/temporary-directory.ts";
import { writeNewFile } from "./new-file.ts";

const file = new URL("../../test/fixtures/geotiff/tiles/whole.tif", import.meta.url);
const box = [10, 46, 14, 50] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

/** The methods that all file handles share. */
async function fileMethods(): Promise<FileHandle> {
  const handle = await open(file);
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}

const failure = (code: string): Error => Object.assign(new RangeError(`${code}: no`), { code });

/** Writes a raster, and returns the failure and the files that are left. */
async function writeRaster() {
  await using directory = await temporaryDirectory();
  await using cas = await openLab({ connector: "cog", file: file.href });
  const error: unknown = await cas
    .extractRaster("lab:data", box, fileURLToPath(directory.url))
    .catch((thrown: unknown) => thrown);
  return { error, left: await readdir(directory.url) };
}

it.each([
  ["the first tile", 0, "ENOSPC", /^Cannot write the raster: the disk is full; free space/],
  ["the header", 1, "EDQUOT", /^Cannot write the raster: the quota of the disk is used up/],
  ["the last bytes", 2, "EIO", /^Cannot write the raster$/],
])(
  "a disk that fails at %s is a CasError, and no file is left",
  async (_at, writes, code, message) => {
    const methods = await fileMethods();
    const spy = vi.spyOn(methods, "write");
    for (let write = 0; write < writes; write++)
      spy.mockImplementationOnce((async (bytes: Uint8Array) => ({
        bytesWritten: bytes.length,
        buffer: bytes,
      })) as never);
    spy.mockRejectedValueOnce(failure(code));
    const { error, left } = await writeRaster();
    expect(isCasError(error, "internal_error")).toBe(true);
    expect(error).toMatchObject({ message: expect.stringMatching(message), cause: { code } });
    expect(left).toEqual([]);
  },
);

it("a disk that fails when the file is closed is a CasError, and no file is left", async () => {
  await using directory = await temporaryDirectory();
  const writing = writeNewFile(
    fileURLToPath(directory.url),
    { filename: undefined, stem: "x" },
    async (created) => {
      const close = created.close.bind(created);
      created.close = async () => {
        await close();
        throw failure("ENOSPC");
      };
    },
  );
  await expect(writing).rejects.toMatchObject({
    errorType: "internal_error",
    cause: { code: "ENOSPC" },
  });
  expect(await readdir(directory.url)).toEqual([]);
});

it("writes on where a disk takes only a part of the bytes", async () => {
  const methods = await fileMethods();
  const { write } = methods as unknown as {
    write: (this: void, ...words: unknown[]) => Promise<{ bytesWritten: number }>;
  };
  vi.spyOn(methods, "write").mockImplementation(function (
    this: FileHandle,
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ) {
    return Reflect.apply(write, this, [bytes, offset, Math.min(length, 100), position]);
  } as never);
  await using directory = await temporaryDirectory();
  await using cas = await openLab({ connector: "cog", file: file.href });
  const { path } = await cas.extractRaster("lab:data", box, fileURLToPath(directory.url));
  vi.restoreAllMocks();
  await using written = await openLab({ connector: "cog", file: pathToFileURL(path).href });
  const ask = async (engine: typeof cas) =>
    (
      await engine.extract({
        geometry: { type: "Point", coordinates: [11, 48] },
        dataset_ids: ["lab:data"],
      })
    ).results[0]?.value;
  expect(await ask(written)).toBe(await ask(cas));
});
