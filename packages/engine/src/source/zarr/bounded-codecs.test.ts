// Own process: it needs the codecs of zarrita that the engine replaces, once in a process.
import { beforeAll, expect, it } from "vitest";
import { registry } from "zarrita";
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

const encoded = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const [name, configuration] of CODECS) {
    const codec = await codecOf(name, configuration);
    encoded.set(name, Uint8Array.from((await codec.encode(cells)) as Uint8Array));
  }
  // Replaces the codecs by ones that only decode.
  boundCodecs();
});

it.each(CODECS)(
  "%s decodes a large chunk in a thread: the event loop turns meanwhile",
  async (name, configuration) => {
    const codec = await codecOf(name, configuration);
    let [turns, isOver] = [0, false];
    const count = (): void => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const decoded = (await codec.decode(encoded.get(name)?.slice())) as Uint8Array;
    isOver = true;
    expect(turns).toBeGreaterThan(2);
    expect(Buffer.compare(decoded, cells)).toBe(0);
  },
);
