// Own process: it needs the codecs of zarrita that the engine replaces, to write chunks.
import { describe, expect, it } from "vitest";
import { registry } from "zarrita";
import { expandBlosc } from "./blosc.ts";
import { expandLz4 } from "./lz4.ts";
import { expandInTurns } from "./sequences.ts";

const CELLS = 70_000;
/** Numbers that grow slowly, so that codecs find copies; as bytes. */
const numbers = Float32Array.from({ length: CELLS }, (_, index) => Math.floor(index / 7) % 311);
const plain = new Uint8Array(numbers.buffer);
const neverDue = (): Promise<void> => Promise.resolve();

async function encoded(cname: string, shuffle: number, clevel = 5): Promise<Uint8Array> {
  const entry = await registry.get("blosc")?.();
  if (entry === undefined) throw new RangeError("blosc");
  const codec = entry.fromConfig({ cname, clevel, shuffle, blocksize: 0 }, {
    dataType: "float32",
    shape: [CELLS],
  } as never);
  return Uint8Array.from((await codec.encode(plain)) as Uint8Array);
}

const CODECS = ["blosclz", "lz4", "lz4hc", "zlib", "zstd"];
const cases = CODECS.flatMap((cname) => [0, 1, 2].map((shuffle) => [cname, shuffle] as const));

describe("expandBlosc", () => {
  it.each(cases)("expands %s with shuffle %i", async (cname, shuffle) => {
    const bytes = await expandBlosc(await encoded(cname, shuffle), plain.length, neverDue);
    expect(Buffer.compare(bytes, plain)).toBe(0);
  });

  it("copies cells that are not compressed, also out of a Buffer", async () => {
    const stored = Buffer.concat([Buffer.alloc(8), await encoded("lz4", 1, 0)]).subarray(8);
    const bytes = await expandBlosc(stored, plain.length, neverDue);
    expect(Buffer.compare(bytes, plain)).toBe(0);
    expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, plain.length]);
  });

  it.each(CODECS)("rejects %s whose second half is lost", async (cname) => {
    const stored = await encoded(cname, 1);
    stored.fill(0, Math.floor(stored.length / 2));
    await expect(expandBlosc(stored, plain.length, neverDue)).rejects.toThrow("is damaged");
  });

  it.each(["zlib", "zstd"])("rejects %s with a changed byte", async (cname) => {
    const stored = await encoded(cname, 1);
    const at = stored.length - 9;
    stored[at] = 255 - (stored[at] ?? 0);
    await expect(expandBlosc(stored, plain.length, neverDue)).rejects.toThrow("is damaged");
  });

  it.each<[string, number, number, string]>([
    ["of another version", 0, 9, "a Blosc chunk is damaged"],
    ["of cells without bytes", 3, 0, "a Blosc chunk is damaged"],
    ["in snappy", 2, 2 << 5, "Blosc with snappy is not supported"],
    ["that is longer than its bytes", 15, 1, "more than the 280000 bytes that its cells take"],
    ["of more cells than its chunk", 6, 255, "more than the 280000 bytes that its cells take"],
  ])("rejects a chunk %s", async (_, at, byte, message) => {
    const stored = await encoded("lz4", 1);
    stored[at] = byte;
    await expect(expandBlosc(stored, plain.length, neverDue)).rejects.toThrow(message);
  });
});

describe("expandInTurns", () => {
  it("ends a length that goes on and on, in the bytes that it can mean", async () => {
    const room = new Uint8Array(1000);
    const endless = new Uint8Array(2000).fill(255);
    let [reads, at] = [0, 0];
    const stored = new Proxy(endless, {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) {
          reads += 1;
          at = Math.max(at, Number(key));
        }
        const value: unknown = Reflect.get(target, key, target);
        return value;
      },
    });
    await expect(expandInTurns(expandLz4, room, stored, neverDue)).rejects.toThrow(
      "a compressed block is damaged",
    );
    expect([reads, at]).toEqual([5, 4]);
  });
});
