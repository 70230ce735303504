// Own process: it needs the codecs of zarrita that the engine replaces, once in a process.
import { beforeAll, expect, it } from "vitest";
import { registry } from "zarrita";
import fc from "fast-check";
import { CorruptBlockError, SourceError } from "../source-error.ts";
import { boundCodecs } from "./bounded-codecs.ts";

const CELLS = 5 * 1024 * 1024;
const meta = { dataType: "uint8", shape: [CELLS] } as never;
const cells = Uint8Array.from({ length: CELLS }, (_, index) => index % 251);

const codecOf = async (name: string, configuration: object) => {
  const entry = await registry.get(name)?.();
  if (entry === undefined) throw new RangeError(name);
  return entry.fromConfig(configuration, meta);
};

const CODECS = [
  ["blosc", { cname: "lz4", clevel: 5, shuffle: 1, blocksize: 0 }],
  ["lz4", { acceleration: 1 }],
] as const;

/** Waves of numbers of 4 bytes, for which each compression finds something to compress. */
const waves = new Uint8Array(
  Float32Array.from({ length: 50_003 }, (_, index) => Math.round(50 * Math.sin(index / 99))).buffer,
);
const BLOSC = ["blosclz", "lz4", "lz4hc", "zlib", "zstd"].flatMap((cname) =>
  [0, 1, 2].flatMap((shuffle) =>
    [0, 4096].map((blocksize) => ({ cname, clevel: 5, shuffle, blocksize })),
  ),
);
const nameOf = (configuration: object): string => JSON.stringify(configuration);

const encoded = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const configuration of BLOSC) {
    const codec = await codecOf("blosc", configuration);
    const chunk = Uint8Array.from((await codec.encode(waves)) as Uint8Array);
    encoded.set(nameOf(configuration), chunk);
  }
  const lz4 = await codecOf("lz4", { acceleration: 1 });
  encoded.set("waves in lz4", Uint8Array.from((await lz4.encode(waves)) as Uint8Array));
  for (const [name, configuration] of CODECS) {
    const codec = await codecOf(name, configuration);
    encoded.set(name, Uint8Array.from((await codec.encode(cells)) as Uint8Array));
  }
  // Replaces the codecs by ones that only decode.
  boundCodecs();
});

it.each(CODECS)("%s decodes a large chunk in a thread", async (name, configuration) => {
  const codec = await codecOf(name, configuration);
  const chunk = encoded.get(name)?.slice() ?? new Uint8Array();
  const cellsAgain = (await codec.decode(chunk)) as Uint8Array;
  // Its memory was moved to the thread.
  expect(chunk.length).toBe(0);
  expect(Buffer.compare(cellsAgain, cells)).toBe(0);
});

it("decodes bzip2, which zarrita does not have", async () => {
  const zipped = Buffer.from(
    "QlpoMTFBWSZTWdk1inEAAAh4AP///////+AAAAggAFRgAGjTQBk0GQGQaBET0gaAAA0AAAGpvRMAkTAoqK/JHADlIwy02468/BDFHJLNPRSiquy26/DHLbfhGKU89d+K9+g/F3JFOFCQ2TWKcQ==",
    "base64",
  );
  for (const name of ["bz2", "numcodecs.bz2"]) {
    const codec = await codecOf(name, { level: 1 });
    expect(((await codec.decode(Uint8Array.from(zipped))) as Uint8Array).slice(298, 304)).toEqual(
      Uint8Array.of(7, 7, 0, 1, 2, 3),
    );
  }
});

/** The decoded bytes, or the error. */
async function decoded(chunk: Uint8Array, name = "blosc"): Promise<unknown> {
  const codec = await codecOf(name, BLOSC[0] ?? {});
  return Promise.resolve(codec.decode(chunk.slice())).catch((error: unknown) => error);
}

it.each(BLOSC)("decodes $cname, shuffle $shuffle, blocks of $blocksize", async (configuration) => {
  const chunk = encoded.get(nameOf(configuration)) ?? new Uint8Array();
  expect(chunk.length).toBeLessThan(waves.length / 2);
  const result = await decoded(chunk);
  expect(result).toBeInstanceOf(Uint8Array);
  expect(Buffer.compare(result as Uint8Array, waves)).toBe(0);
});

it("decodes LZ4", async () => {
  const chunk = encoded.get("waves in lz4") ?? new Uint8Array();
  expect(chunk.length).toBeLessThan(waves.length / 2);
  expect(Buffer.compare((await decoded(chunk, "lz4")) as Uint8Array, waves)).toBe(0);
});

it.each([...BLOSC.map((one) => ["blosc", nameOf(one)]), ["lz4", "waves in lz4"]])(
  "%s that is cut or has zeros instead of its end is an error, not other cells: %s",
  async (codec, name) => {
    const chunk = encoded.get(name) ?? new Uint8Array();
    for (const share of [0.3, 0.6, 0.9, 0.99]) {
      const length = Math.floor(share * chunk.length);
      expect(await decoded(chunk.subarray(0, length), codec)).toBeInstanceOf(Error);
      const zeros = chunk.slice().fill(0, length);
      expect(await decoded(zeros, codec)).toBeInstanceOf(CorruptBlockError);
    }
  },
);

it("a chunk with any changed bytes decodes to the size it states, or is an error with a reason", async () => {
  const chunks = [...encoded].filter(([name]) => name.startsWith("{"));
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: chunks.length - 1 }),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (number, changes, isInHead) => {
        const chunk = chunks[number]?.[1].slice() ?? new Uint8Array();
        const most = isInHead ? 80 : chunk.length;
        for (const [at, byte] of changes) chunk[at % most] = byte;
        const result = await decoded(chunk);
        const stated = new DataView(chunk.buffer).getUint32(4, true);
        const length = result instanceof Uint8Array ? result.length : -1;
        expect(result instanceof SourceError || length === stated).toBe(true);
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});

it("checks the checksum of crc32c", async () => {
  // The check value of CRC-32C (RFC 3720, and the catalogue of CRCs): 0xe3069283 for these nine digits.
  const digits = Buffer.from("123456789");
  const right = Uint8Array.from([...digits, 0x83, 0x92, 0x06, 0xe3]);
  expect(Buffer.from((await decoded(right, "crc32c")) as Uint8Array).toString()).toBe("123456789");
  for (const at of right.keys()) {
    const wrong = right.slice();
    wrong[at] = (wrong[at] ?? 0) ^ 16;
    expect(await decoded(wrong, "crc32c")).toBeInstanceOf(CorruptBlockError);
  }
  expect(await decoded(Uint8Array.of(1), "crc32c")).toBeInstanceOf(CorruptBlockError);
});
