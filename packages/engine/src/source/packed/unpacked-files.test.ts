import { gzipSync } from "node:zlib";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { describe, expect, it } from "vitest";
import { usualTiff } from "../../../test/hostile/tiff-file.ts";
import { askLab, openLab, rectangle } from "../../../test/lab.ts";
import { neverAborted } from "../../../test/never-aborted.ts";
import { sendRange, startTestServer } from "../../../test/test-server.ts";
import { MemoryBytes } from "../memory-bytes.ts";
import { UnpackedFiles } from "./unpacked-files.ts";

async function zipped(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, bytes] of Object.entries(files))
    await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await writer.close());
}

/** The directory of an archive with many empty files, by the names "f" (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16). */
function directoryOf(files: number): Buffer {
  const local = Buffer.alloc(30);
  local.write("PK\u0003\u0004", "latin1");
  const entry = Buffer.alloc(47);
  entry.write("PK\u0001\u0002", "latin1");
  entry.writeUInt16LE(1, 28);
  entry.write("f", 46);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(files * entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, ...Array.from({ length: files }, () => entry), end]);
}

/** A file in memory that counts its reads. */
class CountedBytes extends MemoryBytes {
  reads = 0;

  override async read(offset: number, length: number, signal: AbortSignal) {
    this.reads += 1;
    return await super.read(offset, length, signal);
  }
}

const counted = (name: string, bytes: Uint8Array): CountedBytes =>
  new CountedBytes(name, name, new Uint8Array(bytes));

describe("UnpackedFiles", () => {
  it("leaves other files alone", async () => {
    const files = new UnpackedFiles({ maxUnpackedBytes: 100 });
    expect(await files.open(counted("a.tif", Buffer.from("II*\0")), neverAborted)).toBeUndefined();
  });

  it("keeps what it unpacked, up to the limit, and unpacks again what it dropped", async () => {
    const files = new UnpackedFiles({ maxUnpackedBytes: 100 });
    const [first, second] = ["a.gz", "b.gz"].map((name) =>
      counted(name, gzipSync(new Uint8Array(60).fill(7))),
    );
    if (first === undefined || second === undefined) throw new RangeError("two files");
    const a = await files.open(first, neverAborted);
    const once = first.reads;
    expect(await a?.bytes.read(58, 9, neverAborted)).toEqual(Uint8Array.of(7, 7));
    expect(first.reads).toBe(once);
    await files.open(second, neverAborted);
    expect(await a?.bytes.read(0, 2, neverAborted)).toEqual(Uint8Array.of(7, 7));
    expect(first.reads).toBeGreaterThan(once);
  });

  it("refuses more bytes than the limit, whatever the archive states", async () => {
    const files = new UnpackedFiles({ maxUnpackedBytes: 1000 });
    const bomb = new Uint8Array(10 * 1024 * 1024);
    await expect(files.open(counted("a.gz", gzipSync(bomb)), neverAborted)).rejects.toThrow(
      "Cannot read a.gz: more than 1000 unpacked bytes > limit (maxUnpackedBytes)",
    );
    await expect(
      files.open(counted("a.zip", await zipped({ "a.tif": bomb })), neverAborted),
    ).rejects.toThrow("Cannot read a.zip: 10485760 unpacked bytes > limit 1000 (maxUnpackedBytes)");
  });

  it("refuses an archive of many files", async () => {
    const bytes = directoryOf(10_001);
    const files = new UnpackedFiles({ maxUnpackedBytes: 1000 });
    await expect(files.open(counted("a.zip", bytes), neverAborted)).rejects.toThrow(
      "its archive has more than 10000 files",
    );
  });

  it("stops when its caller leaves", async () => {
    const files = new UnpackedFiles({ maxUnpackedBytes: 1000 });
    const caller = new AbortController();
    const file = counted("a.gz", gzipSync(new Uint8Array(10)));
    const opening = files.open(file, caller.signal);
    caller.abort(new RangeError("left"));
    await expect(opening).rejects.toThrow("left");
  });
});

describe("a packed GeoTIFF on a server", () => {
  it.each([
    ["a.tif.gz", async () => gzipSync(usualTiff({}))],
    ["a.zip", () => zipped({ "data/a.tif": usualTiff({}), "data/a.txt": Buffer.from("text") })],
  ])("is read: %s", async (name, pack) => {
    const bytes = await pack();
    await using server = await startTestServer((request, response) => {
      if (request.url === `/${name}`) sendRange(request, response, bytes);
      else response.writeHead(404).end();
    });
    await using cas = await openLab({ connector: "cog", file: `${server.url}/${name}` });
    const { results, warnings } = await askLab(cas, rectangle(0, 0, 32, 32));
    // Four tiles with the values 1, 2, 3 and 4.
    expect({ value: results[0]?.value, warnings }).toEqual({ value: 2.5, warnings: [] });
  });
});
